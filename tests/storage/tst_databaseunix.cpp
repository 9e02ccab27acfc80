#include "storage/database.h"
#include "storage/datafolder.h"
#include "testing/foldertest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tst_databaseunix {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Kind = StoreFault::Kind;

/// What Unix alone lets a test bring about: a folder of somebody else, a file that may not grow.
class DatabaseUnixTest : public golive::FolderTest
{
    Q_OBJECT

private Q_SLOTS:
    /// Windows' links are files (.lnk) that are no folders.
    void aLinkIntoACloudFolderIsSeenThrough()
    {
        QTemporaryDir temporary;
        QVERIFY(QDir(temporary.path()).mkpath(u"Dropbox/inner"_s));
        const QString link = temporary.filePath(u"plain"_s);
        QVERIFY(QFile::link(temporary.filePath(u"Dropbox/inner"_s), link));
        const auto prepared = prepareDataFolder(link + u"/golive"_s);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, StoreFault::Kind::NetworkFolder);
        QVERIFY(!QFileInfo::exists(link + u"/golive"_s));
    }

    void filesHaveTheUsualRights()
    {
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        const auto ownerOnly =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFileInfo(m_folder + u"/golive.sqlite"_s + suffix).permissions(), ownerOnly);
    }

    void aFolderThatCannotBeWrittenIsReadOnly()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(m_dir->isValid());
        const auto readable =
            QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(m_dir->path(), readable));
        QVERIFY(QFile::setPermissions(m_folder, readable));
        // Root writes anywhere: for this question it is nobody.
        const bool isRoot = geteuid() == 0;
        if (isRoot)
            QCOMPARE(seteuid(65534), 0);
        const auto inside = Database::open(m_folder);
        const auto below = Database::open(m_folder + u"/deeper"_s);
        if (isRoot)
            QCOMPARE(seteuid(0), 0);
        QVERIFY(QFile::setPermissions(m_dir->path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(
            QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(!inside);
        QCOMPARE(inside.error().kind, Kind::ReadOnly);
        QVERIFY(!below);
        QCOMPARE(below.error().kind, Kind::ReadOnly);
    }

    void aFullDiskIsNamed()
    {
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        // A file that may not grow stands for a full disk.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = rlim_t{64} * 1024;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written =
            (*database)->execute(u"INSERT INTO setups VALUES ('a', ?, 0, 0)"_s, {QString(200'000, u'x')});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::DiskFull);
        QVERIFY((*database)->execute(u"INSERT INTO setups VALUES ('a', 'x', 0, 0)"_s)); // and it goes on
    }
};

GOLIVE_TEST(DatabaseUnixTest)

} // namespace tst_databaseunix

#include "tst_databaseunix.moc"
