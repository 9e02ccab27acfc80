#include "support/bundlewriter.h"
#include "testing/foldertest.h"
#include "testing/rights.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace tst_bundlewriter {

using namespace golive;
using namespace golive::support;
using namespace Qt::Literals::StringLiterals;

const Instant noon = fromEpochMs(1'790'000'000'000);

QList<BundleFile> files()
{
    return {{u"problems.txt"_s, "About: chats\n"},
            {u"setup.json"_s, QByteArray(200'000, 'x')},
            {u"empty.txt"_s, {}},
            {u"picture-1.png"_s, QByteArray("\x89PNG\0\r\n", 7)}};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

class BundleWriterTest : public FolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderHasItAll()
    {
        const QString path = m_dir->path() + u"/bundle"_s;
        QVERIFY(writeBundle(path, files(), noon, false));
        for (const BundleFile &file : files())
            QCOMPARE(read(path + u'/' + file.name), file.bytes);
        QCOMPARE(QDir(path).entryList(QDir::Files).size(), files().size());
        QVERIFY(testing::isOwnersAlone(path));
        QVERIFY(testing::isOwnersAlone(path + u"/setup.json"_s));
    }

    void nothingIsPutAmongOtherThings()
    {
        const QString path = m_dir->path() + u"/mine"_s;
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(writeBundle(path, files(), noon, false).error(), BundleFault::NameIsTaken);
        QVERIFY(QDir(path).isEmpty());
    }

    void halfAFolderIsNone()
    {
        const QString path = m_dir->path() + u"/half"_s;
        QList<BundleFile> some = files();
        some << BundleFile{u"no/such/folder.txt"_s, "x"};
        QCOMPARE(writeBundle(path, some, noon, false).error(), BundleFault::NotWritten);
        QVERIFY(!QFileInfo::exists(path));
    }

    /// What another program reads of it.
    void aZipHasItAll()
    {
        if (!canZip())
            QSKIP("built without libzip");
        const QString path = m_dir->path() + u"/bundle.zip"_s;
        QVERIFY(writeBundle(path, files(), noon, true));
        QVERIFY(QFileInfo(path).size() < 5'000); // pressed
        QVERIFY(testing::isOwnersAlone(path));
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("no python3 to read it with");
        QProcess reader;
        reader.start(python, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, m_dir->path() + u"/out"_s});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        for (const BundleFile &file : files())
            QCOMPARE(read(m_dir->path() + u"/out/"_s + file.name), file.bytes);
    }

    void aZipTakesTheOldOnesPlace()
    {
        if (!canZip())
            QSKIP("built without libzip");
        const QString path = m_dir->path() + u"/bundle.zip"_s;
        QVERIFY(writeBundle(path, files(), noon, true));
        QVERIFY(writeBundle(path, {{u"a.txt"_s, "a"}}, noon, true));
        QVERIFY(QFileInfo(path).size() < 500);
        QCOMPARE(writeBundle(m_dir->path() + u"/not/there.zip"_s, files(), noon, true).error(),
                 BundleFault::NotWritten);
    }

    void itsNameTellsNobody()
    {
        QVERIFY(bundleNameOf(noon, true).startsWith(u"golive-support-2026-09-2"_s));
        QVERIFY(bundleNameOf(noon, true).endsWith(u".zip"_s));
        QVERIFY(!bundleNameOf(noon, false).contains(u'.'));
    }
};

GOLIVE_TEST(BundleWriterTest)

} // namespace tst_bundlewriter

#include "tst_bundlewriter.moc"
