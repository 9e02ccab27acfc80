#pragma once

#include "domain/team/othersview.h"

namespace golive {

/// What of a set-up differs, as it is told to whoever has it open: what the journal tells, and what was typed. Nothing
/// for a poll without news, or for where somebody looks.
QList<OthersChange> changesByOthers(const Setup &before, const Setup &after, const ChangedBy &by);

/// `later` come after `known`: of one thing that was changed twice one line is left, and none where it is again what it
/// was.
QList<OthersChange> withLater(QList<OthersChange> known, const QList<OthersChange> &later);

} // namespace golive
