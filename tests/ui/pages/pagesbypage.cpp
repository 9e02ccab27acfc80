#include "pagesbypage.h"

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

namespace golive::test {

std::unique_ptr<ui::WizardPage> newPage(Page page)
{
    switch (page) {
    case Page::GetReady: return std::make_unique<ui::GetReadyPage>();
    case Page::Region: return std::make_unique<ui::RegionPage>();
    case Page::Contact: return std::make_unique<ui::ContactPage>();
    case Page::Events: return std::make_unique<ui::EventsPage>();
    case Page::Connect: return std::make_unique<ui::ConnectPage>();
    case Page::SetUp: return std::make_unique<ui::SetUpPage>();
    case Page::Report: return std::make_unique<ui::ReportPage>();
    case Page::Start: return std::make_unique<ui::StartPage>();
    case Page::SignIn: return std::make_unique<ui::SignInPage>();
    case Page::Client: return std::make_unique<ui::ClientPage>();
    }
    return nullptr;
}

} // namespace golive::test
