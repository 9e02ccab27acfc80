#pragma once

#include "domain/page.h"

namespace golive {

struct StartView
{
    QList<SetupSummary> unfinished; ///< The most pressing of those that are searched for.
    int unfinishedCount = 0;        ///< All of those.
    QList<SetupSummary> putAway;    ///< The latest of those that are searched for.
    int putAwayCount = 0;           ///< All of those.
    QString search;                 ///< In name or number; empty: all.
    std::optional<StartNotice> notice{};
    bool isStaff = false;
    bool isBoard = false; ///< Of staff: the board stands in place of lists and doors (domain/board).
    Door door = Door::Undecided;
    QString pastedLink;
    QString pastedLinkHost; ///< Shown, and asked once.
    bool isPractice = false;
    bool isSignedIn = false;     ///< With the partner's account: new clients can be made.
    bool isProfileKnown = false; ///< Something is remembered for new clients.
    QString language;            ///< As Qt writes a locale: "pt_BR".
    Instant now{};
    bool operator==(const StartView &) const = default;
};

} // namespace golive

namespace golive::page {

/// Where everything begins: unfinished set-ups, and the three doors.
struct Start : Ordinary
{
    static constexpr Page page = Page::Start;
    using View = StartView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static NextHold hold(const Setup &);
    static bool isNextShown(const Setup &, NextHold);
};

} // namespace golive::page
