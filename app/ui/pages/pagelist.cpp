#include "ui/pages/pagelist.h"

#include "ui/pages/pageclasses.h"
#include "ui/pages/start/startpage.h"

namespace golive::ui {

namespace {

PageClass classOf(Page page)
{
    return pageClasses[static_cast<std::size_t>(page)].isDrawn();
}

} // namespace

WizardPage *makePage(Page page, QWidget *parent)
{
    return classOf(page).make(parent);
}
QString pageTitle(Page page)
{
    return classOf(page).title();
}
bool isBoard(const PageView &view)
{
    const auto *start = std::get_if<StartView>(&view.body);
    return start && start->isBoard;
}
QString pageHeading(const PageView &view)
{
    return isBoard(view) ? StartPage::boardTitle() : pageTitle(view.page);
}
QString pageIntro(const PageView &view)
{
    return classOf(view.page).intro(view);
}
QString stepName(Step step)
{
    return classOf(pageOf(step)).stepName(step);
}

} // namespace golive::ui
