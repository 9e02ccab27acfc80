#include "platform/singleinstance.h"
#include "programs/options.h"
#include "testing/test.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_options {

using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

class OptionsTest : public golive::Test
{
    Q_OBJECT

    /// The command line that golive.desktop's Exec line makes of what is to be opened; without it, where nothing is.
    static QStringList started(const QString &opened)
    {
        QFile entry(QStringLiteral(GOLIVE_DESKTOP_FILE));
        if (!entry.open(QIODevice::ReadOnly))
            return {};
        const QStringList exec =
            QString::fromUtf8(entry.readAll()).split(u'\n').filter(QRegularExpression(u"^Exec="_s));
        QStringList arguments = exec.value(0).mid(5).split(u' ');
        const qsizetype at = arguments.indexOf(u"%u"_s);
        if (at < 0)
            return {};
        if (opened.isEmpty())
            arguments.removeAt(at);
        else
            arguments.replace(at, opened);
        return arguments;
    }

private Q_SLOTS:
    void theHostIsFixedByDefault()
    {
        const auto options = parseOptions({u"golive"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->partnerUrl, QUrl(u"https://partner.gupshup.io"_s));
        QVERIFY(!options->isPractice);
    }

    /// What a desktop makes of the Exec line of golive.desktop: a file by its path or its URL, or a link as it stands.
    void theDesktopOpensFilesAndLinks_data()
    {
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isLink");
        const auto link = [](const char *name, const QString &text) { QTest::newRow(name) << text << text << true; };
        link("a link", u"golive://open"_s);
        link("a link in capitals", u"GoLive:x"_s);
        link("with a query", u"golive://open?file=/etc/passwd&x=--guard&y=a b"_s);
        link("with percent signs", u"golive://%2e%2e/%00/%f%u%%/?a=%20%"_s);
        link("of 8 kB", u"golive://open?x="_s + QString(8192, u'%'));
        QTest::newRow("a file by its path")
            << u"/tmp/Loja São João.golive"_s << u"/tmp/Loja São João.golive"_s << false;
        QTest::newRow("a file by its URL")
            << u"file:///tmp/Loja%20S%C3%A3o%20Jo%C3%A3o.golive"_s << u"/tmp/Loja São João.golive"_s << false;
        // Named as it was given: there is no such file, and nothing is fetched.
        QTest::newRow("a file elsewhere")
            << u"https://example.com/x.golive"_s << u"https://example.com/x.golive"_s << false;
    }

    void theDesktopOpensFilesAndLinks()
    {
        QFETCH(QString, opened);
        QFETCH(QString, file);
        QFETCH(bool, isLink);
        const auto options = parseOptions(started(opened));
        QVERIFY(options.has_value());
        QCOMPARE(options->task, Task::Window);
        QCOMPARE(options->file, file);
        QCOMPARE(golive::isGoliveLink(options->file), isLink);
    }

    /// From the menu there is nothing to open.
    void theDesktopStartsIt()
    {
        const auto options = parseOptions(started({}));
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().text));
        QCOMPARE(options->task, Task::Window);
        QCOMPARE(options->file, QString());
    }

    void whatCannotBeOpenedIsASlip()
    {
        for (const QString &word :
             {u"practice"_s, u"golivex://x"_s, u"https://example.com/"_s, u"javascript:alert(1)"_s})
            QCOMPARE(parseOptions({u"golive"_s, word}).error().exitCode, 2);
        QCOMPARE(parseOptions({u"golive"_s, u"/a.golive"_s, u"/b.golive"_s}).error().exitCode, 2);
        QCOMPARE(parseOptions({u"golive"_s, u"--open"_s, u"/a.golive"_s, u"/b.golive"_s}).error().exitCode, 2);
        for (const QString &task : {u"--guard"_s, u"--quit"_s, u"--doctor"_s})
            QCOMPARE(parseOptions({u"golive"_s, task, u"golive://x"_s}).error().exitCode, 2);
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
        QTest::newRow("outcomes without a guard")
            << QStringList{u"--notify-url"_s, u"https://a.example"_s} << u"--guard"_s;
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
