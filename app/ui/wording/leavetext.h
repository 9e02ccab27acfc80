#pragma once

#include "domain/view/pageview.h"

#include <QString>

namespace golive::ui {

// What it costs to close the program, as a question.

/// Of the window's own Close and "Leave for now".
QString leaveQuestion(const std::optional<LeavingView> &);
/// Of the tray's Quit.
QString quitQuestion(const std::optional<LeavingView> &);

} // namespace golive::ui
