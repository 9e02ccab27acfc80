#include "storage/datafolder.h"
#include "testing/rights.h"
#include "testing/test.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_datafolder {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class DataFolderTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *path, const char *type, bool isRefused) {
            QTest::addRow("%s on %s", path, type) << QString::fromUtf8(path) << QByteArray(type) << isRefused;
        };
        row("/home/ana/.local/share/golive", "ext4", false);
        row("/home/ana/.local/share/golive", "btrfs", false);
        row("/home/ana/.local/share/golive", "overlay", false);
        row("/home/ana/.local/share/golive", "", false);
        row("C:/Users/Ana/AppData/Local/Golive", "NTFS", false);
        row("/Users/ana/Library/Application Support/Golive", "apfs", false);
        for (const char *type : {"nfs", "nfs4", "cifs", "smbfs", "sshfs", "fuse.sshfs", "9p", "afpfs", "CIFS"})
            row("/home/ana/.local/share/golive", type, true);
        row("//server/share/golive", "NTFS", true);
        row("\\\\server\\share\\golive", "NTFS", true);
        row("C:/Users/Ana/OneDrive/golive", "NTFS", true);
        row("C:\\Users\\Ana\\OneDrive - Contoso\\golive", "NTFS", true);
        row("C:/Users/Ana/Dropbox (Personal)/golive", "NTFS", true);
        row("/home/ana/Dropbox/golive", "ext4", true);
        row("/home/ana/Google Drive/golive", "ext4", true);
        row("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/golive", "apfs", true);
        row("/Users/ana/Library/CloudStorage/GoogleDrive-ana@x.example/golive", "apfs", true);
        // Near misses are somebody's own folders.
        row("/home/ana/dropbox-clients/golive", "ext4", false);
        row("/home/onedriver/golive", "ext4", false);
    }

    void judged()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, type);
        QFETCH(bool, isRefused);
        const auto fault = judgeDataFolder(path, type);
        QCOMPARE(fault.has_value(), isRefused);
        if (fault) {
            QCOMPARE(fault->kind, StoreFault::Kind::NetworkFolder);
            QCOMPARE(fault->path, path);
            QVERIFY(!fault->detail.isEmpty());
        }
    }

    void aNewFolderIsItsOwnersAlone()
    {
        QTemporaryDir temporary;
        const QString folder = temporary.filePath(u"a/b"_s);
        QVERIFY(prepareDataFolder(folder));
        QVERIFY(testing::isOwnersAlone(folder));
        QVERIFY(QFileInfo(folder).isWritable());
        QVERIFY(prepareDataFolder(folder)); // and once more, now that it is there
    }

    void practiceHasAFolderOfItsOwn()
    {
        QVERIFY(defaultDataFolder(true) != defaultDataFolder(false));
        QVERIFY(defaultDataFolder(true).startsWith(defaultDataFolder(false)));
        QCOMPARE(defaultDataFolder(false), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    }

    void aFileInTheWayIsAFault()
    {
        QTemporaryDir temporary;
        QFile file(temporary.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto prepared = prepareDataFolder(file.fileName() + u"/golive"_s);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, StoreFault::Kind::Other);
    }
};

GOLIVE_TEST(DataFolderTest)

} // namespace tst_datafolder

#include "tst_datafolder.moc"
