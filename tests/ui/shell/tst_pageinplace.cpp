#include "sampleviews.h"
#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace tst_pageinplace {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

/// As the flow shows it: with rail, identity and buttons.
PageView inShell(const PageView &sample)
{
    int step = 0;
    while (pageOf(static_cast<Step>(step)) != sample.page)
        ++step;
    PageView view = samples::viewAt(static_cast<Step>(step));
    view.body = sample.body;
    view.owner = sample.owner;
    return view;
}

Problem offline()
{
    Problem problem;
    problem.kind = Problem::Kind::Offline;
    problem.field = Problem::Field::Page;
    problem.detail = u"Host partner.gupshup.io not found"_s;
    return problem;
}

/// What is inside tells its new size by events, one nesting at a time.
void settle()
{
    for (int pass = 0; pass < 12; ++pass)
        QCoreApplication::processEvents();
}

/// Where a page and its controls are, on the screen.
struct Places
{
    Places(MainWindow &window, Page which)
    {
        QWidget *page = window.page(which);
        const auto widgets = QList<QWidget *>{page} + page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isAimedAt =
                widget == page || widget->focusPolicy() != Qt::NoFocus || widget->objectName() == u"surfaceHost";
            if (isAimedAt && widget->isVisible())
                places << std::pair(QPointer<QWidget>(widget), QRect(widget->mapToGlobal(QPoint()), widget->size()));
        }
    }
    /// Those that are elsewhere now, or hidden.
    QString moved() const
    {
        QString names;
        for (const auto &[widget, place] : places) {
            const QRect now = widget ? QRect(widget->mapToGlobal(QPoint()), widget->size()) : QRect();
            if (!widget || !widget->isVisible() || now != place)
                QDebug(&names) << (widget ? widget->objectName() : u"gone"_s) << place << "now" << now << ';';
        }
        return names;
    }

    QList<std::pair<QPointer<QWidget>, QRect>> places;
};

/// Strip and notice come and go while somebody is about to press something of the page.
class PageInPlaceTest : public golive::Test
{
    Q_OBJECT

    static QScrollArea *areaOf(const MainWindow &window) { return window.findChild<QScrollArea *>(u"pageArea"_s); }
    static bool isTitleSeen(const MainWindow &window)
    {
        const auto *title = window.findChild<QLabel *>(u"pageTitle"_s);
        const QRect seen = areaOf(window)->viewport()->rect();
        return seen.contains(QRect(title->mapTo(areaOf(window)->viewport(), QPoint()), title->size()));
    }
    static void open(MainWindow &window, const PageView &view, QSize size)
    {
        window.resize(size);
        window.draw(view);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        settle();
        QCOMPARE(window.size(), size);
        QVERIFY(isTitleSeen(window));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatComesAboveAPageLeavesItInPlace_data()
    {
        QTest::addColumn<PageView>("view");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isRightToLeft");
        QList<test::NamedView> views = test::sampleViews();
        for (test::NamedView &one : views)
            one.view = inShell(one.view);
        views << test::NamedView{u"start"_s, samples::startView()}
              << test::NamedView{u"a busy start"_s, samples::busyStartView()}
              << test::NamedView{u"sign in"_s, samples::viewAt(Step::SignIn)}
              << test::NamedView{u"client"_s, samples::clientView()};
        for (const test::NamedView &one : std::as_const(views)) {
            for (const QSize size : {QSize(960, 600), QSize(1240, 800)})
                QTest::addRow("%s, %d x %d", qPrintable(one.name), size.width(), size.height())
                    << one.view << size << false;
        }
        QTest::newRow("from right to left") << samples::viewAt(Step::SignUp) << QSize(1240, 800) << true;
    }

    void whatComesAboveAPageLeavesItInPlace()
    {
        QFETCH(PageView, view);
        QFETCH(QSize, size);
        QFETCH(bool, isRightToLeft);
        QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        view.strip.reset();
        view.problem.reset();
        MainWindow window;
        open(window, view, size);
        const int top = areaOf(window)->y();
        const Places before(window, view.page);
        QVERIFY(!before.places.isEmpty());
        const auto moved = [&before] {
            settle();
            return before.moved();
        };

        PageView later = view;
        later.strip = samples::viewAt(Step::SelectNumber).strip;
        window.draw(later);
        QCOMPARE(moved(), QString());
        const int below = areaOf(window)->y();
        QVERIFY(below > top);
        // Its words change, and it grows: the 24 hours come to their end.
        later.strip->outage.reset();
        later.strip->now = StripView::Now::AllRequested;
        window.draw(later);
        QCOMPARE(moved(), QString());
        later.problem = offline();
        later.canRetry = true;
        window.draw(later);
        QCOMPARE(moved(), QString());
        QVERIFY(areaOf(window)->y() > below);
        // They go as they came.
        window.draw(view);
        QCOMPARE(moved(), QString());
        QCOMPARE(areaOf(window)->y(), top);
        QVERIFY(isTitleSeen(window));
    }

    /// The head that the strip stands over can still be read.
    void whatIsCoveredCanBeScrolledTo()
    {
        PageView view = samples::viewAt(Step::SignUp);
        MainWindow window;
        open(window, view, {1240, 800});
        view.strip = samples::viewAt(Step::SelectNumber).strip;
        window.draw(view);
        settle();
        QVERIFY(!isTitleSeen(window));
        QVERIFY(areaOf(window)->verticalScrollBar()->isVisible());
        areaOf(window)->verticalScrollBar()->setValue(0);
        QVERIFY(isTitleSeen(window));
    }

    /// Meta's finish: what is said on Connect changes with it, and Facebook's page stays where it is.
    void facebooksPageStaysAtTheFinish_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(960, 600);
        QTest::newRow("usual") << QSize(1240, 800);
    }

    void facebooksPageStaysAtTheFinish()
    {
        QFETCH(QSize, size);
        MainWindow window;
        open(window, samples::viewAt(Step::Phone), size);
        const auto *host = window.findChild<QWidget *>(u"surfaceHost"_s);
        const QRect before(host->mapToGlobal(QPoint()), host->size());
        window.draw(samples::viewAt(Step::SelectNumber));
        settle();
        QVERIFY(window.findChild<QWidget *>(u"strip"_s)->isVisible());
        QCOMPARE(QRect(host->mapToGlobal(QPoint()), host->size()), before);
    }

    /// Nobody has aimed at anything of it yet.
    void aPageThatIsTurnedToBeginsAtItsTop_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(960, 600);
        QTest::newRow("usual") << QSize(1240, 800);
    }

    void aPageThatIsTurnedToBeginsAtItsTop()
    {
        QFETCH(QSize, size);
        MainWindow window;
        open(window, samples::viewAt(Step::SignUp), size);
        // With the strip, and drawn again at once, as a session does that has more to say.
        PageView next = samples::viewAt(Step::SetUp);
        QVERIFY(next.strip);
        window.draw(next);
        next.buttons.isBackEnabled = !next.buttons.isBackEnabled;
        window.draw(next);
        settle();
        QCOMPARE(areaOf(window)->verticalScrollBar()->value(), 0);
        QVERIFY(isTitleSeen(window));
        // So it does after one that was kept in place.
        PageView shown = samples::viewAt(Step::SignUp);
        window.draw(shown);
        settle();
        shown.strip = next.strip;
        window.draw(shown);
        settle();
        QVERIFY(areaOf(window)->verticalScrollBar()->value() > 0);
        window.draw(samples::viewAt(Step::Region));
        settle();
        QCOMPARE(areaOf(window)->verticalScrollBar()->value(), 0);
        QVERIFY(isTitleSeen(window));
    }

    /// The sheet does not stay as high as it was in the larger window.
    void aWindowThatIsMadeSmallerIsFilledAnew()
    {
        PageView view = samples::viewAt(Step::Region);
        MainWindow window;
        open(window, view, {1240, 800});
        view.strip = samples::viewAt(Step::SelectNumber).strip;
        window.draw(view);
        settle();
        const QScrollArea *area = areaOf(window);
        const int before = area->widget()->height();
        window.resize(1240, 700);
        settle();
        QCOMPARE(area->widget()->height(),
                 std::max(area->viewport()->height(), area->widget()->minimumSizeHint().height()));
        QVERIFY(area->widget()->height() < before);
    }
};

GOLIVE_WINDOW_TEST(PageInPlaceTest)

} // namespace tst_pageinplace

#include "tst_pageinplace.moc"
