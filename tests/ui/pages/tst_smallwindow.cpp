#include "layoutfaults.h"
#include "sampleviews.h"
#include "shellviews.h"
#include "testing/boardentries.h"

#include "domain/facts/knownerrors.h"
#include "testing/test.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railstep.h"
#include "ui/style/theme.h"
#include "ui/wording/problemtext.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

namespace tst_smallwindow {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

// Started several times, with another scale or density each (CMakeLists.txt): both hold for a whole process.
class SmallWindowTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyPageFits_data();
    void everyPageFits();
    void theBoardFits();
    void theRailFolds();
    void aPageThatGoesDoesNotLeaveTheKeyboardToTheRail();
    void theWebViewIsNeverTiny_data();
    void theWebViewIsNeverTiny();

private:
    static void speakPortuguese(QTranslator &);
    static QStringList faultsOf(ui::MainWindow &, const PageView &, const QString &name);
};

constexpr QSize smallWindow(960, 600);
constexpr int leastPage = 100; ///< Of the page's height that is to be seen, whatever stands around it.

/// As the flow shows it: with rail, identity and buttons.
PageView inShell(const PageView &sample)
{
    int step = 0;
    while (pageOf(static_cast<Step>(step)) != sample.page)
        ++step;
    PageView view = ui::samples::viewAt(static_cast<Step>(step));
    view.body = sample.body;
    view.owner = sample.owner;
    return view;
}

/// Everything at once that can stand around a page.
PageView crowded(PageView view)
{
    view.isPractice = true;
    view.owner.areOthersHidden = true;
    view.strip = ui::samples::viewAt(Step::SelectNumber).strip;
    Problem problem;
    problem.kind = Problem::Kind::Offline;
    problem.field = Problem::Field::Page;
    problem.detail = u"Host partner.gupshup.io not found"_s;
    view.problem = problem;
    view.canRetry = true;
    view.busy = Activity::ReadingState;
    view.buttons.isCancelCallShown = true;
    return view;
}

/// The error of Facebook about which most is to be said, in the language spoken.
PageView withLongestError(PageView view)
{
    qsizetype longest = 0;
    for (const KnownError &row : knownErrors()) {
        Problem problem;
        problem.kind = Problem::Kind::SignUpFailed;
        problem.code = row.codes.value(0);
        problem.detail = row.texts.value(0);
        problem.reference = u"c07d15e8a9b2f"_s;
        problem.waitUntil = SystemClock().now() + row.waitFor;
        const ui::ProblemText text = ui::problemText(problem);
        if (text.explanation.size() + text.toDo.size() > longest) {
            longest = text.explanation.size() + text.toDo.size();
            view.problem = problem;
        }
    }
    view.now = SystemClock().now();
    view.isPractice = true;
    return view;
}

/// What is inside tells its new size by events, one nesting at a time.
void settle()
{
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
}

void SmallWindowTest::initTestCase()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (const int density = qEnvironmentVariableIntValue("QT_FONT_DPI"))
        QCOMPARE(screen->logicalDotsPerInch(), density);
    if (const double scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(); scale > 0)
        QCOMPARE(screen->devicePixelRatio(), scale);
    ui::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), ui::Appearance::Light);
}

void SmallWindowTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void SmallWindowTest::speakPortuguese(QTranslator &translator)
{
    QVERIFY(translator.load(QStringLiteral(GOLIVE_PORTUGUESE)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
}

QStringList SmallWindowTest::faultsOf(ui::MainWindow &window, const PageView &view, const QString &name)
{
    window.draw(view);
    settle();
    QStringList faults = test::layoutFaults(window);
    const auto areas =
        window.page(view.page)->isVisible() ? window.findChildren<QScrollArea *>() : QList<QScrollArea *>();
    const auto holds = [&](const QScrollArea *area, const QWidget *inside) {
        return inside && inside->isVisible() && area->isAncestorOf(inside);
    };
    bool isPageSeen = false;
    for (const QScrollArea *area : areas) {
        if (!holds(area, window.page(view.page)))
            continue;
        isPageSeen = true;
        if (area->viewport()->height() < leastPage)
            faults << u"only %1 pixels of the page are seen"_s.arg(area->viewport()->height());
        for (const auto around : {"strip"_L1, "noticeBar"_L1, "buttonRow"_L1}) {
            if (holds(area, window.findChild<QWidget *>(around)))
                faults << around + " scrolls away"_L1;
        }
    }
    if (!isPageSeen)
        faults << u"the page is not shown in a scroll area"_s;
    for (QString &fault : faults)
        fault.prepend(name + u": "_s);
    return faults;
}

void SmallWindowTest::everyPageFits_data()
{
    QTest::addColumn<bool>("isPortuguese");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("en") << false << Qt::LeftToRight;
    QTest::newRow("pt_BR") << true << Qt::LeftToRight;
    QTest::newRow("pt_BR, from right to left") << true << Qt::RightToLeft;
}

/// Portuguese is a quarter longer than English.
void SmallWindowTest::everyPageFits()
{
    QFETCH(bool, isPortuguese);
    QFETCH(Qt::LayoutDirection, direction);
    QTranslator portuguese;
    if (isPortuguese)
        speakPortuguese(portuguese);
    QApplication::setLayoutDirection(direction);
    ui::MainWindow window;
    window.resize(smallWindow);
    window.draw(ui::samples::startView());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList faults = faultsOf(window, ui::samples::startView(), u"start"_s) +
                         faultsOf(window, ui::samples::busyStartView(), u"start, busy"_s) +
                         faultsOf(window, ui::samples::startView(Door::LinkOwner), u"start, link"_s);
    for (const Step step : {Step::SignIn, Step::App, Step::Number}) {
        const PageView view = ui::samples::viewAt(step);
        const QString name = u"step %1"_s.arg(static_cast<int>(step));
        faults += faultsOf(window, view, name) + faultsOf(window, crowded(view), name + u", crowded"_s);
    }
    faults += faultsOf(window, withLongestError(ui::samples::viewAt(Step::SignUp)), u"the longest error"_s);
    const auto all = test::sampleViews();
    for (const test::NamedView &one : all) {
        const PageView view = inShell(one.view);
        faults += faultsOf(window, view, one.name) + faultsOf(window, crowded(view), one.name + u", crowded"_s);
    }
    QCOMPARE(window.size(), smallWindow);
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults\n"_s.arg(faults.size()) + faults.join(u'\n')));
}

/// To its marks: names stay for the tool tip and for who hears them, and the keyboard still leads everywhere.
// With clients, which no view carries.
void SmallWindowTest::theBoardFits()
{
    QTranslator portuguese;
    for (const bool isTranslated : {false, true}) {
        if (isTranslated)
            speakPortuguese(portuguese);
        ui::MainWindow window;
        window.resize(smallWindow);
        window.draw(ui::samples::boardView());
        auto *board = window.findChild<ui::Board *>();
        board->draw(ui::samples::now());
        board->clients().put(entriesOf(ui::samples::boardRows(200)));
        window.draw(ui::samples::boardView());
        window.show();
        window.findChild<QTableView *>()->selectRow(1);
        BoardDetails details;
        details.row = board->clients().client(1);
        details.ownerName = u"Ana Souza"_s;
        details.ownerEmail = u"ana.souza@example.com"_s;
        details.isLinkUsable = true;
        details.now = ui::samples::now();
        board->drawDetails(details);
        settle();
        // What stands beside a table scrolls by itself: the table would else go out of sight with it.
        QStringList faults = test::layoutFaults(window);
        faults.removeIf([](const QString &fault) {
            return fault.contains("boardDetails"_L1) && fault.contains(" scrolls inside "_L1);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(window.findChild<QWidget *>(u"boardDetailsName"_s)->isVisible());
    }
}

void SmallWindowTest::theRailFolds()
{
    Setup setup = ui::samples::setupAt(Step::Number);
    setup.furthest = Step::Region;
    ui::MainWindow window;
    window.resize(smallWindow);
    window.draw(ui::samples::viewOf(setup));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    const auto steps = window.findChildren<ui::RailStep *>();
    QCOMPARE(steps.size(), stepCount);
    for (const ui::RailStep *step : steps) {
        QVERIFY(step->isVisible());
        QVERIFY2(step->width() < 60, qPrintable(u"%1 wide"_s.arg(step->width())));
        QVERIFY(step->geometry().right() <= step->parentWidget()->rect().right());
        QVERIFY(step->accessibleName().startsWith(step->text() + u", "_s));
        QVERIFY(step->toolTip().contains(step->text()));
    }
    auto *region = window.findChild<ui::RailStep *>(u"railStep%1"_s.arg(static_cast<int>(Step::Region)));
    QSignalSpy happened(&window, &ui::MainWindow::happened);
    QCOMPARE(region->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(region, Qt::Key_Space);
    QCOMPARE(happened.size(), 1);

    window.resize(ui::Theme::scaled(1240), 800);
    settle();
    QVERIFY2(region->width() > 180, qPrintable(u"%1 wide"_s.arg(region->width())));
    QVERIFY(!region->toolTip().contains(region->text()));
}

void SmallWindowTest::aPageThatGoesDoesNotLeaveTheKeyboardToTheRail()
{
    Setup setup = ui::samples::setupAt(Step::SelectNumber);
    ui::MainWindow window;
    QLineEdit surface; // as a web view takes the keyboard
    auto *page = qobject_cast<ui::ConnectPage *>(window.page(Page::Connect));
    page->setSurface(&surface);
    window.draw(ui::samples::viewOf(setup));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    surface.setFocus();
    QVERIFY(surface.hasFocus());
    // The web view is finished with, and the next page has no field to begin with.
    page->setSurface(nullptr);
    setup.step = Step::SetUp;
    setup.furthest = Step::SetUp;
    PageView waiting = ui::samples::viewOf(setup);
    waiting.buttons.isNextShown = false;
    window.draw(waiting);
    const QWidget *focused = window.focusWidget();
    QVERIFY2(!qobject_cast<const ui::RailStep *>(focused), qPrintable(focused ? focused->objectName() : QString()));
}

void SmallWindowTest::theWebViewIsNeverTiny_data()
{
    everyPageFits_data();
}

void SmallWindowTest::theWebViewIsNeverTiny()
{
    QFETCH(bool, isPortuguese);
    QFETCH(Qt::LayoutDirection, direction);
    QTranslator portuguese;
    if (isPortuguese)
        speakPortuguese(portuguese);
    QApplication::setLayoutDirection(direction);
    ui::MainWindow window;
    window.resize(smallWindow);
    QWidget surface;
    surface.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *page = qobject_cast<ui::ConnectPage *>(window.page(Page::Connect));
    QVERIFY(page);
    page->setSurface(&surface);
    const PageView view = inShell(test::sampleView(u"connect-card1"_s));
    window.draw(view);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList tiny;
    for (const PageView &one : {view, crowded(view)}) {
        for (const QSize &size : {smallWindow, QSize(1240, 800), smallWindow}) {
            window.resize(size);
            window.draw(one);
            settle();
            if (surface.width() < 400 || surface.height() < 480)
                tiny << u"%1 x %2"_s.arg(surface.width()).arg(surface.height());
        }
    }
    page->setSurface(nullptr);
    QVERIFY2(tiny.isEmpty(), qPrintable(tiny.join(u'\n')));
}

// Not GOLIVE_WINDOW_TEST: under it every screen has 96 dots an inch.
int run(int argc, char **argv)
{
    QApplication app(argc, argv);
    SmallWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tst_smallwindow

#include "tst_smallwindow.moc"
