#pragma once

#include "domain/chats/observed.h"

namespace golive {

/// Meta's last part of the history, days 90 to 180 (meta-coexistence 4.3): the parts before it may say 100 early.
inline constexpr int lastPhase = 2;
/// Where a part before the last has said 100: nothing more must come for this long. Chunks come seconds or minutes
/// apart.
inline constexpr std::chrono::minutes arrivalQuiet{15};

/// The last part has said 100 percent, so that parts without any event were empty.
bool hasLastPhaseEnded(const Observed &);
/// The chats are there: the last part said 100, or 100 was said and nothing came since for `arrivalQuiet`.
bool haveChatsArrived(const Observed &, Instant now);
/// Percent for people: what the latest part told. Nothing where none was told, or where 100 was said and more may come.
std::optional<int> shownProgress(const Observed &, Instant now);

} // namespace golive
