#include "events/store/eventfile.h"
#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "storage/transaction.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// The real program where the disk is full, the folder not ours, the file held or damaged, the power gone.
class ReceiverFaultsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Test::init();
        m_dir.reset(new QTemporaryDir);
        m_folder = m_dir->filePath(u"data"_s);
    }
    void killedAtAnyMomentItKeepsWhatItAnswered();
    void aFullDiskIsToldAndLosesNothing();
    void anImportOntoAFullDiskSaysSo();
    void aFolderOfSomebodyElseIsNamed();
    void aHeldFileIsToldAndTriedAgain();
    void aDamagedFileIsMovedAside();
    void aCloudFolderIsRefused();
    void aTakenPortIsNamed();

private:
    Observed seen() const { return SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}); }
    static void fullDisk(QProcess &process)
    {
#ifdef Q_OS_UNIX
        // A file that may not grow stands for a full disk. The soft limit only, so that the test can make room again.
        process.setChildProcessModifier([] {
            rlimit most{};
            getrlimit(RLIMIT_FSIZE, &most);
            most.rlim_cur = 256 * 1024;
            setrlimit(RLIMIT_FSIZE, &most);
        });
#endif
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
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
            senders.last()->write("POST " + receiver.url().path().toLatin1() + " HTTP/1.1\r\nContent-Length: " +
                                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
        QTRY_VERIFY_WITH_TIMEOUT(senders[round * 20]->bytesAvailable() > 0, 10'000);
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

void ReceiverFaultsTest::aFullDiskIsToldAndLosesNothing()
{
#ifdef Q_OS_LINUX
    QByteArray log;
    {
        ReceiverProcess receiver(m_folder, {}, [](QProcess &process) {
            process.setProcessChannelMode(QProcess::MergedChannels);
            fullDisk(process);
        });
        QVERIFY(receiver.isReady());
        int kept = 0;
        int status = 200;
        while (status == 200 && kept < 5'000) {
            status = receiver.post(delivery(QString::number(kept))).status;
            kept += status == 200;
        }
        QCOMPARE(status, 503);
        QVERIFY(kept > 0);
        QCOMPARE(seen().deliveries, kept);
        QCOMPARE(receiver.post(delivery(QString::number(kept))).status, 503); // and is still there
        QCOMPARE(seen().deliveries, kept);
        // Room again: the sender tries once more, and it is taken.
        const rlimit wide{RLIM_INFINITY, RLIM_INFINITY};
        QCOMPARE(prlimit(pid_t(receiver.process().processId()), RLIMIT_FSIZE, &wide, nullptr), 0);
        QCOMPARE(receiver.post(delivery(QString::number(kept))).status, 200);
        QCOMPARE(seen().deliveries, kept + 1);
        QCOMPARE(seen().duplicates, 0);
        receiver.process().closeWriteChannel();
        QVERIFY(receiver.process().waitForFinished());
        log = receiver.process().readAll();
    }
    QCOMPARE(log.count("There is no room left"), 1); // once, however many were refused
    QVERIFY2(log.contains("events are kept again"), log.constData());
#endif
}

void ReceiverFaultsTest::anImportOntoAFullDiskSaysSo()
{
#ifdef Q_OS_LINUX
    QFile file(m_dir->filePath(u"log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(deliveries(20'000)) > 0);
    file.close();
    QProcess process;
    fullDisk(process);
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--import"_s, file.fileName()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.startsWith("There is no room left"), said.constData());
    process.setChildProcessModifier({});
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--import"_s, file.fileName()});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(seen().deliveries, 20'000);
#endif
}

void ReceiverFaultsTest::aFolderOfSomebodyElseIsNamed()
{
#ifdef Q_OS_LINUX
    QVERIFY(QDir().mkpath(m_folder));
    // Where this was built may be closed to others: root's home, for one.
    const QString program = m_dir->filePath(u"golive-receiver"_s);
    QVERIFY(QFile::copy(ReceiverProcess::program(), program));
    const auto readable =
        QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(m_dir->path(), readable));
    QVERIFY(QFile::setPermissions(m_folder, readable));
    QProcess process;
    // Root writes anywhere: for this question it is nobody.
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
    process.start(program, {u"--data-dir"_s, m_folder});
    QVERIFY(process.waitForFinished());
    QVERIFY(QFile::setPermissions(m_dir->path(), readable | QFileDevice::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder, readable | QFileDevice::WriteOwner));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("may not write") && said.contains(m_folder.toLocal8Bit()), said.constData());
    QVERIFY(process.readAllStandardOutput().isEmpty());
#endif
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

QTEST_GUILESS_MAIN(ReceiverFaultsTest)
#include "tst_receiverfaults.moc"
