#include "platform/files/ownersalone.h"
#include "testing/foldertest.h"
#include "testing/rights.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

namespace tst_ownersalone {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// Private files and folders, by whatever rights the system knows.
class OwnersAloneTest : public golive::FolderTest
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        FolderTest::init();
        QVERIFY(QDir().mkpath(m_folder));
        m_path = m_folder + u"/file"_s;
    }

    void aWideFileBecomesItsOwners()
    {
        makeWide();
        QVERIFY(!keepToOwner(m_path));
        QVERIFY(isOwnersAlone(m_path));
        QCOMPARE(contentOf(m_path), "wide"); // who owns it reads it
    }

    void aFolderBecomesItsOwnersAndIsStillOfUse()
    {
        QVERIFY(!keepToOwner(m_folder));
        QVERIFY(isOwnersAlone(m_folder));
        makeWide();
        QCOMPARE(contentOf(m_path), "wide");
    }

    void whatIsNotThereIsAnError()
    {
        QVERIFY(keepToOwner(m_path));
        QVERIFY(!QFile::exists(m_path));
    }

    void aNewFileIsNeverWider()
    {
        QFile file(m_path);
        QVERIFY(createForOwner(file));
        QVERIFY(isOwnersAlone(m_path));
        QCOMPARE(file.write("mine"), 4);
        file.close();
        QCOMPARE(contentOf(m_path), "mine");
        QFile again(m_path);
        QVERIFY(!createForOwner(again)); // the name is taken
        QCOMPARE(contentOf(m_path), "mine");
    }

    void whatIsWrittenTakesTheWideOnesPlace()
    {
        makeWide();
        QVERIFY(writeForOwner(m_path, "narrow"));
        QVERIFY(isOwnersAlone(m_path));
        QCOMPARE(contentOf(m_path), "narrow");
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"file"_s}); // no draft is left
        QVERIFY(!writeForOwner(m_folder + u"/missing/file"_s, "x"));
    }

    /// On Windows, as a virus scanner does, it keeps the new one from taking its place.
    void whatSomebodyReadsForAMomentIsReplacedThen()
    {
        makeWide();
        QFile reader(m_path);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        std::atomic_bool isOver = false;
        std::optional<bool> isWritten;
        std::thread writer([&] {
            isWritten = writeForOwner(m_path, "narrow");
            isOver = true;
        });
        const bool hasBegun =
            QTest::qWaitFor([&] { return isOver || QDir(m_folder).entryList(QDir::Files).size() > 1; });
        reader.close();
        writer.join();
        QVERIFY(hasBegun);
        QVERIFY(isWritten.value());
        QCOMPARE(contentOf(m_path), "narrow");
    }

private:
    /// As a program without care leaves it.
    void makeWide()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("wide"), 4);
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    }

    QString m_path;
};

GOLIVE_TEST(OwnersAloneTest)

} // namespace tst_ownersalone

#include "tst_ownersalone.moc"
