#include "shellviews.h"
#include "testing/test.h"
#include "ui/shell/explaindialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include "sampleviews.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

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

private:
    ExplainDialog *open()
    {
        auto *dialog = m_window->findChild<ExplainDialog *>(u"explainDialog"_s);
        return dialog && QTest::qWaitForWindowExposed(dialog) && dialog->isVisible() ? dialog : nullptr;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ExplainDialogTest)
#include "tst_explaindialog.moc"
