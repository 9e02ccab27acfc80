#include "events/store/eventfile.h"
#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "storage/transaction.h"
#include "testing/foldertest.h"
#include "testing/rights.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

namespace tst_receiverfaults {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// The real program where the file is held or damaged, the port taken, the power gone.
class ReceiverFaultsTest : public golive::FolderTest
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMomentItKeepsWhatItAnswered();
    void aReserveOfTheDiskIsLeftToOthers();
    void aHeldFileIsToldAndTriedAgain();
    void aDamagedFileIsMovedAside();
    void aCloudFolderIsRefused();
    void aTakenPortIsNamed();
    void theReadyFileIsPrivate();

private:
    Observed seen() const { return SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}); }
};

void ReceiverFaultsTest::killedAtAnyMomentItKeepsWhatItAnswered()
{
    QSet<int> answered;
    int sent = 0;
    for (int round = 0; round < 5; ++round) {
        ReceiverProcess receiver(m_folder);
        QVERIFY(receiver.isReady());
        // Many senders, so that the kill falls into every part of the work.
        QList<std::shared_ptr<QTcpSocket>> senders;
        const int first = sent;
        for (int i = 0; i < 100; ++i) {
            const QByteArray body = delivery(QString::number(sent++));
            senders.append(std::make_shared<QTcpSocket>());
            senders.last()->connectToHost(u"127.0.0.1"_s, receiver.port());
            senders.last()->write("POST " + receiver.url().path().toLatin1() +
                                  " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) +
                                  "\r\n\r\n" + body);
        }
        QTRY_VERIFY_WITH_TIMEOUT(senders[qsizetype{round} * 20]->bytesAvailable() > 0, 10'000);
        receiver.process().kill();
        QVERIFY(receiver.process().waitForFinished());
        for (int i = 0; i < 100; ++i) {
            QTRY_VERIFY(senders[i]->state() == QAbstractSocket::UnconnectedState);
            if (senders[i]->readAll().startsWith("HTTP/1.1 200 "))
                answered.insert(first + i);
        }
    }
    QVERIFY(!answered.isEmpty());
    // Whatever was answered is there: all of it sent again is nothing but repetitions.
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    const int before = seen().deliveries;
    QVERIFY(before >= answered.size());
    for (const int one : answered)
        QCOMPARE(receiver.post(delivery(QString::number(one))).status, 200);
    QCOMPARE(seen().deliveries, before);
    QCOMPARE(seen().duplicates, answered.size());
}

void ReceiverFaultsTest::aReserveOfTheDiskIsLeftToOthers()
{
    // More than any disk has: the reserve is touched from the beginning.
    {
        ReceiverProcess receiver(m_folder, {u"--reserve"_s, u"4000000000"_s},
                                 [](QProcess &process) { process.setProcessChannelMode(QProcess::MergedChannels); });
        QVERIFY(receiver.isReady());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(receiver.post(delivery(QString::number(i))).status, 503);
        QCOMPARE(SqlEventFeed(m_folder).mark().value(), 0);
        receiver.process().closeWriteChannel();
        QVERIFY(receiver.process().waitForFinished());
        QCOMPARE(receiver.process().readAll().count("There is no room left"), 1);
    }
    // Sent again once there is room.
    ReceiverProcess receiver(m_folder, {u"--reserve"_s, u"1"_s});
    QVERIFY(receiver.isReady());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(receiver.post(delivery(QString::number(i))).status, 200);
    QCOMPARE(seen().deliveries, 3);
}

void ReceiverFaultsTest::aHeldFileIsToldAndTriedAgain()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    const auto database = Database::open(m_folder, eventFile());
    QVERIFY(database);
    {
        const auto held = Transaction::begin(**database);
        QVERIFY(held);
        QCOMPARE(receiver.post(delivery(u"a"_s)).status, 503);
    }
    QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
    QCOMPARE(seen().deliveries, 1);
    QCOMPARE(seen().duplicates, 0);
}

void ReceiverFaultsTest::aDamagedFileIsMovedAside()
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(m_folder + u"/events.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(5'000, 'x')), 5'000);
    file.close();
    ReceiverProcess receiver(m_folder, {},
                             [](QProcess &process) { process.setProcessChannelMode(QProcess::MergedChannels); });
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
    QCOMPARE(seen().deliveries, 1);
    QCOMPARE(QDir(m_folder).entryList({u"events-damaged-*"_s}).size(), 1);
    receiver.process().closeWriteChannel();
    QVERIFY(receiver.process().waitForFinished());
    const QByteArray said = receiver.process().readAll();
    QVERIFY2(said.contains("are damaged; they are in"), said.constData());
}

void ReceiverFaultsTest::aCloudFolderIsRefused()
{
    QProcess process;
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_dir->filePath(u"Dropbox/golive"_s)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Dropbox"));
}

void ReceiverFaultsTest::aTakenPortIsNamed()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    QProcess process;
    const QString port = QString::number(receiver.port());
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--port"_s, port});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(port.toLatin1()));
}

void ReceiverFaultsTest::theReadyFileIsPrivate()
{
    const QString path = m_dir->filePath(u"ready.json"_s);
    // Also where an older receiver has left a wider one.
    QFile wide(path);
    QVERIFY(wide.open(QIODevice::WriteOnly));
    QVERIFY(wide.setPermissions(QFile::permissions(path) | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    wide.close();
    ReceiverProcess receiver(m_folder, {u"--ready-file"_s, path});
    // The last of two names is the one that counts: not the one that the harness waits for.
    QTRY_VERIFY_WITH_TIMEOUT(QFile(path).size() > 0, 30'000);
    QVERIFY(testing::isOwnersAlone(path));
}

GOLIVE_TEST(ReceiverFaultsTest)

} // namespace tst_receiverfaults

#include "tst_receiverfaults.moc"
