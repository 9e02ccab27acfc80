#pragma once

#include <QKeySequence>
#include <QList>

namespace golive::ui {

/// What this system's programs go back by (Alt+Left; Cmd+[ on a Mac). Not Backspace, which Windows has among them:
/// pressed beside a field it would turn the page under whoever types.
QList<QKeySequence> backKeys();

/// To the client that is open at that place, 1 to 9; 0: to the board. Cmd on a Mac.
QKeySequence openClientKey(int place);

/// What this system's programs explain by, and F1, which sentences name.
QList<QKeySequence> helpKeys();

} // namespace golive::ui
