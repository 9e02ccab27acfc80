#include "events/read/parseevents.h"
#include "receiverprocess.h"
#include "testing/test.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace tst_receivermemory {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// What the receiver's unit allows it to hold is enough for the worst that senders may bring at once.
class ReceiverMemoryTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void manyOfTheLargestAtOnceStayWithinTheUnitsLimit_data();
    void manyOfTheLargestAtOnceStayWithinTheUnitsLimit();

private:
    static constexpr int senders = 24;
    static constexpr qsizetype largest = 8 * 1024 * 1024; // the first byte more is answered by 413, see below

    /// MemoryMax of the systemd unit, in bytes; 0 where it is not stated in MiB.
    static qint64 statedLimit()
    {
        QFile unit(u"" GOLIVE_RECEIVER_UNIT ""_s);
        if (!unit.open(QIODevice::ReadOnly))
            return 0;
        static const QRegularExpression line(u"^MemoryMax=(\\d+)M$"_s, QRegularExpression::MultilineOption);
        return line.match(QString::fromUtf8(unit.readAll())).captured(1).toLongLong() * 1024 * 1024;
    }
    /// The most memory that the process ever had, in bytes; 0 where that is not to be had.
    static qint64 peakOf(qint64 process)
    {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        static const QRegularExpression line(u"^VmHWM:\\s+(\\d+) kB$"_s, QRegularExpression::MultilineOption);
        return line.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong() * 1024;
    }
    static QByteArray request(const QString &path, const QByteArray &body)
    {
        return "POST " + path.toLatin1() +
               " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

void ReceiverMemoryTest::manyOfTheLargestAtOnceStayWithinTheUnitsLimit_data()
{
    QTest::addColumn<QByteArray>("before"); // what is repeated stands between these two
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qsizetype>("most"); // repetitions; the rest is white space
    QTest::newRow("one long text") << R"({"field":"messages","value":{"messages":[{"id":"a","text":{"body":")"_ba
                                   << "x"_ba
                                   << R"("}}]}})"_ba << largest;
    // As many events as one body may have: each becomes a row of its own.
    QTest::newRow("as many events as are taken")
        << R"({"field":"messages","value":{"statuses":[{"id":"0","status":"sent"})"_ba
        << R"(,{"id":"1","recipient_id":"15550172233","status":"delivered","timestamp":"1789013000"})"_ba
        << R"(]}})"_ba << MostEvents - 1;
    // Two bytes that become sixteen where they are parsed.
    QTest::newRow("numbers without end")
        << R"({"field":"messages","value":{"statuses":[{"id":"0","status":"sent"}]},"more":[0)"_ba
        << ",0"_ba
        << "]}"_ba << largest;
    // Parsed twice, the second time beside a mended copy.
    QTest::newRow("numbers without end, and half a character")
        << "{\"field\":\"messages\",\"value\":{\"statuses\":[{\"id\":\"\xC3\",\"status\":\"sent\"}]},\"more\":[0"_ba
        << ",0"_ba
        << "]}"_ba << largest;
}

void ReceiverMemoryTest::manyOfTheLargestAtOnceStayWithinTheUnitsLimit()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer's own memory would be measured");
#else
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, repeated);
    QFETCH(QByteArray, after);
    QFETCH(qsizetype, most);
    const qint64 limit = statedLimit();
    QVERIFY2(limit > 0, "The unit states no MemoryMax in MiB");

    const qsizetype room = largest - before.size() - after.size();
    QByteArray body = before + repeated.repeated(qMin(most, room / repeated.size())) + after;
    body.append(largest - body.size(), ' ');
    const QTemporaryDir folder;
    ReceiverProcess receiver(folder.filePath(u"data"_s));
    QVERIFY(receiver.isReady());
    const QString path = receiver.url().path();
    // It is the largest, and it is taken: by itself it would be kept.
    QCOMPARE(receiver.postTo(path, body + ' ').status, 413);
    QCOMPARE(receiver.postTo(path, body).status, 200);

    const QByteArray bytes = request(path, body);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    QList<QByteArray> answers(senders);
    for (int i = 0; i < senders; ++i) {
        QTcpSocket *socket = sockets.emplace_back(std::make_unique<QTcpSocket>()).get();
        connect(socket, &QTcpSocket::readyRead, this, [socket, &answer = answers[i]] { answer += socket->readAll(); });
        socket->connectToHost(u"127.0.0.1"_s, receiver.port());
        socket->write(bytes);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(sockets, [](const auto &one) { return one->state() == QAbstractSocket::UnconnectedState; }),
        100'000);
    const auto taken = std::ranges::count_if(answers, [](const auto &one) { return one.startsWith("HTTP/1.1 200 "); });
    // To whom more is held for others than there is room for it says so; the word may be lost where the sender still
    // sends.
    const auto sentAway = std::ranges::count_if(
        answers, [](const auto &one) { return one.isEmpty() || one.startsWith("HTTP/1.1 503 "); });
    const qint64 peak = peakOf(receiver.process().processId());
    qInfo("%lld taken, %lld sent away, at most %lld of %lld MiB", qint64(taken), qint64(sentAway), peak >> 20,
          limit >> 20);
    QCOMPARE(taken + sentAway, answers.size());
    QVERIFY(taken > 0);
    QVERIFY(peak > 0);
    QVERIFY2(peak < limit, qPrintable(u"%1 of %2 MiB"_s.arg(peak >> 20).arg(limit >> 20)));
    QCOMPARE(receiver.postTo(path, body).status, 200); // whoever was sent away comes again
#endif
}

GOLIVE_TEST(ReceiverMemoryTest)

} // namespace tst_receivermemory

#include "tst_receivermemory.moc"
