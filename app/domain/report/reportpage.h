#pragma once

#include "domain/chats/observed.h"
#include "domain/chats/standing.h"
#include "domain/chats/verification.h"
#include "domain/page.h"
#include "domain/sync/syncplan.h"
#include "domain/view/exchangeview.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// An onboarding that is over: when it began, and what became of its two calls.
struct PastOnboarding
{
    int number = 1;
    std::optional<Instant> begunAt{};
    SyncRecord contacts;
    SyncRecord history;
    bool operator==(const PastOnboarding &) const = default;
};

/// A question of the checklist that was answered otherwise, and gone on from all the same.
struct OverruledCheck
{
    CheckItem item = CheckItem::AppVersion;
    CheckChoice choice = CheckChoice::Unanswered;
    QString reason; ///< In the person's words; may be empty.
    bool operator==(const OverruledCheck &) const = default;
};

/// What the report tells, each with the value that it says and no more.
struct ReportView
{
    ExchangeView owner;
    bool isWatching = false;   ///< Somebody else goes on: chats and calls are not told.
    bool isOnOwn = false;      ///< Nobody else: Gupshup's own site shows the rest.
    bool isFinishSaid = false; ///< That Facebook is finished is a person's word.
    bool isLive = false;
    Standing standing;
    std::optional<Health> health{};
    bool isPhoneQuiet = false;

    // what was done
    QString appName;
    QString number; ///< Formatted, or as it was typed.
    std::optional<Instant> finishedAt{};
    std::optional<Instant> liveAt{};
    QString contactName;
    QString contactEmail;
    bool isEmailVerified = false;
    std::optional<TermsAgreement> terms{};
    std::optional<QString> region{}; ///< Empty: left as it is; nothing: not settled.
    QString partnerEmail;
    std::optional<Verification> verification{};
    QList<OverruledCheck> overruled;
    std::optional<QString> countryReason{}; ///< Where the country was overruled.
    std::optional<EventsWaiver> waiver{};

    // contacts and chats
    SyncRecord contacts;
    SyncRecord history;
    SyncFate contactsFate = SyncFate::Open;
    SyncFate historyFate = SyncFate::Open;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    std::optional<Instant> deadline{}; ///< End of the 24 hours.
    bool areChatsLost = false;         ///< Missed, or refused both.
    AfterMiss afterMiss = AfterMiss::NotChosen;
    bool areEventsSeenHere = false;
    QString eventsHost; ///< Empty: not known.
    Observed observed;
    QList<PastOnboarding> past;

    Instant createdAt{};
    Instant changedAt{};
    Instant now{};
    bool operator==(const ReportView &) const = default;
};

/// Pure, as all views; of a set-up whose texts are plain (plainSetup).
ReportView reportViewOf(const Setup &, bool areEventsSeenHere, Instant now);

} // namespace golive

namespace golive::page {

/// What was done, and what comes next.
struct Report : Ordinary
{
    static constexpr Page page = Page::Report;
    using View = ReportView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static NextHold hold(const Setup &) { return NextHold::AtTheEnd; }
    static NextLabel label(const Setup &) { return NextLabel::Finish; }
};

} // namespace golive::page
