#include "backgroundprogram.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_loginrefused {

using namespace golive;
using namespace golive::testing;

/// Start at login is a file there, and something can stand in its way.
class LoginRefusedTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void startAtLoginThatIsRefusedSaysWhy()
    {
        const QTemporaryDir config;
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        BackgroundProgram program({});
        QFile inTheWay(config.path() + u"/autostart"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy refused(program.background.get(), &Background::startAtLoginRefused);
        Q_EMIT program.tray.startAtLoginWanted(true);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(u"/autostart"_s));
        QVERIFY(!program.tray.startsAtLogin);
    }
};

GOLIVE_TEST(LoginRefusedTest)

} // namespace tst_loginrefused

#include "tst_loginrefused.moc"
