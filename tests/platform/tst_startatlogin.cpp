#include "platform/startatlogin.h"
#include "testing/test.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_startatlogin {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class StartAtLoginTest : public golive::Test
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_config.reset(new QTemporaryDir);
        qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    }

    void itIsSwitchedOnAndOff()
    {
        const StartAtLogin start(u"/opt/golive/bin/golive"_s, {u"--in-tray"_s});
        const QString path = m_config->path() + u"/autostart/golive.desktop"_s;
        QCOMPARE(StartAtLogin::place(), path);
        QVERIFY(!start.isOn());
        QVERIFY(start.turn(false).has_value());
        QVERIFY(start.turn(true).has_value());
        QVERIFY(start.isOn());
        QVERIFY(start.turn(true).has_value());
        const QByteArray text = read(path);
        QVERIFY2(text.startsWith("[Desktop Entry]\nType=Application\n"), text.constData());
        QVERIFY2(text.contains("\nExec=\"/opt/golive/bin/golive\" \"--in-tray\"\n"), text.constData());
        QVERIFY(start.turn(false).has_value());
        QVERIFY(!start.isOn());
        QVERIFY(!QFileInfo::exists(path));
    }

    void switchedOffByTheDesktopIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("hidden, with blanks") << QByteArray("Hidden = TRUE \n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }
    void switchedOffByTheDesktopIsOff()
    {
        QFETCH(QByteArray, line);
        const StartAtLogin start(u"/usr/bin/golive"_s, {});
        QVERIFY(start.turn(true).has_value());
        QFile file(StartAtLogin::place());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QVERIFY(!start.isOn());
        // Asking for it again is heeded.
        QVERIFY(start.turn(true).has_value());
        QVERIFY(start.isOn());
    }

    void whereItCannotBeWrittenItSaysWhere()
    {
        // A file stands where the folder would have to be; rights do not stop root.
        QFile inTheWay(m_config->path() + u"/autostart"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const StartAtLogin start(u"/usr/bin/golive"_s, {});
        const auto turned = start.turn(true);
        QVERIFY(!turned.has_value());
        QVERIFY2(turned.error().contains(u"/autostart"_s), qPrintable(turned.error()));
        QVERIFY(!start.isOn());
    }

private:
    QScopedPointer<QTemporaryDir> m_config;
};

GOLIVE_TEST(StartAtLoginTest)

} // namespace tst_startatlogin

#include "tst_startatlogin.moc"
