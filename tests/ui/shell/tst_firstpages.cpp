#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/client/signinpage.h"
#include "ui/pages/start/setuplist.h"
#include "ui/pages/start/startpage.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/wording/noticetext.h"
#include "ui/wording/placetime.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace tst_firstpages {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace golive;
using namespace golive::ui;

/// Start and Sign in: drawn from views, used by key and mouse.
class TestFirstPages : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aDoorIsChosenByMouseAndKey();
    void unfinishedSetupsAreResumed();
    void aRowIsPutAwayWithAWayBack();
    void hoursThatRunAreGivenUpByNameOnly();
    void aRedRowSaysWhy();
    void rowsKeepTheKeyboardWhileTimePasses();
    void moreThanAreShownAreSearchedAndGrow();
    void takingOverAsksFirst();
    void aMissingTokenLeadsToSigningIn();
    void aPastedLinkShowsItsHost();
    void aLinkTypedByHandStaysInTheField();
    void signInSubmitsTheForm();
    void aUniversalTokenReplacesTheSecret();
    void practiceFillsTheForm();
    void theSecretIsForgottenWithThePage();
    void selfServeGoesOnWithoutAToken();
    void whatTheOrganisationSetsIsShownAsSet();

private:
    template <class PageType> PageType *show(const PageView &view)
    {
        auto page = std::make_unique<PageType>();
        PageType *raw = page.get();
        m_page = std::move(page);
        connect(raw, &WizardPage::happened, this, [this](const Event &event) { m_events << event; });
        connect(raw, &WizardPage::wanted, this, [this](const ProgramAction &action) { m_actions << action; });
        raw->draw(view);
        raw->resize(760, 640);
        raw->show();
        return raw;
    }
    template <class T> T *find(const QString &name) { return m_page->findChild<T *>(name); }
    SetupList *unfinished() { return find<SetupList>(u"unfinishedRows"_s); }
    void clickInRow(SetupList *list, const QString &id, RowAction action)
    {
        QCoreApplication::processEvents();
        list->focusOn({SetupId{id}, action});
        const QPoint place = list->buttonPlace(SetupId{id}, action).center();
        QVERIFY2(list->isVisible() && list->viewport()->rect().contains(place), qPrintable(id));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    }
    void pressInRow(const QString &id, RowAction action)
    {
        unfinished()->focusOn({SetupId{id}, action});
        QTest::keyClick(unfinished(), Qt::Key_Space);
    }
    const SetupRowText &textOf(const QString &id)
    {
        return unfinished()->rows().text(unfinished()->rows().rowOf(SetupId{id}));
    }

    std::unique_ptr<WizardPage> m_page;
    QList<Event> m_events;
    QList<ProgramAction> m_actions;
};

void TestFirstPages::initTestCase()
{
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
}

void TestFirstPages::cleanup()
{
    m_page.reset();
    m_events.clear();
    m_actions.clear();
}

void TestFirstPages::aDoorIsChosenByMouseAndKey()
{
    show<StartPage>(samples::startView());
    QTest::mouseClick(find<QAbstractButton>(u"doorStaff"_s), Qt::LeftButton);
    QCOMPARE(std::get<event::DoorChosen>(m_events.last()).door, Door::Staff);
    QVERIFY(!find<ChoiceCard>(u"doorStaff"_s)->isChosen()); // only a view says so
    QTest::keyClick(find<QAbstractButton>(u"doorSelfServe"_s), Qt::Key_Return);
    QCOMPARE(std::get<event::DoorChosen>(m_events.last()).door, Door::SelfServe);
    QTest::mouseClick(find<QPushButton>(u"practiceButton"_s), Qt::LeftButton);
    QVERIFY(std::holds_alternative<StartPractice>(m_actions.last()));
}

void TestFirstPages::whatTheOrganisationSetsIsShownAsSet()
{
    auto *page = show<StartPage>(samples::startView());
    auto *language = find<QComboBox>(u"languageChoice"_s);
    auto *practice = find<QPushButton>(u"practiceButton"_s);
    auto *setBy = find<QLabel>(u"setByLine"_s);
    auto *provider = find<QLabel>(u"providerLine"_s);
    QVERIFY(language->isEnabled() && practice->isEnabled() && !setBy->isVisible() && !provider->isVisible());
    page->noteOrganisation({u"Acme"_s, true, false});
    page->draw(samples::startView());
    QVERIFY(!language->isEnabled() && practice->isEnabled());
    QCOMPARE(language->accessibleDescription(), u"Set by your organisation"_s);
    QCOMPARE(language->toolTip(), u"Set by your organisation"_s);
    QVERIFY(setBy->isVisible() && provider->isVisible());
    QCOMPARE(setBy->text(), u"Set by your organisation: the language"_s);
    QCOMPARE(provider->text(), u"Golive, from Acme"_s);
    page->noteOrganisation({{}, false, true});
    QVERIFY(language->isEnabled() && !practice->isEnabled() && !provider->isVisible());
    QCOMPARE(setBy->text(), u"Set by your organisation: no practice"_s);
    QTest::mouseClick(practice, Qt::LeftButton);
    QVERIFY(m_actions.isEmpty());
}

void TestFirstPages::unfinishedSetupsAreResumed()
{
    show<StartPage>(samples::startView());
    QVERIFY(find<QWidget>(u"unfinishedList"_s)->isVisible());
    clickInRow(unfinished(), u"two"_s, RowAction::Resume);
    QCOMPARE(std::get<ResumeSetup>(m_actions.last()).setup, SetupId{u"two"_s});
}

void TestFirstPages::aRowIsPutAwayWithAWayBack()
{
    PageView view = samples::busyStartView();
    show<StartPage>(view);
    clickInRow(unfinished(), u"c10"_s, RowAction::PutAway); // nothing runs there
    QVERIFY(!find<QDialog>(u"putAwayQuestion"_s));
    const auto *away = std::get_if<PutAwaySetup>(&m_actions.last());
    QVERIFY(away && away->setup == SetupId{u"c10"_s} && !away->isGivenUp);
    auto &start = std::get<StartView>(view.body);
    start.putAway << start.unfinished.takeLast();
    start.notice = StartNotice{StartNotice::Kind::PutAway, start.putAway.first()};
    m_page->draw(view);
    QVERIFY(find<QLabel>(u"startNoticeText"_s)->text().contains(u"YogaMar"_s));
    QTest::mouseClick(find<QPushButton>(u"putAwayUndo"_s), Qt::LeftButton);
    QCOMPARE(std::get<BringBackSetup>(m_actions.last()).setup, SetupId{u"c10"_s});
    // The notice goes; the way back stays.
    start.notice.reset();
    m_page->draw(view);
    QVERIFY(!find<QWidget>(u"startNotice"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"putAwayRows"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"putAwayFold"_s), Qt::LeftButton);
    m_actions.clear();
    clickInRow(find<SetupList>(u"putAwayRows"_s), u"c10"_s, RowAction::BringBack);
    QCOMPARE(std::get<BringBackSetup>(m_actions.last()).setup, SetupId{u"c10"_s});
    // What is finished offers its report.
    start.notice = StartNotice{StartNotice::Kind::Finished, start.unfinished.first()};
    m_page->draw(view);
    QTest::mouseClick(find<QPushButton>(u"finishedReport"_s), Qt::LeftButton);
    QCOMPARE(std::get<ResumeSetup>(m_actions.last()).setup, SetupId{u"c1"_s});
    // What a colleague has removed offers nothing; it says who it was.
    start.notice = StartNotice{StartNotice::Kind::Removed, start.unfinished.first(), {u"Bea"_s, u"bea-pc"_s}, {}};
    m_page->draw(view);
    const QString client = start.unfinished.first().client;
    QCOMPARE(find<QLabel>(u"startNoticeText"_s)->text(),
             u"Bea (bea-pc) removed the set-up of %1, so that it was closed here."_s.arg(client));
    QVERIFY(!find<QPushButton>(u"finishedReport"_s)->isVisible() && !find<QPushButton>(u"putAwayUndo"_s)->isVisible());
    start.notice->by = {};
    start.notice->at = samples::now();
    m_page->draw(view);
    const QString said = find<QLabel>(u"startNoticeText"_s)->text();
    QVERIFY2(said.startsWith(u"Somebody else removed the set-up of %1 ("_s.arg(client)), qPrintable(said));
}

void TestFirstPages::hoursThatRunAreGivenUpByNameOnly()
{
    show<StartPage>(samples::busyStartView());
    const auto ask = [this] {
        clickInRow(unfinished(), u"c1"_s, RowAction::PutAway);
        return m_page->findChild<QDialog *>(u"putAwayQuestion"_s);
    };
    QDialog *question = ask();
    QVERIFY(question && m_actions.isEmpty());
    const auto labels = question->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->text().contains(u"BakerySantos"_s) && one->text().contains(dayAndTime(samples::now() + 23h));
    }));
    auto *confirm = question->findChild<QPushButton *>(u"putAwayConfirm"_s);
    auto *name = question->findChild<QLineEdit *>(u"putAwayName"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(name, u"BakerySanto"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClick(name, Qt::Key_Return); // Enter keeps it
    QTRY_VERIFY(!find<QDialog>(u"putAwayQuestion"_s));
    QVERIFY(m_actions.isEmpty());
    question = ask();
    QTest::keyClicks(question->findChild<QLineEdit *>(u"putAwayName"_s), u"bakerysantos"_s);
    QTest::mouseClick(question->findChild<QPushButton *>(u"putAwayConfirm"_s), Qt::LeftButton);
    const auto *away = std::get_if<PutAwaySetup>(&m_actions.last());
    QVERIFY(away && away->setup == SetupId{u"c1"_s} && away->isGivenUp);
}

void TestFirstPages::aRedRowSaysWhy()
{
    show<StartPage>(samples::busyStartView());
    QCOMPARE(unfinished()->rows().rowCount(), 10);
    QCOMPARE(textOf(u"c1"_s).attention, attentionText(Attention::StuckAtNumberSelection));
    const auto *delegate = qobject_cast<const SetupRowDelegate *>(unfinished()->itemDelegate());
    QVERIFY(!delegate->shapeOf(0, 700).mark.isNull());
    QVERIFY(textOf(u"c4"_s).attention.isEmpty() && delegate->shapeOf(3, 700).mark.isNull());
    // Heard as well as seen.
    const QString heard = unfinished()->rows().index(0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(heard.contains(textOf(u"c1"_s).attention) && heard.contains(u"São Paulo"_s), qPrintable(heard));
}

void TestFirstPages::moreThanAreShownAreSearchedAndGrow()
{
    PageView view = samples::busyStartView();
    auto *page = show<StartPage>(view);
    QVERIFY(!find<QLineEdit>(u"setupSearch"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"moreSetups"_s)->isVisible());
    auto &start = std::get<StartView>(view.body);
    start.unfinishedCount = 4321;
    page->draw(view);
    QVERIFY(find<QLabel>(u"setupsShown"_s)->text().contains(QLocale().toString(4321)));
    QTest::mouseClick(find<QPushButton>(u"moreSetups"_s), Qt::LeftButton);
    QVERIFY(std::holds_alternative<ShowMoreSetups>(m_actions.last()));
    QTest::keyClicks(find<QLineEdit>(u"setupSearch"_s), u"x"_s);
    QCOMPARE(std::get<FindSetups>(m_actions.last()).text, u"x"_s);
    // The card, and the field in it, stay where nothing is found.
    start.search = u"x"_s;
    start.unfinished.clear();
    start.unfinishedCount = 0;
    page->draw(view);
    QVERIFY(find<QLineEdit>(u"setupSearch"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"setupsShown"_s)->text().isEmpty());
    QVERIFY(!find<QPushButton>(u"moreSetups"_s)->isVisible());
    // Those put away are more than are shown, too.
    start.putAway = {std::get<StartView>(samples::busyStartView().body).unfinished.first()};
    start.putAwayCount = 30;
    page->draw(view);
    QTest::mouseClick(find<QPushButton>(u"putAwayFold"_s), Qt::LeftButton);
    m_actions.clear();
    QTest::mouseClick(find<QPushButton>(u"morePutAway"_s), Qt::LeftButton);
    QVERIFY(std::holds_alternative<ShowMoreSetups>(m_actions.last()));
}

void TestFirstPages::rowsKeepTheKeyboardWhileTimePasses()
{
    PageView view = samples::busyStartView();
    auto *page = show<StartPage>(view);
    QVERIFY(QTest::qWaitForWindowActive(page));
    unfinished()->focusOn({SetupId{u"c3"_s}, RowAction::Resume});
    const auto focused = unfinished()->focused();
    auto &start = std::get<StartView>(view.body);
    start.now += std::chrono::seconds(1);
    start.unfinished[2].historyProgress = 46;
    page->draw(view);
    QVERIFY(unfinished()->hasFocus());
    QCOMPARE(unfinished()->focused(), focused);
    QCOMPARE(focused.row, SetupId{u"c3"_s});
    QVERIFY(textOf(u"c3"_s).heard().contains(u"46 %"_s));
}

void TestFirstPages::takingOverAsksFirst()
{
    show<StartPage>(samples::busyStartView());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(!textOf(u"c4"_s).has(RowAction::TakeOver));
    pressInRow(u"c5"_s, RowAction::TakeOver);
    auto *question = find<QMessageBox>(u"takeOverQuestion"_s);
    QVERIFY(question && question->text().contains(u"desk-2"_s));
    QVERIFY(m_actions.isEmpty());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!find<QMessageBox>(u"takeOverQuestion"_s));
    QVERIFY(m_actions.isEmpty());
    pressInRow(u"c5"_s, RowAction::TakeOver);
    QTest::keyClick(find<QPushButton>(u"takeOverConfirm"_s), Qt::Key_Space);
    QCOMPARE(std::get<TakeOverGuard>(m_actions.last()).setup, SetupId{u"c5"_s});
}

void TestFirstPages::aMissingTokenLeadsToSigningIn()
{
    show<StartPage>(samples::busyStartView());
    QVERIFY(textOf(u"c6"_s).buttons.first().text != textOf(u"c4"_s).buttons.first().text);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    pressInRow(u"c6"_s, RowAction::Resume);
    QCOMPARE(std::get<ResumeSetup>(m_actions.last()).setup, SetupId{u"c6"_s});
}

void TestFirstPages::aPastedLinkShowsItsHost()
{
    PageView view = samples::startView(Door::LinkOwner);
    auto *page = show<StartPage>(view);
    auto *link = find<QLineEdit>(u"linkField"_s);
    QVERIFY(link->isVisible());
    QTest::keyClicks(link, u"https://hub.example/x"_s);
    QCOMPARE(std::get<event::LinkPasted>(m_events.last()).text, u"https://hub.example/x"_s);
    std::get<StartView>(view.body).pastedLink = link->text();
    std::get<StartView>(view.body).pastedLinkHost = u"hub.example"_s;
    page->draw(view);
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *one) { return one->text().contains(u"hub.example"_s); }));
    QTest::mouseClick(find<QPushButton>(u"openFileButton"_s), Qt::LeftButton);
    QVERIFY(std::holds_alternative<OpenSetupFile>(m_actions.last()));
}

void TestFirstPages::aLinkTypedByHandStaysInTheField()
{
    PageView view = samples::startView(Door::LinkOwner);
    auto *page = show<StartPage>(view);
    auto *link = find<QLineEdit>(u"linkField"_s);
    QTest::keyClicks(link, u"htt"_s);
    Problem problem;
    problem.kind = Problem::Kind::LinkNotValid;
    problem.field = Problem::Field::Link;
    view.problem = problem;
    page->draw(view); // the flow keeps no link that is none
    QCOMPARE(link->text(), u"htt"_s);
}

void TestFirstPages::signInSubmitsTheForm()
{
    auto *page = show<SignInPage>(samples::viewAt(Step::SignIn));
    QTest::keyClicks(find<QLineEdit>(u"secretField"_s), u"s3cret"_s);
    QCOMPARE(find<QLineEdit>(u"secretField"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(find<QCheckBox>(u"revealSecret"_s), Qt::Key_Space);
    QCOMPARE(find<QLineEdit>(u"secretField"_s)->echoMode(), QLineEdit::Normal);
    const Event next = page->nextEvent();
    QCOMPARE(std::get<event::SignInSubmitted>(next).email, u"desk@partner.example"_s);
    QCOMPARE(std::get<event::SignInSubmitted>(next).secret.reveal(), u"s3cret"_s);
}

void TestFirstPages::aUniversalTokenReplacesTheSecret()
{
    auto *page = show<SignInPage>(samples::viewAt(Step::SignIn));
    QTest::keyClick(find<QCheckBox>(u"useUniversalToken"_s), Qt::Key_Space);
    QVERIFY(!find<QLineEdit>(u"secretField"_s)->isVisible());
    QTest::keyClicks(find<QLineEdit>(u"universalTokenField"_s), u"sk_1"_s);
    QCOMPARE(std::get<event::UniversalTokenSubmitted>(page->nextEvent()).token.reveal(), u"sk_1"_s);
    QTest::keyClick(find<QAbstractButton>(u"casePartnerApi"_s), Qt::Key_Space);
    QCOMPARE(std::get<event::CaseChosen>(m_events.last()).chosen, OnboardingCase::PartnerApi);
}

void TestFirstPages::practiceFillsTheForm()
{
    Surroundings around = samples::surroundings();
    around.isPractice = true;
    auto *page = show<SignInPage>(golive::viewOf(samples::setupAt(Step::SignIn), around, samples::now()));
    QTest::mouseClick(find<QPushButton>(u"fillPracticeButton"_s), Qt::LeftButton);
    QCOMPARE(std::get<event::PartnerEmailEdited>(m_events.last()).email, around.practiceEmail);
    QCOMPARE(std::get<event::SignInSubmitted>(page->nextEvent()).secret.reveal(), around.practiceSecret);
}

void TestFirstPages::theSecretIsForgottenWithThePage()
{
    auto *page = show<SignInPage>(samples::viewAt(Step::SignIn));
    QTest::keyClicks(find<QLineEdit>(u"secretField"_s), u"s3cret"_s);
    page->hide();
    QVERIFY(find<QLineEdit>(u"secretField"_s)->text().isEmpty());
}

void TestFirstPages::selfServeGoesOnWithoutAToken()
{
    Setup setup = samples::setupAt(Step::SignIn);
    setup.client.door = Door::SelfServe;
    setup.client.access = Access::None;
    auto *page = show<SignInPage>(samples::viewOf(setup));
    QVERIFY(!find<QLineEdit>(u"emailField"_s)->isVisible());
    QVERIFY(std::holds_alternative<event::NextPressed>(page->nextEvent()));
    QTest::keyClicks(find<QLineEdit>(u"appIdField"_s), u"app-1"_s);
    QTest::keyClicks(find<QLineEdit>(u"appTokenField"_s), u"sk_2"_s);
    QTest::mouseClick(find<QPushButton>(u"useAppTokenButton"_s), Qt::LeftButton);
    QCOMPARE(std::get<event::AppTokenSubmitted>(m_events.last()).app, AppId{u"app-1"_s});
    QCOMPARE(std::get<event::AppTokenSubmitted>(m_events.last()).token.reveal(), u"sk_2"_s);
}

GOLIVE_WINDOW_TEST(TestFirstPages)

} // namespace tst_firstpages

#include "tst_firstpages.moc"
