#include "compose/options.h"
#include "testing/test.h"

#include <QTest>

using namespace golive::compose;
using namespace Qt::Literals::StringLiterals;

class OptionsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theHostIsFixedByDefault()
    {
        const auto options = parseOptions({u"golive"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->partnerUrl, QUrl(u"https://partner.gupshup.io"_s));
        QVERIFY(!options->isPractice);
    }

    void aRehearsalIsPractice()
    {
        const auto options =
            parseOptions({u"golive"_s, u"--rehearse"_s, u"--report"_s, u"/tmp/r"_s, u"--scenario"_s, u"x"_s});
        QVERIFY(options.has_value());
        QVERIFY(options->isPractice);
        QCOMPARE(options->scenario, u"x"_s);
    }

    void aGuardHasItsOwnFew()
    {
        const auto options =
            parseOptions({u"golive"_s, u"--guard"_s, u"--guard-name"_s, u" night  watch "_s, u"--data-dir"_s,
                          u"/srv/golive"_s, u"--partner-url"_s, u"http://127.0.0.1:4000"_s});
        QVERIFY(options.has_value());
        QVERIFY(options->isGuard);
        QCOMPARE(options->guardName, u"night watch"_s);
        QCOMPARE(options->dataFolder, u"/srv/golive"_s);
        QCOMPARE(options->partnerUrl.port(), 4000);
        QVERIFY(!parseOptions({u"golive"_s})->isGuard);
    }

    void helpAndVersionLeaveWithZero()
    {
        for (const QString &argument : {u"--help"_s, u"--version"_s}) {
            const auto options = parseOptions({u"golive"_s, argument});
            QVERIFY(!options.has_value());
            QCOMPARE(options.error().exitCode, 0);
            QVERIFY(!options.error().text.isEmpty());
        }
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"xx"_s} << u"xx"_s;
        QTest::newRow("no report") << QStringList{u"--rehearse"_s} << u"--report"_s;
        QTest::newRow("address") << QStringList{u"--partner-url"_s, u"not an address"_s} << u"not an address"_s;
        QTest::newRow("guard in practice") << QStringList{u"--guard"_s, u"--practice"_s} << u"--practice"_s;
        QTest::newRow("guard in the tray") << QStringList{u"--guard"_s, u"--in-tray"_s} << u"--in-tray"_s;
        QTest::newRow("stray") << QStringList{u"stray"_s} << u"stray"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parseOptions(QStringList{u"golive"_s} + arguments);
        QVERIFY(!options.has_value());
        QCOMPARE(options.error().exitCode, 2);
        QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
