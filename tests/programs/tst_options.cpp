#include "programs/options.h"
#include "testing/test.h"

#include <QTest>

namespace tst_options {

using namespace golive::programs;
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
        QCOMPARE(options->task, Task::Guard);
        QCOMPARE(options->guardName, u"night watch"_s);
        QCOMPARE(options->dataFolder, u"/srv/golive"_s);
        QCOMPARE(options->partnerUrl.port(), 4000);
        QCOMPARE(parseOptions({u"golive"_s})->task, Task::Window);
    }

    void theDoctorHasItsOwnFew()
    {
        const auto options = parseOptions({u"golive"_s, u"--doctor"_s, u"--json"_s, u"--lang"_s, u"pt_BR"_s,
                                           u"--data-dir"_s, u"/srv"_s, u"--partner-url"_s, u"http://127.0.0.1:4000"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->task, Task::Doctor);
        QVERIFY(options->isJson);
        for (const QString &other : {u"--guard"_s, u"--practice"_s, u"--rehearse"_s, u"--in-tray"_s})
            QCOMPARE(parseOptions({u"golive"_s, u"--doctor"_s, other}).error().exitCode, 2);
        QCOMPARE(parseOptions({u"golive"_s, u"--json"_s}).error().exitCode, 2); // the window has nothing to say so
    }

    void anErrorIsExplained()
    {
        const auto options =
            parseOptions({u"golive"_s, u"--explain"_s, u"(#100) -- no"_s, u"--json"_s, u"--lang"_s, u"pt_BR"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->task, Task::Explain);
        QVERIFY(options->isJson);
        QCOMPARE(options->errorMessage, u"(#100) -- no"_s);
        QCOMPARE(options->language, u"pt_BR"_s);
        // What begins with a dash is a text, too.
        QCOMPARE(parseOptions({u"golive"_s, u"--explain"_s, u"-1"_s})->errorMessage, u"-1"_s);
        QCOMPARE(parseOptions({u"golive"_s, u"--explain"_s, QString()})->task, Task::Explain);
    }

    void qtsOwnArgumentsAreLeftToQt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("reverse") << QStringList{u"-reverse"_s};
        QTest::newRow("style") << QStringList{u"-style"_s, u"windows"_s};
        QTest::newRow("style, one word") << QStringList{u"-style=windows"_s};
        QTest::newRow("two dashes") << QStringList{u"--platform"_s, u"offscreen"_s};
        QTest::newRow("session manager") << QStringList{u"-session"_s, u"10_20_30"_s};
        QTest::newRow("geometry") << QStringList{u"-qwindowgeometry"_s, u"960x600+10+10"_s};
        QTest::newRow("some") << QStringList{u"-display"_s, u":1"_s, u"-reverse"_s, u"-stylesheet"_s, u"a.qss"_s};
        QTest::newRow("value that looks like ours") << QStringList{u"-title"_s, u"--guard"_s};
        QTest::newRow("value missing") << QStringList{u"-platform"_s};
    }
    void qtsOwnArgumentsAreLeftToQt()
    {
        QFETCH(QStringList, arguments);
        for (const bool isFirst : {true, false}) {
            const QStringList ours{u"--lang"_s, u"pt_BR"_s, u"--practice"_s};
            const auto options =
                parseOptions(QStringList{u"golive"_s} + (isFirst ? arguments + ours : ours + arguments));
            if (isFirst && arguments == QStringList{u"-platform"_s}) {
                QVERIFY(!options); // Qt, too, takes what comes next for the value
                continue;
            }
            QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().text));
            QCOMPARE(options->language, u"pt_BR"_s);
            QVERIFY(options->isPractice);
            QCOMPARE(options->task, Task::Window);
            QCOMPARE(options->isStyleGiven,
                     arguments.first().startsWith(u"-style"_s) && !arguments.first().startsWith(u"-stylesheet"_s));
        }
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
        QTest::newRow("json of nothing") << QStringList{u"--json"_s} << u"--explain"_s;
        QTest::newRow("nothing to explain") << QStringList{u"--explain"_s} << u"explain"_s;
        QTest::newRow("an option to explain") << QStringList{u"--explain"_s, u"--json"_s} << u"--explain"_s;
        QTest::newRow("two to explain") << QStringList{u"--explain"_s, u"1"_s, u"--explain"_s, u"2"_s} << u"one code"_s;
        QTest::newRow("explain and guard") << QStringList{u"--explain"_s, u"1"_s, u"--guard"_s} << u"--guard"_s;
        QTest::newRow("explain in practice") << QStringList{u"--explain"_s, u"1"_s, u"--practice"_s} << u"--practice"_s;
        QTest::newRow("explain without quotes") << QStringList{u"--explain"_s, u"Error"_s, u"100"_s} << u"100"_s;
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

GOLIVE_TEST(OptionsTest)

} // namespace tst_options

#include "tst_options.moc"
