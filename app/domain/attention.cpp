#include "domain/attention.h"

#include "domain/guarding.h"

using namespace std::chrono_literals;

namespace golive {

namespace {

// Long enough for Gupshup's page and for two tries of each call; short beside 24 hours.
constexpr auto patience = 15min;

bool hasToken(const Setup &setup)
{
    return setup.access == Access::Partner || setup.access == Access::AppToken;
}

bool isBothAccepted(const Setup &setup)
{
    return setup.contactsSync.state == SyncRecord::State::Accepted && setup.historySync.state == SyncRecord::State::Accepted;
}

bool isTokenMissing(const Setup &setup)
{
    return hasToken(setup) && !setup.screen.isSignedIn && !setup.screen.isAppTokenHeld;
}

} // namespace

Actor actorOf(const Setup &setup, Instant now)
{
    if (setup.standing.kind == Standing::Kind::Removed && setup.afterMiss != AfterMiss::LeftSo)
        return Actor::Person;
    if (isSettled(setup) && !setup.again)
        return setup.missedAt && setup.afterMiss == AfterMiss::NotChosen ? Actor::Person : Actor::Nobody;
    if (!hasToken(setup) && isOnboarded(setup))
        return setup.access == Access::Link ? Actor::Provider : Actor::Person;
    const bool isBeforeConnect = setup.furthest < Step::SignUp;
    if (isBeforeConnect || isTokenMissing(setup))
        return Actor::Person;
    switch (setup.appState.stage) {
    case AppStage::Unknown:
    case AppStage::NotStarted:
    case AppStage::FacebookStarted: return isOnboarded(setup) ? Actor::Person : Actor::Owner;
    case AppStage::NumberSelection:
    case AppStage::Failed: return Actor::Person;
    case AppStage::SettingUp: return Actor::Gupshup;
    case AppStage::Live: break;
    }
    if (armStateOf(setup) != ArmState::Armed)
        return Actor::Person;
    return nextSyncTurn(setup, now) || setup.screen.syncing ? Actor::Golive : Actor::Nobody;
}

Attention attentionOf(const Setup &setup, Instant now)
{
    const bool isOpen = !isSettled(setup);
    if (setup.standing.kind == Standing::Kind::Removed && setup.afterMiss == AfterMiss::NotChosen && !setup.again)
        return Attention::Removed;
    if (setup.missedAt && setup.afterMiss == AfterMiss::NotChosen)
        return Attention::Missed;
    const bool isAwaitingSelection
        = setup.appState.stage != AppStage::SettingUp && setup.appState.stage != AppStage::Live
        && setup.appState.stage != AppStage::Failed;
    if (isOpen && setup.finish && isAwaitingSelection && now - setup.finish->at >= patience)
        return Attention::StuckAtNumberSelection;
    const auto live = setup.liveSeenAt;
    if (isOpen && hasToken(setup) && !setup.again && live && now - *live >= patience && !isBothAccepted(setup))
        return Attention::LiveNotSynced;
    if (setup.appState.stage == AppStage::Failed && isOpen)
        return Attention::SetUpFailed;
    if (isGuardWanted(setup)) {
        if (isTokenMissing(setup))
            return Attention::TokenMissing;
        const bool isLookedAt = setup.appState.stage != AppStage::Live;
        if (isLookedAt && setup.stateSeenAt && now - *setup.stateSeenAt >= 3 * patience)
            return Attention::NotLookedAt;
    }
    return setup.standing.kind == Standing::Kind::Offboarded ? Attention::Offboarded : Attention::None;
}

} // namespace golive
