#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "testing/foldertest.h"

#include <QFile>
#include <QTest>

namespace tst_receiverimport {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

struct Run
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

/// golive-receiver --import, the real program.
class ReceiverImportTest : public golive::FolderTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        FolderTest::init();
        m_log = m_dir->filePath(u"log"_s);
    }
    void readsEachForm_data();
    void readsEachForm();
    void readsStandardInput();
    void leavesOutWhatIsThere();
    void goesOnWhereItWasStopped();
    void namesWhatItCouldNotRead();
    void anImportDoesNotHoldUpTheReceiver();
    void givesEventsToTheAppNamed();
    void anotherNumbersSampleIsCountedApart();
    void aLogWithoutEventsIsToldSo_data();
    void aLogWithoutEventsIsToldSo();
    void readsTheLinesOfAProgramsLog();
    void keepsTheTimesOfTheLog();
    void saysWhatIsWrongWithTheFile();

private:
    void write(const QByteArray &text)
    {
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    Run import(const QStringList &arguments = {}, const QByteArray &input = {})
    {
        QProcess process;
        process.start(ReceiverProcess::program(),
                      QStringList{u"--data-dir"_s, m_folder, u"--import"_s, input.isNull() ? m_log : u"-"_s} +
                          arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Observed seen() const { return SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}); }

    QString m_log;
};

void ReceiverImportTest::readsEachForm_data()
{
    QTest::addColumn<QByteArray>("log");
    const QByteArray one = contact(u"15550172233"_s);
    const QByteArray two = chunk(0, 1, 12, 3);
    const QByteArray three = delivery(u"a"_s);
    QTest::newRow("lines") << one + '\n' + two + '\n' + three + '\n';
    QTest::newRow("lines without an end") << one + "\r\n" + two + "\r\n" + three;
    QTest::newRow("array") << QByteArray('[' + one + ",\n" + two + ',' + three + ']');
    QTest::newRow("array over lines") << QByteArray("[\n  " + one + ",\n  " + two + ",\n" + three + "\n]\n");
    QTest::newRow("arrays in lines") << QByteArray('[' + one + "]\n[" + two + ',' + three + "]\n");
    QTest::newRow("repeated") << one + '\n' + two + '\n' + one + '\n' + three + '\n' + two + '\n';
}

void ReceiverImportTest::readsEachForm()
{
    QFETCH(QByteArray, log);
    write(log);
    const Run run = import();
    QVERIFY2(run.code == 0, run.errors.constData());
    QVERIFY2(run.output.contains("3 new"), run.output.constData());
    QCOMPARE(seen().contactsAdded, 1);
    QCOMPARE(seen().historyMessages, 3);
    QCOMPARE(seen().deliveries, 1);
    QCOMPARE(seen().duplicates, 0);
}

void ReceiverImportTest::readsStandardInput()
{
    const Run run = import({}, delivery(u"a"_s) + '\n' + delivery(u"b"_s));
    QCOMPARE(run.code, 0);
    QCOMPARE(seen().deliveries, 2);
}

void ReceiverImportTest::leavesOutWhatIsThere()
{
    // The address check carries nothing to be known again by.
    write(chunk(0, 1, 12, 3) + '\n' + delivery(u"a"_s) + '\n' + addressCheck() + '\n');
    {
        ReceiverProcess receiver(m_folder);
        QVERIFY(receiver.isReady());
        QCOMPARE(receiver.post(chunk(0, 1, 12, 3)).status, 200);
    }
    const Run first = import();
    QVERIFY2(first.output.startsWith("3 events read: 2 new, 1 there before\n"), first.output.constData());
    QVERIFY(first.output.contains("history"));
    const qint64 mark = SqlEventFeed(m_folder).mark().value();
    const Run again = import();
    QCOMPARE(again.code, 0);
    QVERIFY2(again.output.startsWith("3 events read: 0 new, 3 there before\n"), again.output.constData());
    QCOMPARE(SqlEventFeed(m_folder).mark().value(), mark);
    QCOMPARE(seen().historyMessages, 3);
}

void ReceiverImportTest::goesOnWhereItWasStopped()
{
    write(deliveries(30'000));
    QProcess process;
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--import"_s, m_log});
    const SqlEventFeed feed(m_folder);
    QTRY_VERIFY_WITH_TIMEOUT(feed.mark().value_or(0) > 0, 60'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    const qint64 until = feed.mark().value();
    QVERIFY(until > 0);
    const Run rest = import();
    QCOMPARE(rest.code, 0);
    QVERIFY2(
        rest.output.startsWith(
            QStringLiteral("30000 events read: %1 new, %2 there before\n").arg(30'000 - until).arg(until).toLatin1()),
        rest.output.constData());
    QCOMPARE(seen().deliveries, 30'000);
}

void ReceiverImportTest::namesWhatItCouldNotRead()
{
    write(delivery(u"a"_s) + "\nhello\n\n" + delivery(u"b"_s).left(40) + "\n12\n" + delivery(u"b"_s) + '\n');
    const Run run = import();
    QCOMPARE(run.code, 3);
    QVERIFY(run.output.contains("3 could not be read"));
    QVERIFY(run.output.contains("line 2: not JSON"));
    QVERIFY(run.output.contains("line 4: not JSON"));
    QVERIFY(run.output.contains("line 5: JSON, but no event"));
    QCOMPARE(seen().deliveries, 2);

    write('[' + delivery(u"c"_s) + ",\n" + delivery(u"d"_s).left(40));
    const Run cut = import();
    QCOMPARE(cut.code, 3);
    QVERIFY2(cut.output.contains("line 2: begun, but never finished"), cut.output.constData());
    QCOMPARE(seen().deliveries, 3);
}

void ReceiverImportTest::anImportDoesNotHoldUpTheReceiver()
{
    write(deliveries(40'000));
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    QProcess process;
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--import"_s, m_log});
    int answered = 0;
    const SqlEventFeed feed(m_folder);
    QTRY_VERIFY_WITH_TIMEOUT(feed.mark().value_or(0) > 0, 60'000);
    while (process.state() != QProcess::NotRunning && answered < 500) {
        QCOMPARE(receiver.post(chunk(0, answered, 12, 1)).status, 200);
        ++answered;
    }
    QVERIFY(answered > 0);
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(seen().historyMessages, answered);
    QCOMPARE(seen().deliveries, 40'000);
}

void ReceiverImportTest::givesEventsToTheAppNamed()
{
    write(chunk(0, 1, 12, 3, {}) + '\n' + chunk(0, 2, 20, 4, u"another-app"_s));
    QCOMPARE(import({u"--app"_s, app}).code, 0);
    QCOMPARE(seen().historyMessages, 3);
}

void ReceiverImportTest::anotherNumbersSampleIsCountedApart()
{
    // Meta's dashboard sends it on a press of a button; its number is nobody's.
    QFile sample(QStringLiteral(GOLIVE_EVENT_SAMPLES "/history-dashboard-sample.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    write(sample.readAll());
    QCOMPARE(import({u"--app"_s, app}).code, 0);
    QVERIFY(!seen().hasHistory());
    QCOMPARE(seen().ofOthers, 1);
    // An app that a person names teaches nothing of who sends for it.
    write(chunk(0, 7, 12, 3, {}));
    QCOMPARE(import({u"--app"_s, u"another-app"_s}).code, 0);
    write(chunk(0, 8, 12, 4, {}));
    QCOMPARE(import().code, 0);
    const SqlEventFeed feed(m_folder);
    QCOMPARE(feed.observed({u"another-app"_s}, 0)->historyMessages, 3);
    // Whose number is known, his events stay his, whatever app is named.
    write(delivery(u"a"_s));
    QCOMPARE(import().code, 0);
    write(chunk(0, 9, 12, 5, {}));
    QCOMPARE(import({u"--app"_s, u"another-app"_s}).code, 0);
    QCOMPARE(feed.observed({u"another-app"_s}, 0)->historyMessages, 3);
    QCOMPARE(seen().historyMessages, 4 + 5);
}

void ReceiverImportTest::aLogWithoutEventsIsToldSo_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("empty") << QByteArray("") << QByteArray("an empty file");
    QTest::newRow("other JSON") << QByteArray(R"([{"headers":{},"query":{"a":"secret"}}])")
                                << QByteArray("JSON objects with the keys headers, query.");
    QTest::newRow("lines of JSON") << QByteArray("{\"level\":1}\n{\"level\":2}\n") << QByteArray("JSON");
    QTest::newRow("text") << QByteArray("POST /hook 200\nGET / 404\n") << QByteArray("lines of text");
    QTest::newRow("table") << QByteArray("time,path,status\n1,/hook,200\n") << QByteArray("a table");
    QTest::newRow("page") << QByteArray("<html>no</html>") << QByteArray("a page or XML");
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08 and so on") << QByteArray("a compressed file");
}

void ReceiverImportTest::aLogWithoutEventsIsToldSo()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, shape);
    write(log);
    const Run run = import({u"--app"_s, app});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.output.contains(QByteArray("No event was recognised. It looks like " + shape)),
             run.output.constData());
    QVERIFY(!run.output.contains("secret"));
    QCOMPARE(SqlEventFeed(m_folder).mark().value_or(-1), 0); // nothing is seen because of it
}

void ReceiverImportTest::readsTheLinesOfAProgramsLog()
{
    QByteArray escaped = delivery(u"c"_s);
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    write("2026-11-27T10:00:00Z INFO POST /hook\n2026-11-27T10:00:00Z INFO body " + delivery(u"a"_s) +
          "\n2026-11-27T10:00:01Z INFO " + delivery(u"b"_s) + " -> 200\nbody=\"" + escaped + "\"\n");
    const Run run = import();
    QCOMPARE(run.code, 3); // the first line
    QCOMPARE(seen().deliveries, 3);
}

void ReceiverImportTest::keepsTheTimesOfTheLog()
{
    write(delivery(u"a"_s));
    QCOMPARE(import().code, 0);
    QCOMPARE(toEpochMs(seen().fields.value(u"messages"_s).lastAt), 1'789'013'000'000);
}

void ReceiverImportTest::saysWhatIsWrongWithTheFile()
{
    const Run none = import();
    QCOMPARE(none.code, 1);
    QVERIFY(none.errors.contains(m_log.toLocal8Bit()));
    QVERIFY(!QFile::exists(m_folder)); // nothing is made for it
    m_log = m_dir->path();
    const Run folder = import();
    QCOMPARE(folder.code, 1);
    QVERIFY(folder.errors.contains(m_log.toLocal8Bit()));
}

GOLIVE_TEST(ReceiverImportTest)

} // namespace tst_receiverimport

#include "tst_receiverimport.moc"
