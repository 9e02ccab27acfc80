#pragma once

#include "domain/sync/guarding.h"
#include "domain/view/surroundings.h"

namespace golive {

/// A kept set-up as it is known without reading it: what lists say of it, and what looking after it needs. Kept beside
/// the set-up, and true from `summary.changedAt` until `due`.
struct SetupLine
{
    SetupSummary summary;             ///< Where a token is held; without its guard.
    Actor actorAlone = Actor::Person; ///< ... and where none is.
    Attention attentionAlone = Attention::None;
    AppId app;
    QString partnerEmail;
    QString email;      ///< Of the contact: to be found by.
    QString requestIds; ///< Meta's, of both calls, with a space between: to be found by.
    Standing::Kind standing = Standing::Kind::Connected;
    std::optional<Instant> stageSince{};
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    bool isFinished = false;          ///< Nothing is left to do, and somebody has read so.
    std::optional<PutAway> putAway{}; ///< In a list of its own.
    bool isSettled = false;
    bool isOnboarded = false;
    bool isTokenNeeded = false; ///< isTokenNeeded(Setup).
    LookFacts look;
    std::optional<Instant> due{}; ///< When time alone can next do something; see nextDueOf().
    /// The same where polls go on; never() where then nothing is due, nothing where it is not known.
    std::optional<Instant> dueWhilePolled{};
    /// What the partner answers while nothing is new (session/pollbook.h); nothing where it is not known.
    std::optional<qint64> silentAnswer{};
    std::optional<Instant> awaitedUntil{}; ///< Until then something is waited for that a sleeping computer would miss.
    qint64 observedMark = 0;               ///< The newest event counted, or passed over.

    /// In the list of the unfinished.
    bool isListed() const { return !isFinished && !putAway; }
    /// In no list, and nobody has to look after it: only on the disk.
    bool isAtRest() const { return isFinished && !putAway && !look.isWanted; }
    bool operator==(const SetupLine &) const = default;
};
SetupLine lineOf(const Setup &, Instant now);
/// After a poll that told nothing new (domain/sync/silentpoll.h).
SetupLine polledAgain(SetupLine, Instant at);
constexpr Instant never()
{
    return Instant::max();
}
/// As it is where this program holds a token for it, or none.
SetupSummary summaryOf(const SetupLine &, bool isTokenHeld);
/// The order of lists: red ones first, then by deadline, then the newest.
struct Urgency
{
    bool isRed = false;
    std::optional<Instant> deadline{};
    Instant createdAt{};
    /// Not of one that is the same.
    bool isMore(const Urgency &) const;
    bool operator==(const Urgency &) const = default;
};
Urgency urgencyOf(const SetupSummary &);
/// ... and at last by their ids.
bool isMorePressing(const SetupSummary &, const SetupSummary &);

} // namespace golive
