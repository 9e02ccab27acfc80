#pragma once

#include <QStringList>

class QWidget;

namespace golive::test {

/// What a person would see of a layout that does not fit, measured on a window that is shown: words that their place
/// cuts, neighbours that lie over each other, what sticks out of its parent (below is fine in a scroll area), a scroll
/// area inside another one. Empty where all is well. Lists of items scroll by themselves and are left out.
QStringList layoutFaults(const QWidget &window);

} // namespace golive::test
