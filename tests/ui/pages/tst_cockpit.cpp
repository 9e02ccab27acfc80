#include "sampleviews.h"
#include "shown.h"

#include "testing/windowtest.h"
#include "ui/pages/connect/coachcard.h"
#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/wording/calltext.h"
#include "ui/wording/sharetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace tst_cockpit {

using namespace golive;
using namespace golive::test;
using namespace Qt::Literals::StringLiterals;

/// Connect for an owner who is elsewhere.
class CockpitTest : public golive::Test
{
    Q_OBJECT

    static ConnectView &connectOf(PageView &view) { return std::get<ConnectView>(view.body); }

private Q_SLOTS:
    void initTestCase() { ui::Tongue::lookIn(QFileInfo(QStringLiteral(GOLIVE_PORTUGUESE)).path()); }

    void whereTheOwnerIsIsAChoiceInSight()
    {
        PageView view = test::sampleView(u"connect-card1"_s);
        view.owner.isStaff = true;
        Shown shown(view);
        const auto isChosen = [&](const QString &name) { return shown.find<QAbstractButton>(name)->isChecked(); };
        QVERIFY(isChosen(u"useWebViewButton"_s) && !isChosen(u"ownerElsewhereButton"_s));
        shown.press(u"ownerElsewhereButton"_s);
        QVERIFY(shown.last<event::OwnerIsElsewhere>());
        shown.press(u"useBrowserButton"_s);
        QCOMPARE(shown.last<event::SurfaceChosen>()->surface, SurfaceKind::Browser);
        shown.page->draw(test::sampleView(u"connect-elsewhere"_s));
        QVERIFY(isChosen(u"ownerElsewhereButton"_s));
        QVERIFY(!isChosen(u"useWebViewButton"_s) && !isChosen(u"useBrowserButton"_s));
        // An owner alone is not asked where he is.
        view.owner.isStaff = false;
        shown.page->draw(view);
        QVERIFY(!shown.isSeen(u"ownerElsewhereButton"_s) && shown.isSeen(u"useBrowserButton"_s));
    }

    void whatTheOrganisationSetIsNotChosenHere()
    {
        PageView view = test::sampleView(u"connect-card1"_s);
        view.owner.isStaff = true;
        const Shown shown(view);
        auto *connectPage = qobject_cast<ui::ConnectPage *>(shown.page.get());
        const auto isOffered = [&](const QString &name) { return shown.find<QAbstractButton>(name)->isEnabled(); };
        QVERIFY(isOffered(u"useWebViewButton"_s) && isOffered(u"useBrowserButton"_s));
        QVERIFY(!shown.isSeen(u"surfaceSetByLine"_s));
        connectPage->noteSurfaceSet(SurfaceKind::Browser);
        connectPage->draw(view);
        QVERIFY(!isOffered(u"useWebViewButton"_s) && isOffered(u"useBrowserButton"_s));
        QVERIFY(isOffered(u"ownerElsewhereButton"_s));
        QCOMPARE(shown.find<QLabel>(u"surfaceSetByLine"_s)->text(), u"Set by your organisation"_s);
        connectPage->noteSurfaceSet(SurfaceKind::WebView);
        connectPage->draw(view);
        QVERIFY(isOffered(u"useWebViewButton"_s) && !isOffered(u"useBrowserButton"_s));
        // Where the web view cannot be had, the browser is the only way.
        std::get<ConnectView>(view.body).webView = WebViewState::NotInstalled;
        connectPage->draw(view);
        QVERIFY(isOffered(u"useBrowserButton"_s));
    }

    void elsewhereNoCodeIsOffered()
    {
        const Shown shown(test::sampleView(u"connect-elsewhere"_s));
        QVERIFY(!shown.isSeen(u"linkQr"_s) && !shown.isSeen(u"otherDeviceFold"_s));
        QVERIFY(!shown.isSeen(u"surfaceHost"_s));
    }

    void whatIsSentStandsThere()
    {
        PageView view = test::sampleView(u"connect-elsewhere-foreign"_s);
        connectOf(view).isLinkExpired = false;
        Shown shown(view);
        shown.click(u"messageFold"_s);
        const QString message = said(shown, u"messageToOwner"_s);
        QCOMPARE(message, ui::shareText(view).body);
        QVERIFY2(message.startsWith(u"Olá, Maria Souza,"_s), qPrintable(message));
        shown.press(u"copyMessageButton"_s);
        QVERIFY(shown.asked<ui::CopyMessage>());
        shown.press(u"whatsAppLinkButton"_s);
        QVERIFY(shown.asked<ui::ShareLinkOnWhatsApp>());
        shown.press(u"mailLinkButton"_s);
        QVERIFY(shown.asked<ui::MailLink>());
    }

    void hisLanguageIsChosenBesideTheButtons()
    {
        PageView view = test::sampleView(u"connect-elsewhere"_s);
        view.owner.language.clear(); // by the number's country
        Shown shown(view);
        auto *languages = shown.find<QComboBox>(u"ownerLanguage"_s);
        QCOMPARE(languages->currentData().toString(), u"pt_BR"_s);
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Up);
        QCOMPARE(shown.last<event::OwnerLanguageChosen>()->language, u"en"_s);
    }

    void whatActsOutOfSightSaysWhatItDid_data()
    {
        QTest::addColumn<ui::ProgramAction>("action");
        QTest::addColumn<bool>("canFail");
        QTest::newRow("message") << ui::ProgramAction(ui::CopyMessage{}) << false;
        QTest::newRow("link") << ui::ProgramAction(ui::CopyLink{}) << false;
        QTest::newRow("mail") << ui::ProgramAction(ui::MailLink{}) << true;
        QTest::newRow("WhatsApp") << ui::ProgramAction(ui::ShareLinkOnWhatsApp{}) << true;
        QTest::newRow("file") << ui::ProgramAction(ui::SaveSetupFile{}) << false;
    }

    void whatActsOutOfSightSaysWhatItDid()
    {
        QFETCH(ui::ProgramAction, action);
        QFETCH(bool, canFail);
        const Shown shown(test::sampleView(u"connect-elsewhere"_s));
        auto *page = qobject_cast<ui::ConnectPage *>(shown.page.get());
        QVERIFY(said(shown, u"sendDone"_s).isEmpty());
        page->tellDone(action, true);
        const QString done = said(shown, u"sendDone"_s);
        QVERIFY(!done.isEmpty());
        page->tellDone(action, false);
        QCOMPARE(said(shown, u"sendDone"_s) != done, canFail);
        const QString before = said(shown, u"sendDone"_s);
        page->tellDone(ui::ShowPracticePhone{}, true); // no button of these
        QCOMPARE(said(shown, u"sendDone"_s), before);
    }

    void whatHeSeesIsPickedAndReadAloud()
    {
        Shown shown(test::sampleView(u"connect-elsewhere-foreign"_s));
        shown.click(u"owner_otherScreen_phone-number"_s);
        QCOMPARE(shown.last<event::CardShown>()->card, Card::NumberEntry);
        const auto view = std::get<ConnectView>(test::sampleView(u"connect-elsewhere-foreign"_s).body);
        QCOMPARE(said(shown, u"sayWords"_s),
                 ui::CoachText::aloud(CoachScreen::PhoneNumber, view, ui::Tongue::of(u"pt_BR"_s)));
        QVERIFY(said(shown, u"sayTitle"_s).contains(ui::CoachText::title(CoachScreen::PhoneNumber)));
        QVERIFY(shown.find<QAbstractButton>(u"owner_otherScreen_phone-number"_s)->isChecked());
        // Before he has the link he sees nothing, and is told that it comes.
        PageView before = test::sampleView(u"connect-elsewhere-foreign"_s);
        connectOf(before).linkGivenAt.reset();
        shown.page->draw(before);
        shown.click(u"owner_otherScreen_continue-with-facebook"_s);
        QCOMPARE(said(shown, u"sayWords"_s), ui::CallText::linkComes(ui::Tongue::of(u"pt_BR"_s)));
        shown.page->draw(test::sampleView(u"connect-elsewhere-foreign"_s));
        shown.click(u"owner_otherScreen_phone-number"_s);
        // In the other language the card stands beside it; in the same it would say everything twice.
        QVERIFY(shown.isSeen(u"coachCard"_s));
        shown.click(u"nextCardButton"_s);
        QVERIFY(said(shown, u"sayTitle"_s).contains(ui::CoachText::title(CoachScreen::Profile)));
        shown.page->draw(test::sampleView(u"connect-elsewhere"_s));
        QVERIFY(!shown.isSeen(u"coachCard"_s));
    }

    void theStageSaysWhoSaysSoAndWhen()
    {
        PageView view = test::sampleView(u"connect-elsewhere"_s);
        const Shown shown(view);
        const QStringList lines = said(shown, u"callStages"_s).split(u'\n');
        QCOMPARE(lines.size(), view.owner.stages.size());
        QVERIFY(lines.at(1).contains(u'\u2713') && !lines.at(1).contains(u"told"_s));
        QVERIFY(!lines.at(2).contains(u'\u2713') && lines.at(2).contains(u"told"_s));
        QVERIFY(!lines.at(3).contains(u'\u2713') && !lines.at(3).contains(u"told"_s));
        QVERIFY(said(shown, u"lastChecked"_s).contains(u':'));
        connectOf(view).mustPersonTell = true;
        shown.page->draw(view);
        QVERIFY(!said(shown, u"lastChecked"_s).contains(u"Last checked"_s));
    }

    void aLinkThatRanOutIsSaidAndNotSent()
    {
        Shown shown(test::sampleView(u"connect-elsewhere-foreign"_s));
        auto *sending = shown.find<QWidget>(u"sendPanel"_s);
        QVERIFY(sending->findChild<QLabel *>(u"linkAge"_s)->text().contains(u"stopped working"_s));
        for (const auto &way : {u"copyMessageButton"_s, u"mailLinkButton"_s, u"whatsAppLinkButton"_s})
            QVERIFY2(!shown.find<QWidget>(way)->isEnabled(), qPrintable(way));
        QVERIFY(sending->findChild<QLabel *>(u"linkAllowance"_s)->text().contains(u"40"_s));
        sending->findChild<QAbstractButton *>(u"newLinkButton"_s)->click();
        QVERIFY(shown.events.isEmpty()); // asked, never made by the way
        sending->findChild<QAbstractButton *>(u"newLinkConfirm"_s)->click();
        QVERIFY(shown.last<event::NewLinkWanted>());
    }

    /// In a low window what a press brings up would appear below the edge.
    void aConfirmationScrollsIntoView()
    {
        QScrollArea area;
        auto *page = new ui::ConnectPage;
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(900, 260);
        page->draw(test::sampleView(u"connect-elsewhere"_s));
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        auto *sending = page->findChild<QWidget *>(u"sendPanel"_s);
        auto *confirm = sending->findChild<QWidget *>(u"newLinkConfirm"_s);
        QCOMPARE(area.verticalScrollBar()->value(), 0);
        sending->findChild<QAbstractButton *>(u"newLinkButton"_s)->click();
        QTRY_COMPARE(confirm->visibleRegion().boundingRect(), confirm->rect());
        // Its harmless answer has the keyboard.
        QCOMPARE(area.focusWidget() ? area.focusWidget()->objectName() : QString(), u"newLinkKeep"_s);
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        page->tellDone(ui::CopyMessage{}, true);
        auto *done = page->findChild<QWidget *>(u"sendDone"_s);
        QTRY_COMPARE(done->visibleRegion().boundingRect(), done->rect());
    }

    void othersAreHiddenAtAPress()
    {
        PageView view = test::sampleView(u"connect-elsewhere"_s);
        Shown shown(view);
        shown.press(u"hideOthers"_s);
        QVERIFY(shown.asked<ui::HideOtherClients>());
        QVERIFY(std::get<ui::HideOtherClients>(shown.actions.last()).areHidden);
        view.owner.areOthersHidden = true;
        shown.page->draw(view);
        QVERIFY(shown.find<QCheckBox>(u"hideOthers"_s)->isChecked());
        shown.press(u"callModeButton"_s);
        QVERIFY(shown.asked<ui::ShowCallWindow>());
    }
};

GOLIVE_WINDOW_TEST(CockpitTest)

} // namespace tst_cockpit

#include "tst_cockpit.moc"
