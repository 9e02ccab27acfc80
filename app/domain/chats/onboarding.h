#pragma once

#include "domain/chats/health.h"
#include "domain/chats/observed.h"
#include "domain/chats/standing.h"
#include "domain/chats/verification.h"
#include "domain/sync/arming.h"
#include "domain/sync/attentionkind.h"
#include "domain/sync/syncwindow.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// Meta's part is over.
struct SignUpFinish
{
    enum class SeenBy { Message, State, Person };
    Instant at{};
    SeenBy seenBy = SeenBy::Message;
    WabaId waba;
    PhoneNumberId phone;

    /// What Facebook's window tells beside the state, before it or after it; what is known already stays.
    void learn(const WabaId &, const PhoneNumberId &);
    bool operator==(const SignUpFinish &) const = default;
};

/// The two equal choices after a miss.
enum class AfterMiss { NotChosen, LeftSo, OnboardAgain };

/// The person stated that the number is onboarded once more. The old calls count until a new finish is seen: the app
/// may still say "live" from before, and a call made on that would be a second one for the old onboarding.
struct OnboardingAgain
{
    QString typed;
    Instant at{};
    bool wasSeenUnfinished = false; ///< The app's state was seen not live since: a later "live" is a new one.
    static constexpr std::chrono::minutes pause{15}; ///< peers-and-pains: wait this long after disconnecting.
    Instant readyAt() const { return at + pause; }
    bool operator==(const OnboardingAgain &) const = default;
};

/// One onboarding of the number, from Facebook's finish on: its 24 hours, its two calls, what came of them and what was
/// told of it. A further one begins from nothing (nextOnboarding), and the one before is kept whole in Setup::past.
struct Onboarding
{
    int number = 1;             ///< Counted from 1; rises only on evidence of a new one.
    bool wasLiveBefore = false; ///< The app was live when it was chosen: sync only.
    std::optional<SignUpFinish> finish{};
    std::optional<SyncWindow> window{};
    std::optional<Verification> verification{};

    SyncRecord contacts;
    SyncRecord history;
    EarlierSync earlierSync = EarlierSync::NotAsked; ///< Asked where the app was live before.
    std::optional<Instant> liveSeenAt{};             ///< When live was first seen.
    std::optional<Instant> syncBegunAt{}; ///< The first try of either call: contacts hold history for 30 minutes of it.
    int contactsTries = 0;                ///< Tries that left the shot unspent; each waits longer.
    int historyTries = 0;
    std::optional<qint64> historyAskedAfter{}; ///< The place in the feed of what was known when its call was made.
    std::optional<Instant> missedAt{};         ///< It is certain that the chance is over.
    AfterMiss afterMiss = AfterMiss::NotChosen;
    std::optional<OnboardingAgain> again{};

    Observed observed;      ///< From received events; empty where they go elsewhere.
    qint64 feedMark = 0;    ///< Events up to here belong to an earlier onboarding.
    qint64 accountMark = 0; ///< Account events up to here have been told.
    Standing standing;
    std::optional<Health> health{}; ///< Once its account was asked for after live.

    QList<int> remindersGiven;                 ///< In minutes before the deadline.
    Attention attentionTold = Attention::None; ///< The last one that was notified.
    bool isArrivalTold = false;
    std::optional<Instant> phoneRemindedAt{};

    bool operator==(const Onboarding &) const = default;
};

/// The one after it: what has arrived so far shows nothing of the new calls, even where the feed cannot be asked where
/// it stands.
Onboarding nextOnboarding(const Onboarding &);
/// An app that was live before: its 24 hours run since then, where Gupshup says when that was.
void openWindowOfLiveApp(Onboarding &, const std::optional<Instant> &liveAt);

SyncRecord &syncRecord(Onboarding &, SyncKind);
const SyncRecord &syncRecord(const Onboarding &, SyncKind);

} // namespace golive
