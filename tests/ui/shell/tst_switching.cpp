#include "sampleviews.h"
#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openrow.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_switching {

using namespace golive;
using namespace golive::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Setup clientAt(const QString &id, const QString &name, Step step)
{
    Setup setup = samples::setupAt(step);
    setup.id = {id};
    setup.client.appName = name;
    return setup;
}

Surroundings withOpen(const QStringList &ids)
{
    Surroundings around = samples::surroundings();
    around.isStaff = true;
    for (int i = 0; i < ids.size(); ++i) {
        OpenClient one;
        one.place = i + 1;
        one.summary.id = {ids[i]};
        one.summary.client = u"Teehaus am Marktplatz "_s + ids[i];
        one.summary.deadline = samples::now() + 5h + 10min;
        around.open << one;
    }
    return around;
}

class SwitchingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_actions.clear();
        Theme::apply(*qApp, Appearance::Light);
        m_window = std::make_unique<MainWindow>();
        // Where the keyboard is, is told, too, whenever the system moves it.
        connect(m_window.get(), &MainWindow::wanted, this, [this](const ProgramAction &one) {
            if (!std::holds_alternative<TypeInto>(one))
                m_actions << one;
        });
        m_window->resize(1100, 760);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void aKeyGoesToTheClientOfThatPlace()
    {
        show(u"a"_s, withOpen({u"a"_s, u"b"_s, u"c"_s}));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(resumed(), u"b"_s);
        m_actions.clear();
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier); // there already
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier); // nobody
        QVERIFY(m_actions.isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_actions.size(), 1);
        QVERIFY(std::holds_alternative<StartNewSetup>(m_actions.first()));
        m_actions.clear();
        m_window->findChild<QPushButton *>(u"openClient3"_s)->click();
        QCOMPARE(resumed(), u"c"_s);
    }

    void theRowIsHeardWithItsTime()
    {
        show(u"a"_s, withOpen({u"a"_s, u"b"_s}));
        const auto *button = m_window->findChild<QPushButton *>(u"openClient2"_s);
        QVERIFY(button->isVisible());
        QVERIFY(button->accessibleName().contains(u"Teehaus am Marktplatz b"_s));
        QVERIFY(button->accessibleName().contains(u"5 h 10 min"_s));
        QVERIFY(!button->isChecked());
        QVERIFY(m_window->findChild<QPushButton *>(u"openClient1"_s)->isChecked());
    }

    void whileOthersAreHiddenNobodyIsThere()
    {
        Surroundings around = withOpen({u"a"_s, u"b"_s});
        around.areOthersHidden = true;
        show(u"a"_s, around);
        QVERIFY(!m_window->findChild<OpenRow *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_actions.isEmpty());
    }

    void anOwnerHasNeitherRowNorKeys()
    {
        Surroundings around = samples::surroundings();
        show(u"a"_s, around);
        QVERIFY(!m_window->findChild<OpenRow *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_actions.isEmpty());
    }

    void whatIsHalfTypedStaysWithItsClient()
    {
        const Surroundings around = withOpen({u"a"_s, u"b"_s});
        show(u"a"_s, around);
        // Told to nobody before it is ticked.
        field()->setText(u"Ana Lima"_s);
        show(u"b"_s, around);
        QVERIFY(field()->text().isEmpty());
        field()->setText(u"Rui"_s);
        show(u"a"_s, around);
        QCOMPARE(field()->text(), u"Ana Lima"_s);
        show(u"b"_s, around);
        QCOMPARE(field()->text(), u"Rui"_s);
        // Closed meanwhile: the next begins with an empty page.
        show(u"a"_s, withOpen({u"a"_s, u"c"_s}));
        show(u"b"_s, withOpen({u"a"_s, u"c"_s, u"b"_s}));
        QVERIFY(field()->text().isEmpty());
    }

    void nineAreOneLineInASmallWindow()
    {
        m_window->resize(720, 440);
        show(u"a"_s, withOpen({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s}));
        const auto *row = m_window->findChild<OpenRow *>();
        QVERIFY(row->height() < 48);
        for (int place = 1; place <= 9; ++place) {
            const auto *button = row->findChild<QPushButton *>(u"openClient%1"_s.arg(place));
            QVERIFY(button->geometry().right() <= row->width());
            QVERIFY2(button->text().contains(u"5 h"_s), qPrintable(button->text()));
            QVERIFY(button->sizeHint().width() <= button->width() + 1);
        }
    }

    void oneBannerWithOneButton()
    {
        Surroundings around = withOpen({u"a"_s, u"b"_s});
        around.unguardedCount = around.watchedCount = 12;
        around.unguardedAccount = u"desk@partner.example"_s;
        show(u"a"_s, around);
        const auto *text = m_window->findChild<QLabel *>(u"allBannerText"_s);
        QVERIFY(text->isVisible() && text->text().contains(u"12"_s));
        QVERIFY(text->text().contains(u"desk@partner.example"_s));
        m_window->findChild<QPushButton *>(u"allBannerButton"_s)->click();
        QVERIFY(std::holds_alternative<SignInForAll>(m_actions.last()));
        around.outage = Outage{samples::now() - 10min, Outage::Why::NoNetwork};
        show(u"a"_s, around);
        m_window->findChild<QPushButton *>(u"allBannerButton"_s)->click();
        QVERIFY(std::holds_alternative<LookAgain>(m_actions.last()));
        show(u"a"_s, withOpen({u"a"_s, u"b"_s}));
        QVERIFY(!text->isVisible());
    }

private:
    void show(const QString &id, const Surroundings &around)
    {
        m_window->draw(golive::viewOf(clientAt(id, u"Shop"_s + id, Step::Contact), around, samples::now()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString resumed() const
    {
        const auto *resume = m_actions.size() == 1 ? std::get_if<ResumeSetup>(&m_actions.first()) : nullptr;
        return resume ? resume->setup.value : QString();
    }
    QLineEdit *field() { return m_window->page(Page::Contact)->findChild<QLineEdit *>(u"termsBy"_s); }

    std::unique_ptr<MainWindow> m_window;
    QList<ProgramAction> m_actions;
};

GOLIVE_WINDOW_TEST(SwitchingTest)

} // namespace tst_switching

#include "tst_switching.moc"
