#pragma once

#include "domain/view/pageview.h"

#include <QString>

class QWidget;

namespace golive::ui {

class WizardPage;

// What is asked of a page without having its widget. Each page's class answers, as wizardpage.h says.

/// The widget of a page. The caller's parent owns it.
WizardPage *makePage(Page, QWidget *parent);
QString pageTitle(Page);
/// Start is the board of staff.
bool isBoard(const PageView &);
/// Over the page, where it may say more than lists do.
QString pageHeading(const PageView &);
/// One line under the title.
QString pageIntro(const PageView &);
/// As the rail lists it.
QString stepName(Step);

} // namespace golive::ui
