#pragma once

#include "domain/step.h"

class QWidget;

namespace golive::ui {

class WizardPage;

/// The widget of a page. The caller's parent owns it.
WizardPage *makePage(Page, QWidget *parent);

} // namespace golive::ui
