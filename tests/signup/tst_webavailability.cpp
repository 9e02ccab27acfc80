#include "platform/loadedlibrary.h"
#include "signup/web/webavailability.h"
#include "testing/test.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_webavailability {

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;
using State = WebAvailability::State;

class TestWebAvailability : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data();
    void judged();
    void builtPlugin();
    void notAPlugin();
    void nothingThere();
};

void TestWebAvailability::judged_data()
{
    QTest::addColumn<WebEnvironment>("environment");
    QTest::addColumn<WebAvailability>("expected");
    QTest::addColumn<bool>("canBeLoaded");

    const EngineVersion oldEngine{u"102.0.5005.177"_s, u"108.0.5359.124"_s};
    const EngineVersion newEngine{u"130.0.1.2"_s, u"141.0.1.2"_s};
    const EngineFloor floor{120, 140};
    QTest::newRow("ready") << WebEnvironment{true, newEngine, false, false, floor}
                           << WebAvailability{State::Ready, newEngine.chromium} << true;
    QTest::newRow("old") << WebEnvironment{true, oldEngine, false, false, floor}
                         << WebAvailability{State::EngineOld, oldEngine.chromium} << true;
    QTest::newRow("unmended") << WebEnvironment{true, EngineVersion{u"130.0.1.2"_s, u"131.0.1.2"_s}, false, false,
                                                floor}
                              << WebAvailability{State::EngineOld, u"130.0.1.2"_s} << true;
    QTest::newRow("root") << WebEnvironment{true, newEngine, true, false, floor}
                          << WebAvailability{State::RootWithoutSandbox, {}} << false;
    QTest::newRow("root, sandbox off") << WebEnvironment{true, newEngine, true, true, floor}
                                       << WebAvailability{State::SandboxOff, newEngine.chromium} << true;
    QTest::newRow("anybody, sandbox off") << WebEnvironment{true, oldEngine, false, true, floor}
                                          << WebAvailability{State::SandboxOff, oldEngine.chromium} << true;
    QTest::newRow("missing") << WebEnvironment{true, std::nullopt, false, false, floor}
                             << WebAvailability{State::PluginMissing, {}} << false;
    QTest::newRow("not built") << WebEnvironment{false, newEngine, false, false, floor}
                               << WebAvailability{State::NotBuilt, {}} << false;
}

void TestWebAvailability::judged()
{
    QFETCH(const WebEnvironment, environment);
    QFETCH(const WebAvailability, expected);
    QFETCH(const bool, canBeLoaded);
    QCOMPARE(judgeWebAvailability(environment), expected);
    QCOMPARE(expected.canBeLoaded(), canBeLoaded);
}

void TestWebAvailability::builtPlugin()
{
    const QString plugin = QString::fromUtf8(GOLIVE_WEB_PLUGIN);
    if (plugin.isEmpty()) {
        QCOMPARE(webAvailability(plugin).state, State::NotBuilt);
        return;
    }
    // Whatever the engine of this machine: its version is read, and nothing was loaded for that.
    const WebAvailability availability = webAvailability(plugin);
    QVERIFY(availability.canBeLoaded());
    QVERIFY(availability.chromiumVersion.count(u'.') >= 2);
    QVERIFY(!golive::isQtLibraryLoaded("WebEngineCore"_L1));
}

void TestWebAvailability::notAPlugin()
{
    if (QByteArray(GOLIVE_WEB_PLUGIN).isEmpty())
        QSKIP("built without the web view");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"golivewebview.so"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a plugin");
    file.close();
    QCOMPARE(webAvailability(file.fileName()).state, State::PluginMissing);
}

void TestWebAvailability::nothingThere()
{
    QVERIFY(findWebPlugin().isEmpty()); // Tests stand beside no plugin folder.
    QVERIFY(!webAvailability(QString()).canBeLoaded());
}

GOLIVE_TEST(TestWebAvailability)

} // namespace tst_webavailability

#include "tst_webavailability.moc"
