#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "testing/foldertest.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_receiverlimits {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// The real program within what Linux lets it have: disk, descriptors, folders of others, and its end by a signal.
class ReceiverLimitsTest : public golive::FolderTest
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsToldAndLosesNothing();
    void theGroupMayReadAndNothingElse();
    void anImportOntoAFullDiskSaysSo();
    void aFolderOfSomebodyElseIsNamed();
    void hearsAgainAfterItsDescriptorsRanOut();
    void aTerminationLeavesInOrder();

private:
    Observed seen() const { return SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}); }
    static void fullDisk(QProcess &process)
    {
        // A file that may not grow stands for a full disk. The soft limit only, so that the test can make room again.
        process.setChildProcessModifier([] {
            rlimit most{};
            getrlimit(RLIMIT_FSIZE, &most);
            most.rlim_cur = rlim_t{256} * 1024;
            setrlimit(RLIMIT_FSIZE, &most);
        });
    }
};

void ReceiverLimitsTest::aFullDiskIsToldAndLosesNothing()
{
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
}

void ReceiverLimitsTest::theGroupMayReadAndNothingElse()
{
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
}

void ReceiverLimitsTest::anImportOntoAFullDiskSaysSo()
{
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
}

void ReceiverLimitsTest::aFolderOfSomebodyElseIsNamed()
{
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
}

void ReceiverLimitsTest::hearsAgainAfterItsDescriptorsRanOut()
{
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
}

void ReceiverLimitsTest::aTerminationLeavesInOrder()
{
    ReceiverProcess told(m_folder);
    QVERIFY(told.isReady());
    QCOMPARE(::kill(pid_t(told.process().processId()), SIGTERM), 0);
    QVERIFY(told.process().waitForFinished(5'000));
    QCOMPARE(told.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(told.process().exitCode(), 0);
}

GOLIVE_TEST(ReceiverLimitsTest)

} // namespace tst_receiverlimits

#include "tst_receiverlimits.moc"
