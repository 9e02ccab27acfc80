#include "sampleviews.h"
#include "shown.h"

#include "testing/windowtest.h"
#include "ui/pages/connect/coachcard.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/listening/eventstext.h"
#include "ui/pages/report/reporttext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

namespace tst_pages {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using test::Shown;

class PagesTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameForReaders_data();
    void everyControlHasANameForReaders();
    void drawingIsSilent_data() { everyControlHasANameForReaders_data(); }
    void drawingIsSilent();
    void anAnswerIsOneTap();
    void eachAnswerIsReachedByTab_data();
    void eachAnswerIsReachedByTab();
    void aBlockingNoCanBeOverruledWithAReason();
    void aYesFoldsItsRow();
    void theRegionIsNeverChosenByDefault();
    void drawingKeepsTheCursor();
    void faultsAreSaidOnlyAfterLeaving();
    void aTickWaitsForTheName();
    void theWaiverWantsTheWord();
    void theCardsTurn();
    void sharingIsAskedAfterThePhone();
    void theBrowserRouteOnlyWants();
    void theQrCodeIsNeverCut();
    void aNewLinkIsConfirmed();
    void theSurfaceComesAndGoes();
    void onboardedOnceMoreConnectShowsTheWayBack();
    void theReportAsksAndReminds();
    void anOwnerPastesANewerLink();
    void aWaitStandsOnConnect();
    void theReportEscapes();
};

void PagesTest::everyControlHasANameForReaders_data()
{
    QTest::addColumn<PageView>("view");
    const auto all = test::sampleViews();
    for (const test::NamedView &one : all)
        QTest::newRow(qPrintable(one.name)) << one.view;
}

void PagesTest::everyControlHasANameForReaders()
{
    QFETCH(const PageView, view);
    const Shown shown(view);
    const auto widgets = shown.page->findChildren<QWidget *>();
    int named = 0;
    for (const QWidget *widget : widgets) {
        // Internals of Qt's own controls, such as scroll bars, speak through them.
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1) ||
            !(qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
              qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTextBrowser *>(widget)))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
        ++named;
    }
    QVERIFY(named > 0);
}

void PagesTest::drawingIsSilent()
{
    QFETCH(const PageView, view);
    Shown shown(view);
    shown.page->draw(view);
    QVERIFY(shown.events.isEmpty());
    QVERIFY(shown.actions.isEmpty());
}

void PagesTest::anAnswerIsOneTap()
{
    Shown shown(test::sampleView(u"getready-fresh"_s));
    shown.click(u"check_CanScan_notsure"_s);
    const auto *answered = shown.last<event::CheckAnswered>();
    QVERIFY(answered);
    QCOMPARE(answered->item, CheckItem::CanScan);
    QCOMPARE(answered->choice, CheckChoice::NotSure);
    shown.find<QWidget>(u"check_AppVersion_yes"_s)->setFocus();
    QTest::keyClick(shown.find<QWidget>(u"check_AppVersion_yes"_s), Qt::Key_Space);
    QCOMPARE(shown.last<event::CheckAnswered>()->item, CheckItem::AppVersion);
    shown.click(u"machineFindings"_s);
    shown.click(u"checkAgain"_s);
    QCOMPARE(shown.last<event::PageChosen>()->page, Page::GetReady);
}

void PagesTest::eachAnswerIsReachedByTab_data()
{
    const QStringList canScan{u"check_CanScan_yes"_s, u"check_CanScan_no"_s, u"check_CanScan_notsure"_s};
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("a question") << u"getready-fresh"_s << canScan;
    QTest::newRow("one that was answered") << u"getready-form"_s << canScan;
    QTest::newRow("what was tapped on the phone")
        << u"connect-card6"_s << QStringList{u"sharingShared"_s, u"sharingNotShared"_s, u"sharingNotSure"_s};
}

void PagesTest::eachAnswerIsReachedByTab()
{
    QFETCH(const QString, view);
    QFETCH(const QStringList, answers);
    const Shown shown(test::sampleView(view));
    shown.find<QWidget>(answers.first())->setFocus();
    for (const QString &answer : answers) {
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), answer);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void PagesTest::aBlockingNoCanBeOverruledWithAReason()
{
    Shown shown(test::sampleView(u"getready-worrying"_s));
    shown.click(u"check_CanScan_overrule"_s);
    QVERIFY(shown.last<event::CheckOverruled>() && shown.last<event::CheckOverruled>()->isOverruled);
    QTest::keyClicks(shown.find<QLineEdit>(u"check_CanScan_reason"_s), u"old camera"_s);
    QCOMPARE(shown.last<event::CheckOverruled>()->reason, u"old camera"_s);
    shown.click(u"country_overrule"_s);
    QVERIFY(shown.last<event::CountryOverruled>() && shown.last<event::CountryOverruled>()->isOverruled);
    // Advice is not overruled: it holds nothing.
    QVERIFY(!shown.find<QWidget>(u"check_LinkedDevices_overrule"_s)->isVisible());
}

void PagesTest::aYesFoldsItsRow()
{
    Shown fresh(test::sampleView(u"getready-fresh"_s));
    fresh.click(u"check_AppVersion_where"_s);
    QVERIFY(fresh.find<QPushButton>(u"check_AppVersion_where"_s)->isChecked());
    const Shown all(test::sampleView(u"getready-form"_s));
    QVERIFY(!all.find<QWidget>(u"check_AppVersion_where"_s)->isVisible());
    QVERIFY(all.find<QPushButton>(u"check_AppVersion_yes"_s)->isChecked());
    all.click(u"openEnableForm"_s);
    QVERIFY(all.asked<ui::OpenAddress>());
}

void PagesTest::theRegionIsNeverChosenByDefault()
{
    PageView view = test::sampleView(u"region-leave"_s);
    std::get<RegionView>(view.body).suggested.clear();
    Shown shown(view);
    shown.click(u"regionStore"_s);
    QVERIFY(shown.events.isEmpty());
    auto *country = shown.find<QComboBox>(u"regionChoice"_s);
    QCOMPARE(country->currentIndex(), -1);
    QTest::keyClick(country, Qt::Key_Down);
    QVERIFY(country->currentIndex() >= 0);
    Shown suggested(test::sampleView(u"region-leave"_s));
    suggested.click(u"regionStore"_s);
    QVERIFY(suggested.last<event::RegionChosen>());
    QCOMPARE(suggested.last<event::RegionChosen>()->region, u"BR"_s);
}

void PagesTest::drawingKeepsTheCursor()
{
    PageView view = test::sampleView(u"contact-fresh"_s);
    Shown shown(view);
    auto *name = shown.find<QLineEdit>(u"contactName"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Maria"_s);
    name->setCursorPosition(2);
    std::get<ContactView>(view.body).contact = shown.last<event::ContactEdited>()->contact;
    shown.page->draw(view);
    QCOMPARE(name->text(), u"Maria"_s);
    QCOMPARE(name->cursorPosition(), 2);
}

void PagesTest::faultsAreSaidOnlyAfterLeaving()
{
    const PageView view = test::sampleView(u"contact-fresh"_s);
    const Shown shown(view);
    auto *email = shown.find<QLineEdit>(u"contactEmail"_s);
    email->setFocus();
    QCOMPARE(email->property("isFaulty").toString(), QString());
    QTest::keyClick(email, Qt::Key_Tab);
    QCOMPARE(email->property("isFaulty").toString(), u"true"_s);
}

void PagesTest::aTickWaitsForTheName()
{
    const PageView view = test::sampleView(u"contact-fresh"_s);
    Shown shown(view);
    shown.click(u"termsBox"_s);
    shown.page->draw(view);
    QVERIFY(shown.find<QCheckBox>(u"termsBox"_s)->isChecked());
    QTest::keyClicks(shown.find<QLineEdit>(u"termsBy"_s), u"Maria"_s);
    const auto *agreed = shown.last<event::TermsAgreed>();
    QVERIFY(agreed && agreed->isAgreed && !agreed->wasReadByOwner);
    QCOMPARE(agreed->agreedBy, u"Maria"_s);
}

void PagesTest::theWaiverWantsTheWord()
{
    Shown shown(test::sampleView(u"events-red"_s));
    auto *field = shown.find<QLineEdit>(u"waiverField"_s);
    QTest::keyClicks(field, ui::EventsText::waiverWord().chopped(1));
    QVERIFY(shown.events.isEmpty());
    QTest::keyClicks(field, ui::EventsText::waiverWord().right(1));
    QVERIFY(shown.last<event::EventsWaived>() && shown.last<event::EventsWaived>()->isWaived);
}

void PagesTest::theCardsTurn()
{
    Shown shown(test::sampleView(u"connect-card1"_s));
    QVERIFY(!shown.find<QWidget>(u"previousCardButton"_s)->isEnabled());
    const auto *card = shown.find<ui::CoachCard>(u"coachCard"_s);
    // The number comes first.
    for (const QString &next : {u"log-in"_s, u"second-factor"_s, u"authorise"_s, u"phone-number"_s}) {
        shown.click(u"nextCardButton"_s);
        QCOMPARE(card->screen(), next);
    }
    QCOMPARE(shown.last<event::CardShown>()->card, Card::NumberEntry);
    shown.click(u"otherScreenButton"_s);
    shown.click(u"otherScreen_hand-off-code"_s);
    QCOMPARE(shown.last<event::CardShown>()->card, Card::PhoneHandOff);
    QCOMPARE(card->screen(), u"hand-off-code"_s);
    QVERIFY(!shown.isSeen(u"otherScreen_hand-off-code"_s));
    for (int i = 1; i <= cardCount; ++i) {
        // Opened where it was left.
        Shown again(test::sampleView(u"connect-card%1"_s.arg(i)));
        QCOMPARE(again.find<ui::CoachCard>(u"coachCard"_s)->screen(), nameOf(screenOf(static_cast<Card>(i - 1))));
    }
}

void PagesTest::sharingIsAskedAfterThePhone()
{
    Shown shown(test::sampleView(u"connect-card5"_s));
    QVERIFY(shown.find<QLabel>(u"sharingIntro"_s)->text().contains(u"inbox.padaria.example"_s));
    QVERIFY(!shown.find<QWidget>(u"sharingShared"_s)->isVisible());
    shown.page->draw(test::sampleView(u"connect-card6"_s));
    shown.click(u"sharingNotShared"_s);
    QCOMPARE(shown.last<event::ChatSharingTold>()->told, ChatSharing::NotShared);
}

void PagesTest::theBrowserRouteOnlyWants()
{
    Shown shown(test::sampleView(u"connect-browser"_s));
    shown.click(u"openBrowserButton"_s);
    QVERIFY(shown.asked<ui::OpenLinkInBrowser>());
    shown.click(u"copyLinkButton"_s);
    QVERIFY(shown.asked<ui::CopyLink>());
    shown.click(u"companionButton"_s);
    QVERIFY(shown.asked<ui::ShowCompanion>());
    shown.click(u"practicePhoneButton"_s);
    QVERIFY(shown.asked<ui::ShowPracticePhone>());
    QVERIFY(shown.events.isEmpty());
    shown.click(u"useWebViewButton"_s);
    QCOMPARE(shown.last<event::SurfaceChosen>()->surface, SurfaceKind::WebView);
}

void PagesTest::theQrCodeIsNeverCut()
{
    const Shown shown(test::sampleView(u"connect-browser"_s));
    auto *code = shown.find<QWidget>(u"linkQr"_s);
    QVERIFY(!code->isVisible()); // the phone that has to scan later is not led to it
    shown.click(u"otherDeviceFold"_s);
    for (const int width : {680, 1000}) {
        shown.page->resize(width, 1600);
        QTRY_COMPARE(code->visibleRegion().boundingRect().size(), code->size());
    }
}

void PagesTest::aNewLinkIsConfirmed()
{
    Shown shown(test::sampleView(u"connect-browser"_s));
    shown.click(u"newLinkButton"_s);
    QVERIFY(shown.events.isEmpty());
    shown.click(u"newLinkConfirm"_s);
    QVERIFY(shown.last<event::NewLinkWanted>());
}

void PagesTest::theSurfaceComesAndGoes()
{
    ui::ConnectPage page;
    page.draw(test::sampleView(u"connect-card1"_s));
    QWidget surface;
    page.setSurface(&surface);
    QCOMPARE(surface.parentWidget(), page.surfaceHost());
    page.setSurface(nullptr);
    QCOMPARE(surface.parentWidget(), nullptr);
}

void PagesTest::onboardedOnceMoreConnectShowsTheWayBack()
{
    PageView view = test::sampleView(u"connect-card1"_s);
    Shown shown(view);
    QVERIFY(!shown.isSeen(u"againSteps"_s));
    auto &body = std::get<ConnectView>(view.body);
    body.now = Instant(std::chrono::hours(500'000));
    body.again = OnboardingAgain{u"TeaHouse"_s, body.now, false};
    shown.page->draw(view);
    QVERIFY(shown.isSeen(u"againSteps"_s));
}

void PagesTest::aWaitStandsOnConnect()
{
    Shown shown(test::sampleView(u"connect-card1"_s));
    QVERIFY(!shown.isSeen(u"waitPanel"_s));
    shown.page->draw(test::sampleView(u"connect-wait"_s));
    QVERIFY(shown.isSeen(u"waitCard"_s));
    shown.click(u"waitForget"_s);
    QVERIFY(shown.last<event::WaitDismissed>());
    shown.click(u"waitCalendar"_s);
    QVERIFY(shown.asked<ui::SaveTryAgain>());
    // In another browser nobody hears how a try ends: a day can be chosen, and nothing begun from here.
    shown.page->draw(test::sampleView(u"connect-browser"_s));
    QVERIFY(!shown.isSeen(u"waitCard"_s));
    QVERIFY(shown.isSeen(u"waitFold"_s));
}

void PagesTest::anOwnerPastesANewerLink()
{
    PageView view = test::sampleView(u"connect-expired"_s);
    std::get<ConnectView>(view.body).isLinkOld = false;
    Shown shown(view);
    auto *field = shown.find<QLineEdit>(u"newLinkField"_s);
    QVERIFY(!field->isVisible());
    shown.click(u"newLinkFold"_s);
    QVERIFY(field->isVisible());
    shown.click(u"newLinkFold"_s);
    QVERIFY(!field->isVisible());
    // Where the link is too old the field is there unasked.
    shown.page->draw(test::sampleView(u"connect-expired"_s));
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"https://b.example/y"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.last<event::LinkPasted>()->text, u"https://b.example/y"_s);
    QCOMPARE(shown.events.size(), 1);

    PageView refused = test::sampleView(u"connect-expired"_s);
    refused.problem.emplace();
    refused.problem->kind = Problem::Kind::LinkNotValid;
    refused.problem->field = Problem::Field::Link;
    shown.page->draw(refused);
    QCOMPARE(field->text(), u"https://b.example/y"_s);
    QCOMPARE(field->property("isFaulty").toString(), u"true"_s);

    PageView taken = test::sampleView(u"connect-expired"_s);
    std::get<ConnectView>(taken.body).link = QUrl(u"https://b.example/y"_s);
    std::get<ConnectView>(taken.body).isLinkOld = false;
    shown.page->draw(taken);
    QVERIFY(!field->isVisible());
    QVERIFY(field->text().isEmpty());

    // Whoever can make a link is not asked to paste one.
    shown.page->draw(test::sampleView(u"connect-card1"_s));
    QVERIFY(!shown.find<QWidget>(u"newLinkFold"_s)->isVisible());
}

void PagesTest::theReportEscapes()
{
    const QString html = ui::reportHtml(reportViewOf(test::finishedSetup(), false, test::sampleNow()));
    QVERIFY(!html.contains(u"<b>Souza</b>"_s));
    QVERIFY(html.contains(u"&amp; wants to try"_s));
    QVERIFY(html.contains(u"req-1001"_s));
    Shown shown(test::sampleView(u"report-done"_s));
    QVERIFY(shown.find<QTextBrowser>(u"reportText"_s)->toPlainText().contains(u"PadariaCentral"_s));
    shown.click(u"saveReportButton"_s);
    QVERIFY(shown.asked<ui::SaveReport>());
}

void PagesTest::theReportAsksAndReminds()
{
    Shown shown(test::sampleView(u"report-observed"_s));
    const QString text = shown.find<QTextBrowser>(u"reportText"_s)->toPlainText();
    QVERIFY(text.contains(u"req-1001"_s));
    QVERIFY(text.contains(u"brand_new_field"_s));
    QVERIFY(text.contains(u"2593108"_s)); // the earlier onboarding
    shown.click(u"verifyButton"_s);
    QVERIFY(shown.last<event::VerifyPressed>());
    shown.click(u"phoneReminderButton"_s);
    QVERIFY(shown.asked<ui::SavePhoneReminder>());
    shown.page->draw(test::sampleView(u"report-removed"_s));
    QVERIFY(shown.find<QTextBrowser>(u"reportText"_s)->toPlainText() != text);
}

GOLIVE_WINDOW_TEST(PagesTest)

} // namespace tst_pages

#include "tst_pages.moc"
