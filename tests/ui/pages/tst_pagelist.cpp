#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/pagelist.h"
#include "ui/pages/wizardpage.h"

#include <QTest>

#include <memory>

namespace tst_pagelist {

// A page or a step that is new needs a row here.
static_assert(golive::pageCount == 10);
static_assert(golive::stepCount == 17);

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What is asked of a page by its name alone: its own class answers, not a neighbour's.
class PageListTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QString>("title");
        const auto row = [](Page page, const char *widget, const char *title) {
            QTest::newRow(widget) << page << QString::fromLatin1(widget) << QString::fromLatin1(title);
        };
        row(Page::Start, "startPage", "Take a WhatsApp number live");
        row(Page::SignIn, "signInPage", "Sign in");
        row(Page::Client, "clientPage", "App and number");
        row(Page::GetReady, "getReadyPage", "Get ready");
        row(Page::Region, "regionPage", "Where messages are stored");
        row(Page::Contact, "contactPage", "Contact details");
        row(Page::Events, "eventsPage", "Where events go");
        row(Page::Connect, "connectPage", "Connect with Facebook");
        row(Page::SetUp, "setUpPage", "Set up and chats");
        row(Page::Report, "reportPage", "Report");
    }
    void pages()
    {
        QFETCH(const Page, page);
        // The name by which a rehearsal sees which page is shown.
        QTEST(std::unique_ptr<ui::WizardPage>(ui::makePage(page, nullptr))->objectName(), "widget");
        QTEST(ui::pageTitle(page), "title");
        QCOMPARE(ui::samples::viewAt(firstStepOf(page)).page, page);
    }

    void steps_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("name");
        const auto row = [](Step step, const char *name) { QTest::newRow(name) << step << QString::fromLatin1(name); };
        row(Step::Start, "Start");
        row(Step::SignIn, "Sign in");
        row(Step::App, "Choose the app");
        row(Step::Number, "Enter the number");
        row(Step::Checklist, "Checklist");
        row(Step::Enable, "Enable the app");
        row(Step::Region, "Storage region");
        row(Step::Contact, "Contact details");
        row(Step::ConfirmContact, "Confirm contact");
        row(Step::Webhooks, "Where events go");
        row(Step::SignUp, "Facebook");
        row(Step::Phone, "On your phone");
        row(Step::SelectNumber, "Select the number");
        row(Step::SetUp, "Set-up at Gupshup");
        row(Step::Verify, "Check that it works");
        row(Step::Sync, "Copy the chats");
        row(Step::Done, "Report");
    }
    void steps()
    {
        QFETCH(const Step, step);
        QTEST(ui::stepName(step), "name");
    }

    void intros_data()
    {
        QTest::addColumn<PageView>("view");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char *name, const PageView &view, const char *begins) {
            QTest::newRow(name) << view << QString::fromLatin1(begins);
        };
        const auto by = [](Step step, Door door, Access access) {
            Setup setup = ui::samples::setupAt(step);
            setup.client.door = door;
            setup.client.access = access;
            return ui::samples::viewOf(setup);
        };
        using ui::samples::viewAt;
        row("Start", viewAt(Step::Start), "The WhatsApp Business App stays on the phone");
        row("Sign in", viewAt(Step::SignIn), "With your partner account");
        row("Sign in, on his own", by(Step::SignIn, Door::SelfServe, Access::None), "Golive can work beside");
        row("Client", viewAt(Step::App), "One app belongs to one number.");
        row("Client, on his own", by(Step::Number, Door::SelfServe, Access::None), "Say which app on Gupshup's site");
        row("Get ready", viewAt(Step::Enable), "A few short questions now");
        row("Region", viewAt(Step::Region), "Choose the country");
        row("Contact", viewAt(Step::ConfirmContact), "Gupshup wants to know");
        row("Events", viewAt(Step::Webhooks), "Old chats and new messages");
        row("Connect", viewAt(Step::SelectNumber), "Follow the cards");
        row("Set up", viewAt(Step::Sync), "From here on Golive does the work.");
        row("Report", viewAt(Step::Done), "What was done");
    }
    void intros()
    {
        QFETCH(const PageView, view);
        QFETCH(const QString, begins);
        QVERIFY2(ui::pageIntro(view).startsWith(begins), qUtf8Printable(ui::pageIntro(view)));
    }
};

GOLIVE_WINDOW_TEST(PageListTest)

} // namespace tst_pagelist

#include "tst_pagelist.moc"
