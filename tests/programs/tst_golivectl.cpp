#include "programs/commandline.h"
#include "testing/test.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace tst_golivectl {

using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

class GolivectlTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // One code path: what golive takes by its older names is the same to what runs it.
    void itIsWhatGolivesOlderNamesAre_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("older");
        QTest::newRow("guard") << QStringList{u"guard"_s} << QStringList{u"--guard"_s};
        const QStringList guards{u"--data-dir"_s,    u"/srv/golive"_s,       u"--events-dir"_s, u"/srv/e"_s,
                                 u"--open"_s,        u"a.golive"_s,          u"--guard-name"_s, u" night  watch "_s,
                                 u"--partner-url"_s, u"http://127.0.0.1:1"_s};
        QTest::newRow("guard, all") << QStringList{u"guard"_s} + guards << QStringList{u"--guard"_s} + guards;
        QTest::newRow("guard, a team's store") << QStringList{u"guard"_s, u"--store"_s, u"postgresql://db/golive"_s}
                                               << QStringList{u"--guard"_s, u"--store"_s, u"postgresql://db/golive"_s};
        const QStringList doctors{u"--data-dir"_s,    u"/srv"_s,           u"--json"_s,
                                  u"--lang"_s,        u"pt_BR"_s,          u"--partner-url"_s,
                                  u"https://a.org"_s, u"--doctor-rules"_s, u"rules.json"_s};
        QTest::newRow("doctor") << QStringList{u"doctor"_s} + doctors << QStringList{u"--doctor"_s} + doctors;
        QTest::newRow("explain") << QStringList{u"explain"_s, u"(#100) -- no"_s, u"--json"_s, u"--lang"_s, u"en"_s}
                                 << QStringList{u"--explain"_s, u"(#100) -- no"_s, u"--json"_s, u"--lang"_s, u"en"_s};
        QTest::newRow("explain a dash") << QStringList{u"explain"_s, u"--"_s, u"-1"_s}
                                        << QStringList{u"--explain"_s, u"-1"_s};
        QTest::newRow("explain nothing") << QStringList{u"explain"_s, QString()}
                                         << QStringList{u"--explain"_s, QString()};
    }
    void itIsWhatGolivesOlderNamesAre()
    {
        QFETCH(QStringList, command);
        QFETCH(QStringList, older);
        const auto ours = parseCommandLine(QStringList{u"golivectl"_s} + command);
        const auto theirs = parseOptions(QStringList{u"golive"_s} + older);
        QVERIFY2(ours.has_value(), ours ? "" : qPrintable(ours.error().text));
        QVERIFY(theirs.has_value());
        QCOMPARE(ours->program, u"golivectl"_s);
        QVERIFY(ours->task != Task::Window);
        QCOMPARE(ours->task, theirs->task);
        QCOMPARE(ours->errorMessage, theirs->errorMessage);
        QCOMPARE(ours->doctorRules, theirs->doctorRules);
        QCOMPARE(ours->isJson, theirs->isJson);
        QCOMPARE(ours->guardName, theirs->guardName);
        QCOMPARE(ours->language, theirs->language);
        QCOMPARE(ours->file, theirs->file);
        QCOMPARE(ours->eventsFolder, theirs->eventsFolder);
        QCOMPARE(ours->dataFolder, theirs->dataFolder);
        QCOMPARE(ours->store, theirs->store);
        QCOMPARE(ours->partnerUrl, theirs->partnerUrl);
        QCOMPARE(ours->isPartnerGiven, theirs->isPartnerGiven);
    }

    /// A service's log keeps what is said.
    void aPasswordInAnAddressIsNotRepeated()
    {
        const auto options = parseCommandLine(
            {u"golivectl"_s, u"guard"_s, u"--notify-url"_s, u"https://joe:hush@crm.example/in?token=hush"_s});
        QVERIFY(!options);
        QVERIFY2(options.error().text.contains(u"--notify-url"_s) && !options.error().text.contains(u"hush"_s),
                 qPrintable(options.error().text));
    }

    void helpAndVersionLeaveWithZero_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("help") << QStringList{u"--help"_s} << u"golivectl COMMAND"_s;
        QTest::newRow("help, as a word") << QStringList{u"help"_s} << u"golivectl COMMAND"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << u"golivectl "_s;
        for (const char *command : {"guard", "doctor", "explain", "store", "policy", "create", "support", "forget",
                                    "list", "show", "journal", "note", "export", "import", "watch", "link"})
            QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s}
                                   << u"Usage: golivectl %1 [options]"_s.arg(QString::fromLatin1(command));
    }
    void helpAndVersionLeaveWithZero()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parseCommandLine(QStringList{u"golivectl"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().exitCode, 0);
        QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
        if (arguments.size() > 1) // what each leaves with is told
            QVERIFY2(options.error().text.contains(u"Leaves with 0"_s), qPrintable(options.error().text));
    }

    void everyCommandIsListed()
    {
        const QString help = parseCommandLine({u"golivectl"_s, u"--help"_s}).error().text;
        for (const QString &command :
             {u"guard"_s, u"doctor"_s, u"explain"_s, u"store"_s, u"policy"_s, u"create"_s, u"support"_s, u"forget"_s,
              u"list"_s, u"show"_s, u"journal"_s, u"note"_s, u"export"_s, u"import"_s, u"watch"_s})
            QVERIFY2(help.contains(u"\n  "_s + command), qPrintable(help));
    }

    void supportIsToldWhatItIsAbout()
    {
        const auto options = parseCommandLine({u"golivectl"_s, u"support"_s, u"--client"_s, u"c1"_s, u"--category"_s,
                                               u"chats"_s, u"--out"_s, u"a.zip"_s});
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().text));
        QCOMPARE(options->task, Task::Support);
        QCOMPARE(options->client, u"c1"_s);
        QCOMPARE(options->category, u"chats"_s);
        QCOMPARE(options->outFile, u"a.zip"_s);
    }

    /// golive --guard is the guard by its older name: what the one takes the other takes, and means by it.
    void theGuardsOlderNameTakesTheSame()
    {
        const QMap<QString, QString> values{{u"--data-dir"_s, u"/data"_s},
                                            {u"--events-dir"_s, u"/events"_s},
                                            {u"--guard-name"_s, u"night watch"_s},
                                            {u"--notify-url"_s, u"https://hooks.example.com/golive"_s},
                                            {u"--open"_s, u"/client.golive"_s},
                                            {u"--partner-url"_s, u"https://partner.example.com"_s},
                                            {u"--store"_s, u"postgresql://ana@db.example.org/golive"_s}};
        const auto help = parseCommandLine({u"golivectl"_s, u"guard"_s, u"--help"_s});
        QVERIFY(!help);
        QStringList taken;
        for (auto found = QRegularExpression(u"^ +(--[a-z-]+) <"_s, QRegularExpression::MultilineOption)
                              .globalMatch(help.error().text);
             found.hasNext();)
            taken << found.next().captured(1);
        taken.sort();
        QCOMPARE(taken, values.keys());
        const auto meant = [](const Options &options) {
            return QStringList{options.dataFolder,           options.eventsFolder, options.guardName,
                               options.notifyUrl.toString(), options.file,         options.partnerUrl.toString(),
                               options.store.text()};
        };
        for (const QString &name : std::as_const(taken)) {
            const auto command = parseCommandLine({u"golivectl"_s, u"guard"_s, name, values[name]});
            const auto older = parseOptions({u"golive"_s, u"--guard"_s, name, values[name]});
            QVERIFY2(command && older, qPrintable(name));
            QVERIFY(command->task == Task::Guard && older->task == Task::Guard);
            QCOMPARE(meant(*older), meant(*command));
            QVERIFY2(meant(*older) != meant(Options()), qPrintable(name));
        }
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QStringList{} << u"a command is needed"_s;
        QTest::newRow("unknown") << QStringList{u"gaurd"_s} << u"gaurd"_s;
        QTest::newRow("option first") << QStringList{u"--json"_s, u"doctor"_s} << u"--json"_s;
        QTest::newRow("older name") << QStringList{u"--guard"_s} << u"--guard"_s;
        QTest::newRow("stray") << QStringList{u"guard"_s, u"stray"_s} << u"stray"_s;
        QTest::newRow("practice") << QStringList{u"guard"_s, u"--practice"_s} << u"practice"_s;
        QTest::newRow("guard speaks English") << QStringList{u"guard"_s, u"--lang"_s, u"en"_s} << u"lang"_s;
        QTest::newRow("language") << QStringList{u"doctor"_s, u"--lang"_s, u"xx"_s} << u"xx"_s;
        QTest::newRow("address") << QStringList{u"guard"_s, u"--partner-url"_s, u"no address"_s} << u"no address"_s;
        QTest::newRow("nothing to explain") << QStringList{u"explain"_s} << u"one code"_s;
        QTest::newRow("two to explain") << QStringList{u"explain"_s, u"1"_s, u"2"_s} << u"one code"_s;
        QTest::newRow("sign-ins of a policy") << QStringList{u"policy"_s, u"--sign-ins"_s} << u"sign-ins"_s;
        QTest::newRow("nobody to show") << QStringList{u"show"_s} << u"show needs CLIENT"_s;
        QTest::newRow("nothing to note") << QStringList{u"note"_s, u"C-17"_s} << u"note needs CLIENT and TEXT"_s;
        QTest::newRow("a note without quotation marks")
            << QStringList{u"note"_s, u"C-17"_s, u"calls"_s, u"back"_s} << u"quotation marks"_s;
        QTest::newRow("two ways to print") << QStringList{u"journal"_s, u"--csv"_s, u"--json"_s} << u"--csv"_s;
        QTest::newRow("a part of the journal verified")
            << QStringList{u"journal"_s, u"C-17"_s, u"--verify"_s} << u"--verify"_s;
        QTest::newRow("what of a store") << QStringList{u"store"_s} << u"one of prepare"_s;
        QTest::newRow("no work of a store") << QStringList{u"store"_s, u"mend"_s} << u"mend"_s;
        QTest::newRow("back from a check") << QStringList{u"store"_s, u"check"_s, u"--back"_s} << u"--back"_s;
        QTest::newRow("store") << QStringList{u"guard"_s, u"--store"_s, u"mysql://db/golive"_s} << u"--store"_s;
        QTest::newRow("two folders") << QStringList{u"guard"_s, u"--store"_s, u"/a"_s, u"--data-dir"_s, u"/b"_s}
                                     << u"--data-dir"_s;
        QTest::newRow("no list") << QStringList{u"create"_s, u"--dry-run"_s} << u"--csv"_s;
        QTest::newRow("a list for the guard") << QStringList{u"guard"_s, u"--csv"_s, u"a.csv"_s} << u"csv"_s;
        QTest::newRow("support of what") << QStringList{u"support"_s, u"--category"_s, u"lunch"_s} << u"lunch"_s;
        QTest::newRow("value missing") << QStringList{u"guard"_s, u"--data-dir"_s} << u"data-dir"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parseCommandLine(QStringList{u"golivectl"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().exitCode, 2);
        QVERIFY2(options.error().text.startsWith(u"golivectl: "_s), qPrintable(options.error().text));
        QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
        QVERIFY2(options.error().text.contains(u"--help"_s), qPrintable(options.error().text));
    }
};

GOLIVE_TEST(GolivectlTest)

} // namespace tst_golivectl

#include "tst_golivectl.moc"
