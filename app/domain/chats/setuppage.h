#pragma once

#include "domain/page.h"
#include "domain/sync/syncplan.h"
#include "domain/view/exchangeview.h"

namespace golive {

struct SetUpView
{
    bool isWatching = false; ///< Link owner or no token: somebody else goes on.
    ExchangeView owner;
    bool isOnOwn = false;      ///< Nobody else: the person works on Gupshup's own site.
    bool isFinishSaid = false; ///< That Facebook is finished is a person's word, and nothing has shown it.
    AppState appState;
    std::optional<Instant> stateSeenAt{};
    std::optional<Verification> verification{};
    bool isVerifying = false;
    std::optional<SyncWindow> window{};
    milliseconds remaining{};
    SyncRecord contacts;
    SyncRecord history;
    bool isContactsBusy = false;
    bool isHistoryBusy = false;
    bool canSync = false;
    bool areEventsHeld = false;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString eventsHost;

    ArmState arm = ArmState::Armed;
    Arming arming;
    EventsVerdict eventsVerdict = EventsVerdict::Red;
    std::optional<SyncTurn> turn{}; ///< The next call and when it is due.
    SyncFate contactsFate = SyncFate::Open;
    SyncFate historyFate = SyncFate::Open;
    bool isMissed = false;
    bool areBothRefused = false;     ///< Nothing was copied, and nothing is left to ask for.
    bool mayBeTooLate = false;       ///< "Trying costs nothing".
    bool isEarlierSyncAsked = false; ///< Live elsewhere: who has requested the sync, and since when?
    EarlierSync earlierSync = EarlierSync::NotAsked;
    AfterMiss afterMiss = AfterMiss::NotChosen;
    std::optional<OnboardingAgain> again{};
    Actor actor = Actor::Golive;
    Attention attention = Attention::None;
    GuardView guard;
    bool isAwakeKept = false;
    std::optional<Outage> outage{}; ///< As in the strip.
    Observed observed;
    bool areEventsSeenHere = false; ///< Events come to Golive's receiver, or have.
    Standing standing;
    std::optional<Health> health{};
    QString appName; ///< To be typed where the number is onboarded once more.
    Instant now{};
    bool operator==(const SetUpView &) const = default;
};

/// Somebody else goes on: nothing can be asked from here.
bool isWatching(const Setup &);

} // namespace golive

namespace golive::page {

/// Waiting for live, the two once-only calls, and what has arrived.
struct SetUp : Ordinary
{
    static constexpr Page page = Page::SetUp;
    using View = SetUpView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
    static NextLabel label(const Setup &) { return NextLabel::ToReport; }
};

} // namespace golive::page
