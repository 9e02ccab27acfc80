#pragma once

#include "domain/team/othersview.h"

#include <QStringList>

namespace golive::ui {

/// "Ana (desk-2)", "Somebody else": to begin a sentence.
QString changedByText(const ChangedBy &);
/// "Ana (desk-2) has changed this set-up."
QString othersTitle(const OthersView &);
/// What was changed, a sentence each, and how many more there are; with who did it where they are several.
QStringList othersLines(const OthersView &);
/// What this person typed, and what stands there now.
QString contestedTitle(const ContestedField &);
QString contestedText(const ContestedField &, qsizetype more);

} // namespace golive::ui
