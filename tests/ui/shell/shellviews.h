#pragma once

#include "domain/board/boardrow.h"
#include "domain/view/pageview.h"

namespace golive::ui::samples {

/// Views as the flow makes them, for tests and pictures: a tea house in São Paulo.
Setup setupAt(Step);
PageView viewAt(Step);
PageView startView(Door = Door::Undecided);
/// Start on a busy day: ten clients at different stages.
PageView busyStartView();
PageView clientView();
/// Start of staff: the board.
PageView boardView();
/// So many clients of a board, at every stage; each sixth one red.
QList<BoardRow> boardRows(int count);
Instant now();
Surroundings surroundings();
PageView viewOf(const Setup &);

} // namespace golive::ui::samples
