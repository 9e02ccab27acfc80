#pragma once

#include <QLatin1StringView>

namespace golive {

/// Whether this process has loaded Qt's library of that module ("WebEngineCore"). Loads nothing.
bool isQtLibraryLoaded(QLatin1StringView module);

} // namespace golive
