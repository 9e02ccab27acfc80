#pragma once

namespace golive {

/// Removes what QSettings keeps for this person, the place itself included. False where something of it is left.
bool removeWindowSettings();

} // namespace golive
