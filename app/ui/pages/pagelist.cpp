#include "ui/pages/pagelist.h"

#include "ui/pages/chats/setuppage.h"
#include "ui/pages/client/clientpage.h"
#include "ui/pages/client/signinpage.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/contact/contactpage.h"
#include "ui/pages/getready/getreadypage.h"
#include "ui/pages/listening/eventspage.h"
#include "ui/pages/region/regionpage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/start/startpage.h"

#include <array>

namespace golive::ui {

namespace {

/// What a page's class answers for.
struct PageClass
{
    Page page;
    WizardPage *(*make)(QWidget *parent);
    QString (*title)();
    QString (*intro)(const PageView &);
    QString (*stepName)(Step);
};

template <class Widget> WizardPage *newWidget(QWidget *parent)
{
    return new Widget(parent);
}

template <class Widget> constexpr PageClass drawnBy(Page page)
{
    return {page, newWidget<Widget>, Widget::title, Widget::intro, Widget::stepName};
}

// A table, one page a line.
// clang-format off
constexpr std::array<PageClass, pageCount> pageClasses{
    drawnBy<StartPage>(Page::Start),
    drawnBy<SignInPage>(Page::SignIn),
    drawnBy<ClientPage>(Page::Client),
    drawnBy<GetReadyPage>(Page::GetReady),
    drawnBy<RegionPage>(Page::Region),
    drawnBy<ContactPage>(Page::Contact),
    drawnBy<EventsPage>(Page::Events),
    drawnBy<ConnectPage>(Page::Connect),
    drawnBy<SetUpPage>(Page::SetUp),
    drawnBy<ReportPage>(Page::Report),
};
// clang-format on

constexpr bool arePageClassesWhole()
{
    for (std::size_t i = 0; i < pageClasses.size(); ++i) {
        if (pageClasses[i].page != static_cast<Page>(i))
            return false;
    }
    return true;
}
static_assert(arePageClassesWhole(), "a class for each page, in the order of the enum");

const PageClass &classOf(Page page)
{
    return pageClasses[static_cast<std::size_t>(page)];
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
QString pageHeading(const PageView &view)
{
    const auto *start = std::get_if<StartView>(&view.body);
    return start && start->isBoard ? StartPage::boardTitle() : pageTitle(view.page);
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
