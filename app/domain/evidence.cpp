#include "domain/evidence.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace golive {

namespace {

/// The phone tells a contact's time by its own clock.
constexpr auto clockSlack = 10min;

/// Before this moment no edit of a contact can have been told: the number was connected to nobody, as far as is known.
std::optional<Instant> firstConnectedAt(const Setup &setup)
{
    // Live elsewhere: nobody knows since when, nor what was told there.
    if (setup.onboarding.wasLiveBefore || !setup.onboarding.window)
        return std::nullopt;
    Instant first = setup.onboarding.window->opensAt;
    for (const PastOnboarding &past : setup.past) {
        if (!past.window || past.window->evidence == SyncWindow::Evidence::WentLive)
            return std::nullopt;
        first = std::min(first, past.window->opensAt);
    }
    return first;
}

} // namespace

bool isCallSeen(const Setup &setup, SyncKind kind)
{
    if (kind == SyncKind::History)
        return setup.onboarding.observed.hasHistory();
    const auto oldest = setup.onboarding.observed.oldestContactAt;
    const auto connected = firstConnectedAt(setup);
    return oldest && connected && *oldest < *connected - clockSlack;
}

} // namespace golive
