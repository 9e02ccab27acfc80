#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/start/setuplist.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_setuprows {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace golive;
using namespace golive::ui;

int worded = 0;

SetupRowText counted(const SetupSummary &summary, Instant now)
{
    ++worded;
    return SetupRowText::unfinished(summary, now);
}

SetupId id(int number)
{
    return {u"s%1"_s.arg(number)};
}

SetupSummary summary(int number)
{
    SetupSummary one;
    one.id = id(number);
    one.client = u"Client %1"_s.arg(number);
    one.access = Access::Partner;
    one.page = Page::SetUp;
    one.stage = AppStage::SettingUp;
    one.stateSeenAt = samples::now() - 20s;
    return one;
}

QList<SetupSummary> summaries(int count)
{
    QList<SetupSummary> all;
    for (int i = 0; i < count; ++i)
        all << summary(i);
    return all;
}

QList<SetupId> idsOf(const SetupRows &rows)
{
    QList<SetupId> ids;
    for (int row = 0; row < rows.rowCount(); ++row)
        ids << rows.summary(row).id;
    return ids;
}

/// What a model has said of its rows.
struct Said
{
    explicit Said(SetupRows &rows)
        : changed(&rows, &SetupRows::dataChanged), inserted(&rows, &SetupRows::rowsInserted),
          removed(&rows, &SetupRows::rowsRemoved), moved(&rows, &SetupRows::rowsMoved),
          reset(&rows, &SetupRows::modelReset), laidOut(&rows, &SetupRows::layoutChanged)
    {
    }
    QList<qsizetype> counts() const
    {
        return {changed.size(), inserted.size(), removed.size(), moved.size(), reset.size() + laidOut.size()};
    }
    QSignalSpy changed;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy reset;
    QSignalSpy laidOut;
};

using Counts = QList<qsizetype>;

/// The lists of Start: a model that says which rows changed, and a view whose rows have buttons.
class SetupRowsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }
    void aChangeIsOneRows();
    void anyListBecomesAnyOther();
    void moreIsAskedForOnce();
    void theClockIsReadWhereItIsSeen();
    void tenThousandRowsCostWhatIsSeen();
    void everyButtonIsReachedByKeys();
    void aDoubleClickPressesOnce();
    void theMenuHasAllButtons();
    void aRowThatGoesLeavesTheKeyboardToTheNext();
    void rowsThatComeDoNotMoveTheKeyboard();
    void theEndAsksForMore();
};

void SetupRowsTest::aChangeIsOneRows()
{
    SetupRows rows(&SetupRowText::unfinished);
    QList<SetupSummary> all = summaries(1000);
    rows.draw(all, 1000, samples::now());
    const Said said(rows);
    rows.draw(all, 1000, samples::now() + 1s);
    QCOMPARE(said.counts(), Counts({0, 0, 0, 0, 0}));
    all[500].historyProgress = 50;
    rows.draw(all, 1000, samples::now());
    QCOMPARE(said.counts(), Counts({1, 0, 0, 0, 0}));
    QCOMPARE(said.changed.first().first().toModelIndex().row(), 500);
    all.move(0, 999);
    rows.draw(all, 1000, samples::now());
    QCOMPARE(said.counts(), Counts({1, 0, 0, 1, 0}));
    all.move(990, 3);
    rows.draw(all, 1000, samples::now());
    QCOMPARE(said.counts(), Counts({1, 0, 0, 2, 0}));
    all.removeAt(10);
    rows.draw(all, 999, samples::now());
    QCOMPARE(said.counts(), Counts({1, 0, 1, 2, 0}));
    all << summary(2000) << summary(2001);
    rows.draw(all, 1001, samples::now());
    QCOMPARE(said.counts(), Counts({1, 1, 1, 2, 0}));
}

void SetupRowsTest::anyListBecomesAnyOther()
{
    SetupRows rows(&SetupRowText::unfinished);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Said said(rows);
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QList<SetupSummary> wanted;
        for (int i = 0; i < 30; ++i) {
            SetupSummary one = summary(i);
            one.historyProgress = static_cast<int>(random.bounded(3U));
            if (random.bounded(4U) > 0)
                wanted.insert(random.bounded(static_cast<int>(wanted.size()) + 1), one);
        }
        QHash<SetupId, QPersistentModelIndex> places;
        for (int row = 0; row < rows.rowCount(); ++row)
            places.insert(rows.summary(row).id, QPersistentModelIndex(rows.index(row)));
        rows.draw(wanted, wanted.size(), samples::now());
        QCOMPARE(rows.rowCount(), static_cast<int>(wanted.size()));
        for (int row = 0; row < rows.rowCount(); ++row) {
            QCOMPARE(rows.summary(row), wanted[row]);
            QCOMPARE(rows.rowOf(wanted[row].id), row);
            // Whoever points at a set-up goes on pointing at it.
            if (const auto place = places.constFind(wanted[row].id); place != places.constEnd())
                QCOMPARE(place->row(), row);
        }
    }
    QVERIFY(!said.moved.isEmpty() && !said.inserted.isEmpty() && !said.removed.isEmpty());
    QVERIFY(said.reset.isEmpty() && said.laidOut.isEmpty());
}

void SetupRowsTest::moreIsAskedForOnce()
{
    SetupRows rows(&SetupRowText::unfinished);
    const QSignalSpy more(&rows, &SetupRows::moreWanted);
    rows.draw({}, 50, samples::now());
    QVERIFY(!rows.canFetchMore({})); // the first ones come unasked
    rows.draw(summaries(20), 50, samples::now());
    QVERIFY(rows.canFetchMore({}));
    rows.fetchMore({});
    rows.draw(summaries(20), 50, samples::now() + 1s);
    rows.fetchMore({});
    QCOMPARE(more.size(), 1);
    rows.draw(summaries(40), 50, samples::now());
    rows.fetchMore({});
    QCOMPARE(more.size(), 2);
    rows.draw(summaries(50), 50, samples::now());
    QVERIFY(!rows.canFetchMore({}));
}

void SetupRowsTest::theClockIsReadWhereItIsSeen()
{
    SetupRows rows(&SetupRowText::unfinished);
    rows.draw(summaries(10), 10, samples::now());
    const QString before = rows.text(2).stage;
    QVERIFY(!rows.text(7).stage.isEmpty());
    const Said said(rows);
    rows.draw(summaries(10), 10, samples::now() + 10min);
    rows.tellTime(2, 3); // of these the last was never worded
    QCOMPARE(said.counts(), Counts({1, 0, 0, 0, 0}));
    QVERIFY(rows.text(2).stage != before);
    QCOMPARE(rows.text(7).stage, before);
    QVERIFY(rows.index(7).data(Qt::AccessibleDescriptionRole).toString().contains(rows.text(2).stage));
}

/// Counted, not timed: what is said anew when one row changes, when time passes and when somebody scrolls.
void SetupRowsTest::tenThousandRowsCostWhatIsSeen()
{
    SetupList list(&counted);
    QList<SetupSummary> all = summaries(10'000);
    list.resize(600, 400);
    list.draw(all, all.size(), samples::now());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCoreApplication::processEvents();
    QVERIFY(list.verticalScrollBar()->maximum() > 100'000);
    worded = 0;
    all[5000].historyProgress = 50;
    list.draw(all, all.size(), samples::now() + 10min);
    QCoreApplication::processEvents();
    QVERIFY2(worded < 60, qPrintable(QString::number(worded)));
    worded = 0;
    for (int notch = 1; notch <= 20; ++notch) {
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / 20 * notch);
        QCoreApplication::processEvents();
    }
    QVERIFY2(worded < 20 * 60, qPrintable(QString::number(worded)));
    const QRect last = list.visualRect(list.rows().index(9'999));
    QVERIFY(list.viewport()->rect().contains(last.bottomLeft()));
    QVERIFY(!list.grab().isNull());
}

void SetupRowsTest::everyButtonIsReachedByKeys()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SetupList list(&SetupRowText::unfinished);
        list.setLayoutDirection(direction);
        list.resize(600, 400);
        const auto view = samples::busyStartView();
        list.draw(std::get<StartView>(view.body).unfinished, 10, samples::now());
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        QList<std::pair<SetupId, RowAction>> pressed;
        connect(&list, &SetupList::pressed, &list,
                [&](const SetupId &setup, RowAction action) { pressed << std::pair(setup, action); });
        const auto isLast = [&](const char *setup, RowAction action) {
            return !pressed.isEmpty() && pressed.takeLast() == std::pair(SetupId{QString::fromLatin1(setup)}, action) &&
                   pressed.isEmpty();
        };
        const auto forward = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const auto back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(isLast("c1", RowAction::Resume));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.focused().row, SetupId{u"c5"_s});
        QVERIFY(list.viewport()->rect().contains(list.rowPlace(list.focused().row)));
        for (const RowAction action : {RowAction::TakeOver, RowAction::Resume, RowAction::PutAway}) {
            QTest::keyClick(&list, forward);
            QCOMPARE(list.focused().action, action);
            QTest::keyClick(&list, action == RowAction::Resume ? Qt::Key_Return : Qt::Key_Space);
            QVERIFY(isLast("c5", action));
        }
        QTest::keyClick(&list, forward); // there is no other
        QTest::keyClick(&list, back);
        QCOMPARE(list.focused().action, RowAction::Resume);
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(isLast("c5", RowAction::PutAway));
        QTest::keyClick(&list, Qt::Key_Up);
        QVERIFY(!list.focused().action);
        QTest::keyClick(&list, Qt::Key_Enter);
        QVERIFY(isLast("c4", RowAction::Resume));
    }
}

void SetupRowsTest::aDoubleClickPressesOnce()
{
    SetupList list(&SetupRowText::unfinished);
    list.resize(600, 400);
    QList<SetupSummary> all = summaries(4);
    list.draw(all, 4, samples::now());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QList<SetupId> away;
    connect(&list, &SetupList::pressed, &list, [&](const SetupId &setup, RowAction action) {
        QCOMPARE(action, RowAction::PutAway);
        away << setup;
        all.removeFirst();
        list.draw(all, all.size(), samples::now());
    });
    const QPoint cross = list.buttonPlace(id(0), RowAction::PutAway).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, cross);
    QCOMPARE(away, QList<SetupId>{id(0)});
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, cross);
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, cross);
    QCOMPARE(away, QList<SetupId>{id(0)});
    // Pressed here and let go there is no press.
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, list.buttonPlace(id(2), RowAction::PutAway).center());
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, list.buttonPlace(id(3), RowAction::PutAway).center());
    QCOMPARE(away.size(), 1);
}

void SetupRowsTest::theMenuHasAllButtons()
{
    SetupList list(&SetupRowText::unfinished);
    list.resize(600, 400);
    list.draw(summaries(3), 3, samples::now());
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QSignalSpy pressed(&list, &SetupList::pressed);
    list.focusOn({id(1)});
    golive::testing::announcePopup();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(list.viewport(), &key);
    auto *menu = list.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), list.rows().text(1).buttons.size());
    menu->actions().last()->trigger();
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().value<SetupId>(), id(1));
    QCOMPARE(pressed.first().last().value<RowAction>(), RowAction::PutAway);
}

void SetupRowsTest::aRowThatGoesLeavesTheKeyboardToTheNext()
{
    SetupList list(&SetupRowText::unfinished);
    list.resize(600, 400);
    QList<SetupSummary> all = summaries(4);
    list.draw(all, 4, samples::now());
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.focusOn({id(1)});
    all.removeAt(1);
    list.draw(all, 3, samples::now());
    QCOMPARE(list.focused().row, id(2));
    all.removeLast();
    all.removeLast();
    list.draw(all, 1, samples::now());
    QCOMPARE(list.focused().row, id(0));
    list.draw({}, 0, samples::now());
    QCOMPARE(list.focused(), SetupRowDelegate::Place());
    QTest::keyClick(&list, Qt::Key_Return); // nobody is there
    list.draw(all, 1, samples::now());
    QCOMPARE(list.rows().rowCount(), 1);
}

void SetupRowsTest::rowsThatComeDoNotMoveTheKeyboard()
{
    SetupList list(&SetupRowText::unfinished);
    list.resize(600, 400);
    QList<SetupSummary> all = summaries(20);
    list.draw(all, 20, samples::now());
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.focusOn({id(5), RowAction::PutAway});
    all.move(5, 12);
    all.prepend(summary(100));
    list.draw(all, 21, samples::now());
    QCOMPARE(list.focused(), (SetupRowDelegate::Place{id(5), RowAction::PutAway}));
}

void SetupRowsTest::theEndAsksForMore()
{
    SetupList list(&SetupRowText::unfinished);
    list.resize(600, 300);
    list.draw(summaries(20), 45, samples::now());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCoreApplication::processEvents();
    int asked = 0;
    connect(&list, &SetupList::moreWanted, &list, [&] {
        ++asked;
        list.draw(summaries(std::min(45, 20 + asked * 20)), 45, samples::now());
    });
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    QCOMPARE(asked, 0);
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    QTRY_COMPARE(asked, 1);
    QTRY_VERIFY(list.verticalScrollBar()->value() < list.verticalScrollBar()->maximum());
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    QTRY_COMPARE(asked, 2);
    QCOMPARE(idsOf(list.rows()).size(), 45);
}

GOLIVE_WINDOW_TEST(SetupRowsTest)

} // namespace tst_setuprows

#include "tst_setuprows.moc"
