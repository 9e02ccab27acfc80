#include "platform/loginentry.h"
#include "testing/test.h"

#include <QProcess>
#include <QTest>

namespace tst_launchagent {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What macOS starts at login, as another reader of property lists has it.
class LaunchAgentTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
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
};

GOLIVE_TEST(LaunchAgentTest)

} // namespace tst_launchagent

#include "tst_launchagent.moc"
