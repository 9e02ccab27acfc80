#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace tst_othersbar {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

const ChangedBy ana{u"Ana"_s, u"desk-2"_s, false};

OthersChange typedBy(const ChangedBy &by, TypedField field, const QString &was, const QString &became)
{
    return {by, field, {JournalWhat::Begun, was, became, {}}};
}

/// What others have changed meanwhile stands above the page, and calls nobody away from it.
class OthersBarTest : public golive::Test
{
    Q_OBJECT

    static QString said(const MainWindow &window, const QString &label)
    {
        const auto *found = window.findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }

    static std::shared_ptr<QList<ProgramAction>> listenTo(MainWindow &window)
    {
        auto wanted = std::make_shared<QList<ProgramAction>>();
        connect(&window, &MainWindow::wanted, &window, [wanted](const ProgramAction &action) { *wanted << action; });
        return wanted;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }

    void whoHasChangedWhatIsSaidUntilItIsClosed()
    {
        MainWindow window;
        PageView view = samples::viewAt(Step::Contact);
        window.draw(view);
        window.show();
        auto *bar = window.findChild<QWidget *>(u"othersBar"_s);
        QVERIFY(!bar->isVisible());
        auto *email = window.findChild<QLineEdit *>(u"contactEmail"_s);
        email->setFocus();

        view.others.changes = {typedBy(ana, TypedField::ContactEmail, u"a@x.example"_s, u"b@x.example"_s),
                               {ana, {}, {JournalWhat::HandedOver, {}, u"Bea"_s, {}}}};
        view.others.earlier = 2;
        window.draw(view);
        QVERIFY(bar->isVisible());
        QCOMPARE(said(window, u"othersTitle"_s), u"Ana (desk-2) has changed this set-up."_s);
        QCOMPARE(said(window, u"othersLines"_s), u"The contact's e-mail is “b@x.example” now, it was “a@x.example”.\n"
                                                 "It was handed over to Bea.\n"
                                                 "And 2 more."_s);
        QCOMPARE(window.focusWidget(), email);
        QVERIFY(!window.findChild<QPushButton *>(u"othersUseMine"_s)->isVisible());
        QVERIFY(bar->accessibleDescription().contains(u"handed over"_s));

        const auto wanted = listenTo(window);
        window.findChild<QToolButton *>(u"othersClose"_s)->click();
        QVERIFY(std::any_of(wanted->cbegin(), wanted->cend(),
                            [](const ProgramAction &one) { return std::holds_alternative<DismissOthers>(one); }));
        window.findChild<QToolButton *>(u"othersClose"_s)->setFocus();
        view.others = {};
        window.draw(view);
        QVERIFY(!bar->isVisible());
        QCOMPARE(window.focusWidget(), window.findChild<QLineEdit *>(u"contactName"_s)); // on in the page
    }

    void severalAreNamedOneByOne()
    {
        MainWindow window;
        PageView view = samples::viewAt(Step::Contact);
        view.others.changes = {
            typedBy(ana, TypedField::ContactName, u"Old"_s, {}),
            {{u"desk-3"_s, u"desk-3"_s, true}, {}, {JournalWhat::Stage, {}, u"facebook-started"_s, {}}}};
        window.draw(view);
        window.show();
        QCOMPARE(said(window, u"othersTitle"_s), u"Others have changed this set-up."_s);
        const QString lines = said(window, u"othersLines"_s);
        QVERIFY2(
            lines.startsWith(u"Ana (desk-2): The contact's name was taken out, it was “Old”.\nGolive on desk-3: "_s),
            qPrintable(lines));
    }

    void ofWhatBothTypedOneIsChosen()
    {
        MainWindow window;
        PageView view = samples::viewAt(Step::Contact);
        view.others.contested = {{TypedField::ContactPhone, u"1"_s, u"2"_s, ana},
                                 {TypedField::ContactName, u"x"_s, u"y"_s, ana}};
        window.draw(view);
        window.show();
        QCOMPARE(said(window, u"othersContestTitle"_s), u"Ana (desk-2) has just changed what you typed."_s);
        // With its catalogue it says "is", too.
        const QString contest = said(window, u"othersContest"_s);
        QVERIFY2(contest.startsWith(u"The contact's phone is “2” now. You typed “1”. Then there "_s),
                 qPrintable(contest));
        QVERIFY(said(window, u"othersTitle"_s).isEmpty());
        QVERIFY(!window.findChild<QToolButton *>(u"othersClose"_s)->isVisible());
        const auto wanted = listenTo(window);
        window.findChild<QPushButton *>(u"othersUseMine"_s)->click();
        window.findChild<QPushButton *>(u"othersKeepTheirs"_s)->click();
        QList<std::pair<TypedField, bool>> chosen;
        for (const ProgramAction &action : *wanted) {
            if (const auto *settle = std::get_if<SettleContested>(&action))
                chosen << std::pair(settle->field, settle->isMine);
        }
        QCOMPARE(chosen,
                 (QList{std::pair(TypedField::ContactPhone, true), std::pair(TypedField::ContactPhone, false)}));
    }

    /// What is typed into is told, so that nobody else moves it.
    void theFieldWithTheKeyboardIsTold()
    {
        MainWindow window;
        window.draw(samples::viewAt(Step::Contact));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto wanted = listenTo(window);
        const auto last = [&wanted]() -> std::optional<TypedField> {
            for (auto one = wanted->crbegin(); one != wanted->crend(); ++one) {
                if (const auto *into = std::get_if<TypeInto>(&*one))
                    return into->field;
            }
            return {};
        };
        window.findChild<QLineEdit *>(u"contactPhone"_s)->setFocus();
        QTRY_COMPARE(last(), std::optional(TypedField::ContactPhone));
        window.findChild<QPushButton *>(u"backButton"_s)->setFocus();
        QTRY_COMPARE(last(), std::nullopt);
    }
};

GOLIVE_WINDOW_TEST(OthersBarTest)

} // namespace tst_othersbar

#include "tst_othersbar.moc"
