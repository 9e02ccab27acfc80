#pragma once

#include "domain/view/surroundings.h"

#include <functional>

class QWidget;

namespace golive::ui {

/// Asks whether this computer is to look after a set-up that another one looks after now.
void askToTakeOver(const SetupSummary &, QWidget *parent, const std::function<void()> &take);

} // namespace golive::ui
