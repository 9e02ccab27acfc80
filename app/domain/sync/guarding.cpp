#include "domain/sync/guarding.h"

#include "domain/sync/guardpatience.h"
#include "domain/sync/syncplan.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace golive {

bool isGuardWanted(const Setup &setup)
{
    const bool hasToken = setup.client.access == Access::Partner || setup.client.access == Access::AppToken;
    const bool isLeftSo =
        setup.onboarding.standing.kind == Standing::Kind::Removed && setup.onboarding.afterMiss == AfterMiss::LeftSo;
    const bool isOver = (isSettled(setup) && !isOnceMoreAwaited(setup)) || isLeftToOthers(setup) || isLeftSo;
    // An event says that it has left: that is looked into, however long ago everything was asked for.
    if (setup.onboarding.standing.hint)
        return hasToken && !setup.client.app.isEmpty();
    // Whatever page is shown: who looks at Start again has not given up a number that is going live.
    if (!hasToken || setup.client.app.isEmpty() || (isOver && !setup.onboarding.again) || isGivenUp(setup))
        return false;
    return !setup.signUp.link.isEmpty() || isOnboarded(setup) || setup.furthest >= Step::SignUp;
}

bool isTokenNeeded(const Setup &setup)
{
    const bool isOver = isSettled(setup) && !isOnceMoreAwaited(setup) && !setup.onboarding.again;
    return !setup.client.app.isEmpty() && !isOver && !isGivenUp(setup);
}

LookFacts lookFactsOf(const Setup &setup)
{
    return {isGuardWanted(setup),
            setup.seen.state.stage,
            setup.onboarding.again.has_value(),
            isOnboarded(setup),
            setup.signUp.link.isEmpty() ? std::nullopt : std::optional(setup.signUp.link.madeAt),
            setup.onboarding.standing.hint.has_value(),
            setup.onboarding.window ? std::optional(setup.onboarding.window->closesAt()) : std::nullopt,
            watchOf(setup)};
}

std::optional<milliseconds> lookInterval(const LookFacts &facts, Instant now)
{
    if (!facts.isWanted)
        return std::nullopt;
    switch (facts.stage) {
    case AppStage::Live:
        if (facts.isHinted)
            return 20s;
        // Little more is learned by looking: that a number onboarded once more is not live yet, and the server's time,
        // which a computer with a wrong clock needs for its next try.
        return facts.isAgain ? std::optional<milliseconds>(20s) : std::optional<milliseconds>(5min);
    case AppStage::Failed: return 5min;
    case AppStage::NumberSelection:
    case AppStage::SettingUp: return 10s;
    case AppStage::FacebookStarted: return 20s;
    case AppStage::Unknown:
    case AppStage::NotStarted: break;
    }
    if (facts.isOnboarded)
        return 10s;
    // A link that lies about unopened is looked at less and less; after its five days hardly at all. Where there are
    // thousands of them, each is looked at once an hour (session/pollschedule.h).
    if (facts.linkMadeAt && now - *facts.linkMadeAt >= SignedLink::lifetime)
        return 30min;
    const bool isFresh = facts.linkMadeAt && now - *facts.linkMadeAt <= 24h;
    return isFresh ? std::optional<milliseconds>(1min) : std::optional<milliseconds>(5min);
}

std::optional<milliseconds> lookInterval(const Setup &setup, Instant now, bool isOnScreen)
{
    const LookFacts facts = lookFactsOf(setup);
    const bool isAwaited = isOnScreen && (pageOf(setup.step) == Page::Connect || pageOf(setup.step) == Page::SetUp);
    if (!facts.isWanted || !isAwaited || facts.stage == AppStage::Live)
        return lookInterval(facts, now);
    return facts.stage == AppStage::Failed ? 30s : 5s;
}

Instant patienceEnd(const LookFacts &facts, Instant lastSeen)
{
    return lastSeen + (facts.isBegun() ? milliseconds(lookedAtPatience) : milliseconds(unopenedPatience));
}

milliseconds lookBackOff(const LookFacts &facts, milliseconds interval, int misses, Instant now)
{
    // While the 24 hours run nobody waits for ten minutes to see that Gupshup is there again.
    return lookBackOff(interval, misses, facts.isRunning(now) ? milliseconds(2min) : milliseconds(10min));
}

milliseconds lookBackOff(milliseconds interval, int misses, milliseconds longest)
{
    milliseconds wait = interval;
    for (int i = 0; i < misses && wait < longest; ++i)
        wait *= 2;
    return std::max(interval, std::min(wait, longest));
}

} // namespace golive
