#include "shellviews.h"

#include "domain/facts/knownerrors.h"
#include "testing/windowtest.h"
#include "ui/shell/explaindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/wording/placetime.h"

#include "sampleviews.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_explaindialog {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::ui;

/// What an error means, asked for from the window.
class ExplainDialogTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }
    void init()
    {
        Test::init();
        m_window = std::make_unique<MainWindow>();
        m_window->draw(samples::viewAt(Step::SignUp));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void itOpensOnceByKeyAndByMouse()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const QPointer<ExplainDialog> dialog = open();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"explainError"_s), Qt::LeftButton);
        QCOMPARE(m_window->findChildren<ExplainDialog *>().size(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"explainClose"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"explainError"_s), Qt::LeftButton);
        QVERIFY(open());
    }

    /// Below the steps, and where the window has no room for that: from here, which a key opens.
    void aSupportBundleIsAskedForFromBothPlaces()
    {
        int wanted = 0;
        connect(m_window.get(), &MainWindow::wanted, this, [&wanted](const ProgramAction &action) {
            wanted += std::holds_alternative<MakeSupportBundle>(action) ? 1 : 0;
        });
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"supportBundle"_s), Qt::LeftButton);
        QCOMPARE(wanted, 1);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const QPointer<ExplainDialog> dialog = open();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"explainSupport"_s), Qt::LeftButton);
        QCOMPARE(wanted, 2);
        QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    }

    void theAnswerStandsBelowWhatIsTyped()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        ExplainDialog *dialog = open();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"explainMessage"_s);
        QVERIFY(!field->accessibleName().isEmpty());
        const auto said = [dialog](const QString &name) {
            const auto *label = dialog->findChild<QLabel *>(name);
            return label->isVisible() ? label->text() : QString();
        };
        QCOMPARE(said(u"explainCause"_s), QString());
        QTest::keyClicks(field, u"3441049"_s);
        QCOMPARE(said(u"explainCause"_s), u"The number is already connected to a business platform."_s);
        QCOMPARE(said(u"explainWho"_s), u"The owner of the number must act."_s);
        QVERIFY(said(u"explainWhere"_s).contains(u"\"Disconnect\""_s));
        QCOMPARE(said(u"explainWait"_s), u"Wait 15 minutes after disconnecting."_s);
        QVERIFY(!said(u"explainCost"_s).isEmpty());
        QVERIFY(said(u"explainSource"_s).contains(u"https://"_s));
        // Enter answers nothing more, and must not close what is being read.
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());

        field->setText(u"undefined"_s);
        QVERIFY(said(u"explainCause"_s).contains(u"not in Golive's list"_s));
        QCOMPARE(said(u"explainWho"_s), u"not known"_s);
        QCOMPARE(said(u"explainSource"_s), QString());
        field->clear();
        QCOMPARE(said(u"explainCause"_s), QString());
    }

    /// Where a set-up may be put off by the error, its timer is started here, and what runs then is said.
    void aWaitIsStartedForTheSetUpOnTheScreen()
    {
        PageView view = samples::viewAt(Step::SignUp);
        view.waiting = {true, samples::now(), std::nullopt};
        m_window->draw(view);
        QList<Event> events;
        connect(m_window.get(), &MainWindow::happened, this, [&](const Event &one) {
            events << one;
            const auto *wanted = std::get_if<event::WaitWanted>(&one);
            if (!wanted)
                return;
            view.waiting.running = waitOf(knownError(wanted->error), Wait::Of::Facebook, samples::now());
            m_window->draw(view);
        });
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        ExplainDialog *dialog = open();
        QVERIFY(dialog);
        const auto shown = [dialog](const QString &name) {
            auto *widget = dialog->findChild<QWidget *>(name);
            return widget && widget->isVisible() ? widget : nullptr;
        };
        const auto said = [&](const QString &name) {
            const auto *label = qobject_cast<QLabel *>(shown(name));
            return label ? label->text() : QString();
        };
        auto *field = dialog->findChild<QLineEdit *>(u"explainMessage"_s);
        QVERIFY(!shown(u"explainTimer"_s));
        field->setText(u"3441042"_s); // known, and nobody knows how long
        QVERIFY(!shown(u"explainTimer"_s));
        field->setText(u"This phone number isn't eligible"_s);
        auto *start = qobject_cast<QPushButton *>(shown(u"explainStartTimer"_s));
        QVERIFY(start && start->isEnabled());
        QCOMPARE(start->accessibleName(), start->text());
        QVERIFY2(said(u"explainWhose"_s).contains(view.identity.number), qPrintable(said(u"explainWhose"_s)));
        QCOMPARE(said(u"explainTimerDone"_s), QString());
        // Enter is for the answer: nothing is begun by it.
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(events.isEmpty());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(events.size(), 1);
        QCOMPARE(std::get<event::WaitWanted>(events.first()).error, u"3441045"_s);
        QVERIFY(!std::get<event::WaitWanted>(events.first()).until);
        QVERIFY(!shown(u"explainStartTimer"_s));
        const QString done = said(u"explainTimerDone"_s);
        QVERIFY2(done.contains(u"The timer runs"_s) && done.contains(clockTime(samples::now())), qPrintable(done));
        // A shorter one changes nothing, and is not offered; the same one met again later begins anew.
        field->setText(u"1675030"_s);
        QVERIFY(!shown(u"explainStartTimer"_s));
        QVERIFY(said(u"explainTimerDone"_s).contains(u"longer wait"_s));
        field->setText(u"3441045"_s);
        view.waiting.now += std::chrono::hours(24);
        m_window->draw(view);
        start = qobject_cast<QPushButton *>(shown(u"explainStartTimer"_s));
        QVERIFY(start && start->text().contains(u"anew"_s));
        field->clear();
        QVERIFY(!shown(u"explainTimer"_s));
    }

    void withoutASetUpToPutOffNothingIsOffered()
    {
        m_window->draw(samples::startView());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        ExplainDialog *dialog = open();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"explainMessage"_s)->setText(u"3441045"_s);
        QVERIFY(!dialog->findChild<QWidget *>(u"explainTimer"_s)->isVisible());
        // Another set-up comes on the screen while it stands open.
        PageView view = samples::viewAt(Step::SignUp);
        view.waiting = {true, samples::now(), std::nullopt};
        m_window->draw(view);
        QVERIFY(dialog->findChild<QWidget *>(u"explainTimer"_s)->isVisible());
    }

private:
    ExplainDialog *open()
    {
        auto *dialog = m_window->findChild<ExplainDialog *>(u"explainDialog"_s);
        return dialog && QTest::qWaitForWindowExposed(dialog) && dialog->isVisible() ? dialog : nullptr;
    }

    std::unique_ptr<MainWindow> m_window;
};

GOLIVE_WINDOW_TEST(ExplainDialogTest)

} // namespace tst_explaindialog

#include "tst_explaindialog.moc"
