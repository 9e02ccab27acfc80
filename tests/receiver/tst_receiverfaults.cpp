#include "events/store/eventfile.h"
#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "storage/transaction.h"
#include "testing/foldertest.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tst_receiverfaults {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// The real program where the disk is full, the folder not ours, the file held or damaged, the power gone.
class ReceiverFaultsTest : public golive::FolderTest
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMomentItKeepsWhatItAnswered();
    void aFullDiskIsToldAndLosesNothing();
    void aReserveOfTheDiskIsLeftToOthers();
    void theGroupMayReadAndNothingElse();
    void anImportOntoAFullDiskSaysSo();
    void aFolderOfSomebodyElseIsNamed();
    void aHeldFileIsToldAndTriedAgain();
    void aDamagedFileIsMovedAside();
    void aCloudFolderIsRefused();
    void aTakenPortIsNamed();
    void hearsAgainAfterItsDescriptorsRanOut();
    void theReadyFileIsPrivate();

private:
    Observed seen() const { return SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}); }
    static void fullDisk(QProcess &process)
    {
#ifdef Q_OS_UNIX
        // A file that may not grow stands for a full disk. The soft limit only, so that the test can make room again.
        process.setChildProcessModifier([] {
            rlimit most{};
            getrlimit(RLIMIT_FSIZE, &most);
            most.rlim_cur = rlim_t{256} * 1024;
            setrlimit(RLIMIT_FSIZE, &most);
        });
#endif
    }
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

void ReceiverFaultsTest::theGroupMayReadAndNothingElse()
{
#ifdef Q_OS_LINUX
    constexpr gid_t group = 65534;
    const auto others = QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::WriteGroup;
    ReceiverProcess receiver(m_folder, {u"--for-group"_s});
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
    for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
        const auto rights = QFile::permissions(m_folder + u'/' + name);
        QCOMPARE(rights & others, QFileDevice::Permissions());
        QCOMPARE(rights.testFlag(QFileDevice::ReadGroup), name.startsWith(u"events.sqlite"_s));
    }
    if (geteuid() != 0)
        return;
    // As systemd makes the folder: of this group, closed to others.
    QCOMPARE(chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder).constData(), 0750), 0);
    QCOMPARE(chown(QFile::encodeName(m_folder).constData(), uid_t(-1), group), 0);
    for (const QString &name : QDir(m_folder).entryList(QDir::Files))
        QCOMPARE(chown(QFile::encodeName(m_folder + u'/' + name).constData(), uid_t(-1), group), 0);
    const QString own = receiver.url().path();
    QCOMPARE(setegid(group), 0);
    QCOMPARE(seteuid(12345), 0);
    const auto reader = std::make_unique<SqlEventFeed>(m_folder);
    const auto first = reader->observed({app}, 0);
    const bool mayReadKey = QFile(m_folder + u"/receiver-key"_s).open(QIODevice::ReadOnly);
    const int status = receiver.postTo(own, delivery(u"b"_s)).status;
    const auto second = reader->observed({app}, 0);
    const bool isBack = seteuid(0) == 0 && setegid(0) == 0;
    QVERIFY(isBack);
    QVERIFY2(first && second, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->deliveries, 1);
    QCOMPARE(status, 200);
    QCOMPARE(second->deliveries, 2);
    QVERIFY(!mayReadKey);
#endif
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

void ReceiverFaultsTest::hearsAgainAfterItsDescriptorsRanOut()
{
#ifdef Q_OS_UNIX
    ReceiverProcess receiver(m_folder, {}, [](QProcess &process) {
        process.setChildProcessModifier([] {
            const rlimit most{40, 40};
            setrlimit(RLIMIT_NOFILE, &most);
        });
    });
    QVERIFY(receiver.isReady());
    const QString own = receiver.url().path();
    QList<std::shared_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 60; ++i) {
        silent.append(std::make_shared<QTcpSocket>());
        silent.last()->connectToHost(u"127.0.0.1"_s, receiver.port());
        QVERIFY(silent.last()->waitForConnected());
    }
    // While they are all there: who is silent makes room. The first ones are answered in what was free before.
    for (int i = 0; i < 40; ++i)
        QCOMPARE(receiver.postTo(own, delivery(QString::number(i))).status, 200);
    silent.clear();
    QCOMPARE(receiver.postTo(own, delivery(u"last"_s)).status, 200);
    QCOMPARE(seen().deliveries, 41);
#endif
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
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
}

GOLIVE_TEST(ReceiverFaultsTest)

} // namespace tst_receiverfaults

#include "tst_receiverfaults.moc"
