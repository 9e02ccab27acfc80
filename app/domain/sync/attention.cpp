#include "domain/sync/attention.h"

#include "domain/sync/guarding.h"
#include "domain/sync/guardpatience.h"
#include "domain/sync/watching.h"

namespace golive {

namespace {

bool hasToken(const Setup &setup)
{
    return setup.client.access == Access::Partner || setup.client.access == Access::AppToken;
}

bool isBothAccepted(const Setup &setup)
{
    return setup.onboarding.contacts.state == SyncRecord::State::Accepted &&
           setup.onboarding.history.state == SyncRecord::State::Accepted;
}

bool isTokenMissing(const Setup &setup)
{
    return hasToken(setup) && !setup.screen.isSignedIn && !setup.screen.isAppTokenHeld;
}

} // namespace

Actor actorOf(const Setup &setup)
{
    if (isBan(setup.onboarding.standing) && setup.onboarding.afterMiss == AfterMiss::NotChosen)
        return Actor::Meta;
    if (setup.onboarding.standing.kind == Standing::Kind::Removed && setup.onboarding.afterMiss != AfterMiss::LeftSo)
        return Actor::Person;
    const bool isRemoved = setup.onboarding.standing.kind == Standing::Kind::Removed && !setup.onboarding.again;
    if (isOnceMoreAwaited(setup) && !setup.onboarding.again)
        return armStateOf(setup) == ArmState::Armed && !isTokenMissing(setup) ? Actor::Golive : Actor::Person;
    // Two refusals are over once somebody has read them, a miss once somebody has chosen.
    const bool isLost = setup.onboarding.missedAt || (areBothRefused(setup) && setup.furthest != Step::Done);
    if ((isSettled(setup) || isRemoved || isLeftToOthers(setup)) && !setup.onboarding.again) {
        if (isLost && setup.onboarding.afterMiss == AfterMiss::NotChosen)
            return Actor::Person;
        return isRemoved ? Actor::Nobody : actorAfterLive(setup).value_or(Actor::Nobody);
    }
    if (!hasToken(setup) && isOnboarded(setup))
        return setup.client.access == Access::Link ? Actor::Provider : Actor::Person;
    const bool isBeforeConnect = setup.furthest < Step::SignUp;
    if (isBeforeConnect || isTokenMissing(setup))
        return Actor::Person;
    switch (setup.seen.state.stage) {
    case AppStage::Unknown:
    case AppStage::NotStarted:
    case AppStage::FacebookStarted: return isOnboarded(setup) ? Actor::Person : Actor::Owner;
    case AppStage::NumberSelection:
    case AppStage::Failed: return Actor::Person;
    case AppStage::SettingUp: return Actor::Gupshup;
    case AppStage::Live: break;
    }
    return armStateOf(setup) == ArmState::Armed ? Actor::Golive : Actor::Person;
}

std::optional<Instant> phoneSignOf(const Setup &setup, Instant now)
{
    std::optional<Instant> sign = lastPhoneSign(setup, now);
    if (const auto live = setup.onboarding.liveSeenAt; live && *live <= now)
        sign = std::max(sign.value_or(*live), *live);
    return sign;
}

Attention attentionOf(const Setup &setup, Instant now)
{
    const bool isOpen = !isSettled(setup);
    if (setup.onboarding.standing.kind == Standing::Kind::Removed &&
        setup.onboarding.afterMiss == AfterMiss::NotChosen && !setup.onboarding.again)
        return Attention::Removed;
    if (setup.onboarding.missedAt && setup.onboarding.afterMiss == AfterMiss::NotChosen)
        return Attention::Missed;
    const bool isAwaitingSelection = setup.seen.state.stage != AppStage::SettingUp &&
                                     setup.seen.state.stage != AppStage::Live &&
                                     setup.seen.state.stage != AppStage::Failed;
    // Without a token nothing is seen; there the person says that the number is selected.
    const bool isSaidSelected = !hasToken(setup) && setup.furthest >= Step::SetUp;
    if (isOpen && setup.onboarding.finish && isAwaitingSelection && !isSaidSelected && !setup.onboarding.again &&
        now - setup.onboarding.finish->at >= attentionPatience)
        return Attention::StuckAtNumberSelection;
    // A call that was refused, or whose answer was lost, is over but not accepted: red until somebody has read it.
    const bool isRemoved = setup.onboarding.standing.kind == Standing::Kind::Removed;
    const bool isLeftSo = areBothRefused(setup) && setup.onboarding.afterMiss == AfterMiss::LeftSo;
    const bool isRead = setup.onboarding.missedAt || isRemoved || isLeftSo || isLeftToOthers(setup) ||
                        (!isOpen && setup.furthest == Step::Done);
    if (!isRead && hasToken(setup) && !setup.onboarding.again && setup.onboarding.liveSeenAt &&
        now - *setup.onboarding.liveSeenAt >= attentionPatience && !isBothAccepted(setup))
        return Attention::LiveNotSynced;
    if (setup.seen.state.stage == AppStage::Failed && isOpen)
        return Attention::SetUpFailed;
    if (isGuardWanted(setup)) {
        if (isTokenMissing(setup))
            return Attention::TokenMissing;
        const bool isLookedAt = setup.seen.state.stage != AppStage::Live;
        if (isLookedAt && setup.seen.at && now >= patienceEnd(lookFactsOf(setup), *setup.seen.at))
            return Attention::NotLookedAt;
    }
    if (setup.onboarding.standing.kind == Standing::Kind::Offboarded)
        return Attention::Offboarded;
    if (setup.onboarding.standing.kind == Standing::Kind::Removed || setup.onboarding.again)
        return Attention::None;
    if (const HealthTrouble trouble = troubleOf(setup.onboarding.health); trouble != HealthTrouble::None)
        return isSendingStopped(trouble) ? Attention::CannotSend : Attention::SendingLimited;
    return isPhoneQuiet(setup) ? Attention::PhoneQuiet : Attention::None;
}

} // namespace golive
