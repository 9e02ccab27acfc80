#include "programs/wizard/systemtray.h"
#include "testing/windowtest.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_systemtray {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// The menu of the tray. Whether an icon is shown is the desktop's.
class SystemTrayTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandBetweenOpeningAndTheRest()
    {
        SystemTray tray;
        tray.setLines({u"Padaria & Filhos: 3 h left"_s, u"Café: live"_s});
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts << (action->isSeparator() ? u"-"_s : action->text());
        QCOMPARE(texts.indexOf(u"Padaria && Filhos: 3 h left"_s), 2); // the name keeps its ampersand
        QCOMPARE(texts.indexOf(u"Café: live"_s), 3);
        QVERIFY(!menu()->actions().at(2)->isEnabled()); // said, not pressed
        QCOMPARE(texts.size(), 7);
        tray.setLines({});
        QCOMPARE(menu()->actions().size(), 5);
    }

    void anOpenMenuKeepsWhatHasNotChanged()
    {
        SystemTray tray;
        tray.setLines({u"one"_s});
        const QPointer<QAction> line = menu()->actions().at(2);
        tray.setLines({u"one"_s});
        QVERIFY(line);
        QCOMPARE(menu()->actions().at(2), line.data());
    }

    void eachEntryDoesWhatItSays()
    {
        SystemTray tray;
        QSignalSpy open(&tray, &Tray::openWanted);
        QSignalSpy quit(&tray, &Tray::quitWanted);
        QSignalSpy start(&tray, &Tray::startAtLoginWanted);
        entry(u"trayOpen"_s)->trigger();
        QCOMPARE(open.size(), 1);
        entry(u"trayQuit"_s)->trigger();
        QCOMPARE(quit.size(), 1);
        entry(u"trayStartAtLogin"_s)->trigger();
        QCOMPARE(start.size(), 1);
        QCOMPARE(start.first().first().toBool(), true);
        // What is set by the program is no wish of the person's.
        tray.setStartingAtLogin(false);
        QVERIFY(!entry(u"trayStartAtLogin"_s)->isChecked());
        QCOMPARE(start.size(), 1);
    }

private:
    static QMenu *menu()
    {
        const auto widgets = QApplication::allWidgets();
        const auto found = std::find_if(widgets.begin(), widgets.end(),
                                        [](QWidget *one) { return one->findChild<QAction *>(u"trayOpen"_s); });
        return found == widgets.end() ? nullptr : qobject_cast<QMenu *>(*found);
    }
    static QAction *entry(const QString &name) { return menu()->findChild<QAction *>(name); }
};

GOLIVE_WINDOW_TEST(SystemTrayTest)

} // namespace tst_systemtray

#include "tst_systemtray.moc"
