#pragma once

namespace golive {

/// Whether a window can be shown, as far as the surroundings tell. Qt ends a program that opens one where it cannot.
bool isScreenThere();

} // namespace golive
