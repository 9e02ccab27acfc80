#include "sampleviews.h"
#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railstep.h"
#include "ui/style/theme.h"
#include "ui/wording/placetime.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace tst_mainwindow {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace golive;
using namespace golive::ui;

class TestMainWindow : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void enterPressesNextFromAField();
    void finishOfTheReportLeadsBackToTheList();
    void altLeftIsBack();
    void theRailLeadsToOpenPagesOnly();
    void theNoticeOffersTheWayOut();
    void aProblemOfOneFieldStaysAtThatField();
    void supportIsNotForTypingErrors();
    void noProblemGoesUnsaid_data();
    void noProblemGoesUnsaid();
    void busySaysSoAndCanBeCancelled();
    void escapeAsksAndStays();
    void closingAsksOnlyWhereItCostsSomething();
    void titleNamesTheClient();
    void practiceIsAlwaysSaid();
    void theStripSavesTimesToACalendar();
    void everyControlHasAName();
    void everyPageDrawsFromRightToLeft();

private:
    template <class T> T *find(const QString &name) { return m_window->findChild<T *>(name); }
    template <class E> bool hasHappened() const
    {
        return !m_events.isEmpty() && std::holds_alternative<E>(m_events.last());
    }
    void show(const PageView &);

    std::unique_ptr<MainWindow> m_window;
    QList<Event> m_events;
    QList<ProgramAction> m_actions;
};

void TestMainWindow::initTestCase()
{
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
}

void TestMainWindow::init()
{
    Test::init();
    m_events.clear();
    m_actions.clear();
    m_window = std::make_unique<MainWindow>();
    connect(m_window.get(), &MainWindow::happened, this, [this](const Event &event) { m_events << event; });
    connect(m_window.get(), &MainWindow::wanted, this, [this](const ProgramAction &action) { m_actions << action; });
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestMainWindow::show(const PageView &view)
{
    m_window->draw(view);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::enterPressesNextFromAField()
{
    show(samples::viewAt(Step::Number));
    auto *number = find<QLineEdit>(u"numberField"_s);
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(hasHappened<event::NextPressed>());
}

void TestMainWindow::finishOfTheReportLeadsBackToTheList()
{
    Setup setup = samples::setupAt(Step::Done);
    setup.onboarding.contacts.state = SyncRecord::State::Accepted;
    setup.onboarding.history.state = SyncRecord::State::Accepted;
    show(samples::viewOf(setup));
    QTest::mouseClick(find<QPushButton>(u"nextButton"_s), Qt::LeftButton);
    QVERIFY(m_events.isEmpty());
    QCOMPARE(m_actions.size(), 1);
    QVERIFY(std::holds_alternative<FinishSetup>(m_actions.first()));
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::altLeftIsBack()
{
    show(samples::viewAt(Step::Number));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(hasHappened<event::BackPressed>());
    m_events.clear();
    // Windows' other key for it; whoever types beside a field would lose the page.
    QTest::keyClick(m_window.get(), Qt::Key_Backspace);
    QVERIFY(m_events.isEmpty());
    PageView view = samples::viewAt(Step::Number);
    view.buttons.isBackEnabled = false;
    m_window->draw(view);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_events.isEmpty());
}

void TestMainWindow::theRailLeadsToOpenPagesOnly()
{
    Setup setup = samples::setupAt(Step::Number);
    setup.furthest = Step::Region;
    show(samples::viewOf(setup));
    const auto step = [this](Step which) { return find<RailStep>(u"railStep%1"_s.arg(static_cast<int>(which))); };
    QVERIFY(!step(Step::Webhooks)->isEnabled());
    QCOMPARE(step(Step::Webhooks)->focusPolicy(), Qt::NoFocus);
    QVERIFY(!step(Step::App)->isEnabled()); // the page that is shown
    step(Step::Region)->setFocus();
    QVERIFY(step(Step::Region)->hasFocus());
    QTest::keyClick(step(Step::Region), Qt::Key_Space);
    QVERIFY(hasHappened<event::PageChosen>());
    QCOMPARE(std::get<event::PageChosen>(m_events.last()).page, Page::Region);
}

void TestMainWindow::theNoticeOffersTheWayOut()
{
    PageView view = samples::viewAt(Step::Number);
    Problem problem;
    problem.kind = Problem::Kind::Offline;
    problem.detail = u"Host not found"_s;
    view.problem = problem;
    view.canRetry = true;
    show(view);
    QVERIFY(find<QWidget>(u"noticeBar"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"noticeRetry"_s), Qt::LeftButton);
    QVERIFY(hasHappened<event::RetryPressed>());
    QTest::mouseClick(find<QPushButton>(u"noticeSupport"_s), Qt::LeftButton);
    QCOMPARE(std::get<WriteToSupport>(m_actions.last()).problem, problem);
    QTest::mouseClick(find<QAbstractButton>(u"noticeClose"_s), Qt::LeftButton);
    QVERIFY(hasHappened<event::ProblemDismissed>());

    // The same problem, drawn again as time goes by: by the view's clock, not this computer's.
    view.problem->waitUntil = fromEpochMs(2'000'000'000'000); // in 2033
    view.now = *view.problem->waitUntil - std::chrono::hours(2);
    m_window->draw(view);
    const auto labels = find<QWidget>(u"noticeBar"_s)->findChildren<QLabel *>();
    const auto isSaid = [&labels](const QString &words) {
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *one) {
            return one->isVisible() && one->text().startsWith(u"Please wait until"_s) && one->text().contains(words);
        });
    };
    QVERIFY(isSaid(u"2033"_s));
    view.now = *view.problem->waitUntil - std::chrono::minutes(2);
    m_window->draw(view);
    QVERIFY(isSaid(QString()) && !isSaid(u"2033"_s));

    view.problem->kind = Problem::Kind::SignInExpired;
    view.canRetry = false;
    m_window->draw(view);
    QVERIFY(!find<QPushButton>(u"noticeRetry"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(std::get<event::PageChosen>(m_events.last()).page, Page::SignIn);
}

void TestMainWindow::aProblemOfOneFieldStaysAtThatField()
{
    PageView view = samples::viewAt(Step::Number);
    Problem problem;
    problem.kind = Problem::Kind::AppHasOtherNumber;
    problem.field = Problem::Field::Number;
    view.problem = problem;
    show(view);
    QVERIFY(!find<QWidget>(u"noticeBar"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"fieldSupport"_s), Qt::LeftButton);
    QCOMPARE(std::get<WriteToSupport>(m_actions.last()).problem, problem);
    view.problem.reset();
    m_window->draw(view);
    QVERIFY(!find<QPushButton>(u"fieldSupport"_s)->isVisible());
}

void TestMainWindow::supportIsNotForTypingErrors()
{
    PageView view = samples::viewAt(Step::Number);
    view.problem.emplace();
    view.problem->kind = Problem::Kind::AppNameCharacters;
    view.problem->field = Problem::Field::AppName;
    show(view);
    QVERIFY(!find<QWidget>(u"noticeBar"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"fieldSupport"_s));
    // The same, refused by Gupshup.
    view.problem->detail = u"Invalid characters used in app name"_s;
    m_window->draw(view);
    QVERIFY(find<QPushButton>(u"fieldSupport"_s)->isVisible());
}

void TestMainWindow::noProblemGoesUnsaid_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isInNotice");
    const auto row = [](const char *name, Step step, ContactStage stage, Problem::Field field, Problem::Kind kind,
                        bool isInNotice) {
        QTest::newRow(name) << static_cast<int>(step) << static_cast<int>(stage) << static_cast<int>(field)
                            << static_cast<int>(kind) << isInNotice;
    };
    using Field = Problem::Field;
    using Kind = Problem::Kind;
    row("region, beside the list", Step::Region, ContactStage::Editing, Field::Region, Kind::RegionNotAccepted, false);
    row("contact, while it is typed", Step::Contact, ContactStage::Editing, Field::ContactEmail, Kind::ContactNotValid,
        false);
    row("contact, read back: its field is hidden", Step::ConfirmContact, ContactStage::ReadBack, Field::ContactEmail,
        Kind::ContactNotValid, true);
    row("events", Step::Webhooks, ContactStage::Accepted, Field::EventsUrl, Kind::SubscriptionRefused, false);
    row("a field of another page", Step::Region, ContactStage::Editing, Field::AppName, Kind::AppNameTaken, true);
}

void TestMainWindow::noProblemGoesUnsaid()
{
    QFETCH(int, step);
    QFETCH(int, stage);
    QFETCH(int, field);
    QFETCH(int, kind);
    QFETCH(bool, isInNotice);
    Setup setup = samples::setupAt(static_cast<Step>(step));
    setup.details.contactStage = static_cast<ContactStage>(stage);
    setup.screen.areSubscriptionsRead = true;
    Problem problem;
    problem.kind = static_cast<Problem::Kind>(kind);
    problem.field = static_cast<Problem::Field>(field);
    problem.detail = u"Gupshup's words"_s;
    setup.screen.problem = problem;
    show(samples::viewOf(setup));
    QCOMPARE(find<QWidget>(u"noticeBar"_s)->isVisible(), isInNotice);
    const auto supports = m_window->findChildren<QPushButton *>(u"fieldSupport"_s);
    const bool isBeside =
        std::any_of(supports.begin(), supports.end(), [](const QPushButton *one) { return one->isVisible(); });
    QCOMPARE(isBeside, !isInNotice);
}

void TestMainWindow::busySaysSoAndCanBeCancelled()
{
    Setup setup = samples::setupAt(Step::Number);
    setup.screen.busy = Activity::OpeningApp;
    show(samples::viewOf(setup));
    QVERIFY(find<QWidget>(u"busyLine"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"nextButton"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"numberField"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"busyCancel"_s), Qt::LeftButton);
    QVERIFY(hasHappened<event::CancelPressed>());
}

void TestMainWindow::escapeAsksAndStays()
{
    show(samples::viewAt(Step::Number));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    auto *question = find<QMessageBox>(u"leaveQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(find<QPushButton>(u"stayButton"_s), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!find<QMessageBox>(u"leaveQuestion"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTest::mouseClick(find<QPushButton>(u"leaveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::closingAsksOnlyWhereItCostsSomething()
{
    show(samples::viewAt(Step::Number));
    QVERIFY(m_window->close());

    // Another client's hours run, whatever is on the screen, and end then.
    PageView view = samples::viewAt(Step::Number);
    view.leaving = LeavingView{u"BakerySantos"_s, u"+55 13 99123-4567"_s, samples::now() + 23h, false, false};
    show(view);
    QTest::mouseClick(find<QPushButton>(u"closeButton"_s), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    const auto *question = find<QMessageBox>(u"leaveQuestion"_s);
    QVERIFY(question);
    QVERIFY2(question->text().contains(u"BakerySantos"_s) &&
                 question->text().contains(dayAndTime(samples::now() + 23h)),
             qPrintable(question->text()));
    QTest::mouseClick(find<QPushButton>(u"leaveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::titleNamesTheClient()
{
    m_window->draw(samples::viewAt(Step::Region));
    const QString title = m_window->windowTitle();
    QVERIFY2(title.contains(u"TeaHouseDemo"_s) && title.contains(u"+55 11 98765-4321"_s), qPrintable(title));
    QVERIFY(find<QLabel>(u"identityLine"_s)->text().contains(u"TeaHouseDemo"_s));
}

void TestMainWindow::practiceIsAlwaysSaid()
{
    PageView view = samples::viewAt(Step::Region);
    view.isPractice = true;
    show(view);
    QVERIFY(find<QWidget>(u"practiceBand"_s)->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"practice"_s));
}

void TestMainWindow::theStripSavesTimesToACalendar()
{
    PageView view = samples::viewAt(Step::SelectNumber);
    show(view);
    QTest::keyClick(find<QPushButton>(u"saveDeadlineButton"_s), Qt::Key_Return);
    QVERIFY(std::holds_alternative<SaveDeadline>(m_actions.last()));
    QVERIFY(!find<QPushButton>(u"savePhoneReminderButton"_s)->isVisible());
    view.strip->now = StripView::Now::AllRequested;
    m_window->draw(view);
    QVERIFY(!find<QPushButton>(u"saveDeadlineButton"_s)->isVisible());
    QTest::keyClick(find<QPushButton>(u"savePhoneReminderButton"_s), Qt::Key_Space);
    QVERIFY(std::holds_alternative<SavePhoneReminder>(m_actions.last()));
}

void TestMainWindow::everyControlHasAName()
{
    QList<PageView> views{samples::startView(), samples::startView(Door::LinkOwner), samples::busyStartView(),
                          samples::viewAt(Step::SignIn), samples::viewAt(Step::Number)};
    for (const test::NamedView &one : test::sampleViews())
        views << one.view;
    for (const PageView &view : std::as_const(views)) {
        show(view);
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith("qt_"_L1))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget); // read out as its own text
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                                 (label && !label->text().isEmpty());
            QVERIFY2(isNamed,
                     qPrintable(u"page %1: %2 %3"_s.arg(static_cast<int>(view.page))
                                    .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

void TestMainWindow::everyPageDrawsFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(samples::startView());
    for (const test::NamedView &one : test::sampleViews()) {
        m_window->draw(one.view);
        QVERIFY(!m_window->grab().isNull());
    }
    const auto *rail = find<QWidget>(u"rail"_s);
    QVERIFY(rail->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
}

GOLIVE_WINDOW_TEST(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
