#include "domain/guarding.h"

#include "domain/syncplan.h"

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

std::optional<milliseconds> lookInterval(const Setup &setup, Instant now, bool isOnScreen)
{
    if (!isGuardWanted(setup))
        return std::nullopt;
    const bool isAwaited = isOnScreen && (pageOf(setup.step) == Page::Connect || pageOf(setup.step) == Page::SetUp);
    switch (setup.seen.state.stage) {
    case AppStage::Live:
        if (setup.onboarding.standing.hint)
            return 20s;
        // Little more is learned by looking: that a number onboarded once more is not live yet, and the server's time,
        // which a computer with a wrong clock needs for its next try.
        return setup.onboarding.again ? std::optional<milliseconds>(20s) : std::optional<milliseconds>(5min);
    case AppStage::Failed: return isAwaited ? std::optional<milliseconds>(30s) : std::optional<milliseconds>(5min);
    case AppStage::NumberSelection:
    case AppStage::SettingUp: return isAwaited ? 5s : 10s;
    case AppStage::FacebookStarted: return isAwaited ? 5s : 20s;
    case AppStage::Unknown:
    case AppStage::NotStarted: break;
    }
    if (isAwaited || isOnboarded(setup))
        return isAwaited ? 5s : 10s;
    // A link that lies about unopened is looked at less and less; after its five days hardly at all.
    if (setup.signUp.link.isExpired(now))
        return 30min;
    return now - setup.signUp.link.madeAt > 24h ? std::optional<milliseconds>(5min) : std::optional<milliseconds>(1min);
}

milliseconds lookBackOff(milliseconds interval, int misses, milliseconds longest)
{
    milliseconds wait = interval;
    for (int i = 0; i < misses && wait < longest; ++i)
        wait *= 2;
    return std::max(interval, std::min(wait, longest));
}

} // namespace golive
