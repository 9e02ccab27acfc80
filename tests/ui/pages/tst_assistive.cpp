#include "sampleviews.h"
#include "shellviews.h"
#include "shown.h"

#include "testing/windowtest.h"
#include "ui/pages/listening/eventstext.h"
#include "ui/pages/start/setuplist.h"
#include "ui/widgets/accessiblebutton.h"
#include "ui/widgets/choicecard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace tst_assistive {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

using test::Shown;

/// What assistive technology does to a control reaches the set-up, as a key or the mouse does. Qt's own answers to
/// "toggle" and to "set the text" change the widget without the signals that pages usually hear.
class AssistiveTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::AccessibleButton::install(); }
    void eachPressIsHeard_data();
    void eachPressIsHeard();
    void eachTextIsHeard_data() { eachPressIsHeard_data(); }
    void eachTextIsHeard();
    void aWholeTextIsHeardWhereAPartSaysNothing();
    void aButtonSaysWhatItIs();
    void anAppIsChosenBySelectingIt();
    void anAppWithAnotherNumberIsNotChosen();
    void aRadioButtonMayBePressed();
    void aRowOfStartHasItsButtons();
    void aRowOfStartIsFollowedAndForgotten();
};

void AssistiveTest::eachPressIsHeard_data()
{
    QTest::addColumn<PageView>("view");
    const auto all = test::sampleViews();
    for (const test::NamedView &one : all)
        QTest::newRow(qPrintable(one.name)) << one.view;
    QTest::newRow("start") << ui::samples::startView();
    QTest::newRow("sign in") << ui::samples::viewAt(Step::SignIn);
    QTest::newRow("app") << ui::samples::viewAt(Step::App);
}

void AssistiveTest::eachPressIsHeard()
{
    QFETCH(const PageView, view);
    const Shown shown(view);
    QHash<QString, int> heard;
    const auto buttons = shown.page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool isDoor = qobject_cast<ui::ChoiceCard *>(button);
        if (!button->isVisible() || !button->isEnabled() || !(button->isCheckable() || isDoor))
            continue;
        const QString name = button->objectName();
        heard.insert(name, 0);
        connect(button, &QAbstractButton::clicked, this, [&heard, name] { ++heard[name]; });
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(button);
        const QString press =
            isDoor ? QAccessibleActionInterface::pressAction() : QAccessibleActionInterface::toggleAction();
        QVERIFY2(access->actionInterface()->actionNames().contains(press), qPrintable(name));
        access->actionInterface()->doAction(press);
    }
    const auto isEachHeard = [&heard] {
        return std::all_of(heard.cbegin(), heard.cend(), [](int times) { return times == 1; });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isEachHeard(), qPrintable(heard.key(0)), 20'000);
}

void AssistiveTest::eachTextIsHeard()
{
    QFETCH(const PageView, view);
    Shown shown(view);
    const auto fields = shown.page->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        // Those inside Qt's own controls, a date's for one, check what they are given.
        const bool isQtsOwn = field->objectName().startsWith("qt_"_L1);
        if (isQtsOwn || !field->isVisible() || !field->isEnabled() || field->isReadOnly())
            continue;
        shown.events.clear();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A);
        const bool isTypingHeard = !shown.events.isEmpty();
        shown.events.clear();
        QAccessible::queryAccessibleInterface(field)->setText(QAccessible::Value, u"dictated"_s);
        QCOMPARE(field->text(), u"dictated"_s);
        QVERIFY2(shown.events.isEmpty() != isTypingHeard, qPrintable(field->objectName()));
    }
}

void AssistiveTest::aWholeTextIsHeardWhereAPartSaysNothing()
{
    const auto dictate = [](const Shown &shown, const QString &field, const QString &text) {
        QAccessible::queryAccessibleInterface(shown.find<QLineEdit>(field))->setText(QAccessible::Value, text);
    };
    Shown events(test::sampleView(u"events-red"_s));
    dictate(events, u"waiverField"_s, ui::EventsText::waiverWord());
    QVERIFY(events.last<event::EventsWaived>() && events.last<event::EventsWaived>()->isWaived);
    const Shown missed(test::sampleView(u"setup-missed"_s));
    const auto *again = missed.find<QPushButton>(u"againButton"_s);
    QVERIFY(!again->isEnabled());
    dictate(missed, u"againField"_s, u"PadariaCentral"_s);
    QVERIFY(again->isEnabled());
}

void AssistiveTest::aButtonSaysWhatItIs()
{
    const Shown start(ui::samples::startView());
    const auto *door = QAccessible::queryAccessibleInterface(start.find<QWidget>(u"doorStaff"_s));
    QCOMPARE(door->role(), QAccessible::PushButton);
    QVERIFY(!door->text(QAccessible::Name).isEmpty() && !door->state().checkable);
    const Shown region(test::sampleView(u"region-leave"_s));
    const auto radios = region.page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : radios) {
        const auto *access = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(access->role() == QAccessible::RadioButton, button->inherits("QRadioButton"));
        QCOMPARE(bool(access->state().checked), button->isChecked());
    }
}

void AssistiveTest::anAppIsChosenBySelectingIt()
{
    Shown shown(ui::samples::viewAt(Step::App));
    auto *list = shown.find<QListView>(u"appList"_s);
    QVERIFY(list && list->model()->rowCount() > 1);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list);
    QStringList chosen;
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface *row = access->child(i);
        if (row->state().selected)
            continue;
        row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(shown.last<event::AppChosen>());
        chosen << shown.last<event::AppChosen>()->app.value;
    }
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.removeDuplicates(), 0);
}

void AssistiveTest::anAppWithAnotherNumberIsNotChosen()
{
    const Shown shown(ui::samples::viewAt(Step::Number));
    auto *list = shown.find<QListView>(u"appList"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list);
    int refused = 0;
    for (int i = 0; i < access->childCount(); ++i) {
        if (list->model()->index(i, 0).flags().testFlag(Qt::ItemIsEnabled))
            continue;
        access->child(i)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        ++refused;
    }
    QVERIFY(refused > 0 && shown.events.isEmpty());
}

void AssistiveTest::aRadioButtonMayBePressed()
{
    Shown shown(test::sampleView(u"region-leave"_s));
    const auto radios = shown.page->findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 2);
    for (QRadioButton *radio : radios) {
        auto *access = QAccessible::queryAccessibleInterface(radio);
        QVERIFY(access->rect().width() < radio->width());
        shown.events.clear();
        access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(!shown.events.isEmpty());
    }
}

void AssistiveTest::aRowOfStartHasItsButtons()
{
    Shown shown(ui::samples::busyStartView());
    auto *list = shown.find<ui::SetupList>(u"unfinishedRows"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(access->role(), QAccessible::List);
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QCOMPARE(access->childCount(), list->rows().rowCount());
    QList<std::pair<SetupId, ui::RowAction>> heard;
    connect(list, &ui::SetupList::pressed, this,
            [&](const SetupId &setup, ui::RowAction action) { heard << std::pair(setup, action); });
    QSet<QString> names;
    QList<std::pair<SetupId, ui::RowAction>> wanted;
    const auto press = [](QAccessibleInterface *one) {
        QVERIFY(one->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        one->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    };
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface *row = access->child(i);
        const ui::SetupRowText &text = list->rows().text(i);
        const SetupId id = list->rows().summary(i).id;
        QVERIFY(row->isValid() && row->parent() == access && access->indexOfChild(row) == i);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(row->text(QAccessible::Name), text.name());
        QCOMPARE(row->text(QAccessible::Description), text.heard());
        QCOMPARE(row->childCount(), static_cast<int>(text.buttons.size()));
        press(row);
        wanted << std::pair(id, text.first);
        for (int j = 0; j < row->childCount(); ++j) {
            QAccessibleInterface *button = row->child(j);
            QVERIFY(button->parent() == row && row->indexOfChild(button) == j);
            QCOMPARE(button->role(), QAccessible::PushButton);
            QVERIFY(row->rect().contains(button->rect()) && !button->rect().isEmpty());
            QVERIFY(button->window() == access->window());
            names << button->text(QAccessible::Name);
            press(button);
            wanted << std::pair(id, text.buttons[j].action);
        }
    }
    QTRY_COMPARE(heard, wanted);
    QCOMPARE(names.size(), 10 * 2 + 1); // no two are called the same
    const auto questions = shown.page->findChildren<QDialog *>();
    for (QDialog *question : questions)
        delete question;
}

void AssistiveTest::aRowOfStartIsFollowedAndForgotten()
{
    PageView view = ui::samples::busyStartView();
    Shown shown(view);
    auto *list = shown.find<ui::SetupList>(u"unfinishedRows"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list);
    QAccessibleInterface *tea = access->child(3);
    const QString name = tea->text(QAccessible::Name);
    const QAccessible::Id gone = QAccessible::uniqueId(access->child(0));
    const QAccessible::Id goneButton = QAccessible::uniqueId(access->child(0)->child(0));
    tea->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(access->focusChild(), tea->child(0));
    QVERIFY(tea->child(0)->state().focused && !tea->state().focused && !tea->child(0)->state().offscreen);
    auto &rows = std::get<StartView>(view.body).unfinished;
    rows.removeFirst();
    rows.move(2, 6);
    shown.page->draw(view);
    QVERIFY(tea->isValid());
    QCOMPARE(tea->text(QAccessible::Name), name);
    QCOMPARE(access->indexOfChild(tea), 6);
    QCOMPARE(access->focusChild(), tea->child(0));
    QVERIFY(!QAccessible::accessibleInterface(gone) && !QAccessible::accessibleInterface(goneButton));
    QCOMPARE(access->childCount(), 9);
    // Where the keyboard goes, by a key as well.
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(access->focusChild(), access->child(5));
}

GOLIVE_WINDOW_TEST(AssistiveTest)

} // namespace tst_assistive

#include "tst_assistive.moc"
