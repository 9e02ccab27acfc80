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

    void oddPathsAreQuoted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("exec");
        QTest::newRow("blank") << u"/opt/My Apps/golive"_s << QByteArray("\"/opt/My Apps/golive\"");
        QTest::newRow("quote") << u"/a\"b"_s << QByteArray("\"/a\\\\\"b\"");
        QTest::newRow("dollar") << u"/a$b"_s << QByteArray("\"/a\\\\$b\"");
        QTest::newRow("backslash") << u"/a\\b"_s << QByteArray("\"/a\\\\\\\\b\"");
        QTest::newRow("percent") << u"/100%"_s << QByteArray("\"/100%%\"");
        QTest::newRow("letters") << u"/lojão"_s << QByteArray("\"/lojão\"");
    }
    void oddPathsAreQuoted()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, exec);
        const QByteArray text = autostartEntry(program, {});
        QVERIFY2(text.contains(QByteArray("\nExec=" + exec + "\n")), text.constData());
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

    void aLaunchAgentIsAPropertyList()
    {
        const QByteArray text = launchAgent(u"/Applications/Golive & Co/golive"_s, {u"--in-tray"_s});
        QVERIFY2(text.contains("<string>/Applications/Golive &amp; Co/golive</string>"), text.constData());
        QVERIFY2(text.contains("<string>--in-tray</string>"), text.constData());
        QProcess reader;
        reader.start(u"python3"_s, {u"-c"_s, u"import plistlib, sys; p = plistlib.loads(sys.stdin.buffer.read());"
                                             "print(p['Label'], p['RunAtLoad'], p['ProgramArguments'][0])"_s});
        reader.write(text);
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QVERIFY2(reader.exitCode() == 0, QByteArray(text + reader.readAllStandardError()).constData());
        QCOMPARE(reader.readAllStandardOutput().trimmed(), "golive True /Applications/Golive & Co/golive");
    }

private:
    QScopedPointer<QTemporaryDir> m_config;
};

GOLIVE_TEST(StartAtLoginTest)

} // namespace tst_startatlogin

#include "tst_startatlogin.moc"
