#include "ui/pages/pagefactory.h"

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
#include "ui/pages/wizardpage.h"

namespace golive::ui {

WizardPage *makePage(Page page, QWidget *parent)
{
    switch (page) {
    case Page::Start: return new StartPage(parent);
    case Page::SignIn: return new SignInPage(parent);
    case Page::Client: return new ClientPage(parent);
    case Page::GetReady: return new GetReadyPage(parent);
    case Page::Region: return new RegionPage(parent);
    case Page::Contact: return new ContactPage(parent);
    case Page::Events: return new EventsPage(parent);
    case Page::Connect: return new ConnectPage(parent);
    case Page::SetUp: return new SetUpPage(parent);
    case Page::Report: return new ReportPage(parent);
    }
    return nullptr;
}

} // namespace golive::ui
