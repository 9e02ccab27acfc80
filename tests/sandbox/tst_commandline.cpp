#include "sandbox/commandline.h"
#include "testing/test.h"

#include <QTest>

namespace tst_commandline {

using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

class CommandLineTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void helpNamesEachScenario();
    void helpNamesEachControlCall();
};

void CommandLineTest::reads()
{
    const auto line =
        readCommandLine({u"p"_s, u"--port"_s, u"0"_s, u"--scenario"_s, u"slow-setup"_s, u"--speed"_s, u"60"_s,
                         u"--strict-headers"_s, u"--no-rate-limits"_s, u"--with-parent"_s, u"--dress-as-code-4"_s,
                         u"--webhook-url"_s, u"http://127.0.0.1:9/x"_s, u"--state-file"_s, u"/x/y"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->world.speed, std::optional(60.0));
    QCOMPARE(line->world.scenario.name, u"slow-setup"_s);
    QVERIFY(line->world.api.strictHeaders);
    QVERIFY(!line->world.api.limitsRates);
    QVERIFY(line->world.api.dressesAsCode4);
    QVERIFY(line->endsWithParent);
    QCOMPARE(line->stateFile, u"/x/y"_s);
    const auto bare = readCommandLine({u"p"_s});
    QVERIFY(bare.has_value());
    QVERIFY(bare->stateFile.isEmpty() && !bare->world.speed);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("speed 0") << QStringList{u"--speed"_s, u"0"_s};
    QTest::newRow("speed nan") << QStringList{u"--speed"_s, u"nan"_s};
    QTest::newRow("state file") << QStringList{u"--state-file"_s, QString()};
    QTest::newRow("scenario") << QStringList{u"--scenario"_s, u"nonsense"_s};
    QTest::newRow("webhook elsewhere") << QStringList{u"--webhook-url"_s, u"https://example.com/"_s};
    QTest::newRow("webhook nonsense") << QStringList{u"--webhook-url"_s, u"nonsense"_s};
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
    QTest::newRow("stray") << QStringList{u"nonsense"_s};
}

void CommandLineTest::refuses()
{
    QFETCH(QStringList, arguments);
    const auto line = readCommandLine(QStringList{u"p"_s} + arguments);
    QVERIFY(!line.has_value());
    QVERIFY(!line.error().isEmpty());
}

void CommandLineTest::helpNamesEachScenario()
{
    const QString help = helpText();
    QCOMPARE(allScenarios().size(), 32);
    for (const Scenario &scenario : allScenarios())
        QVERIFY2(help.contains(scenario.name + u' '), qPrintable(scenario.name));
}

void CommandLineTest::helpNamesEachControlCall()
{
    const QString help = helpText();
    for (const QString &path : {u"signup"_s, u"clock"_s, u"fail"_s, u"disconnect"_s, u"offboard"_s, u"reconnect"_s,
                                u"echo"_s, u"history"_s, u"calls"_s, u"syncs"_s, u"events"_s})
        QVERIFY2(help.contains(path), qPrintable(path));
}

GOLIVE_TEST(CommandLineTest)

} // namespace tst_commandline

#include "tst_commandline.moc"
