#include "domain/seenstate.h"

namespace golive {

void learn(SeenState &seen, const AppState &state, Instant now)
{
    if (state.stage != seen.state.stage)
        seen.stageSince = now;
    const AppState before = std::exchange(seen.state, state);
    if (state.phone.isEmpty())
        seen.state.phone = before.phone;
    if (!state.liveAt)
        seen.state.liveAt = before.liveAt;
}

} // namespace golive
