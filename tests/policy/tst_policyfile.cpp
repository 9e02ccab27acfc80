#include "platform/policyfile.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_policyfile {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Kind = PolicyFault::Kind;

class PolicyFileTest : public golive::Test
{
    Q_OBJECT

    QString path() const { return m_folder->filePath(u"policy.json"_s); }
    void put(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(::chmod(qPrintable(path()), 0644), 0);
    }
    PolicyValues read(unsigned owner = ::geteuid()) const { return readPolicyFile(path(), owner); }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
    }

    void noFileIsNoFault()
    {
        QVERIFY(!read().isThere);
        QVERIFY(!read().fault);
        QCOMPARE(read().place, path());
        // Nor is no folder, which is how most computers are.
        const PolicyValues none = readPolicyFile(m_folder->filePath(u"golive/policy.json"_s), ::geteuid());
        QVERIFY(!none.isThere && !none.fault);
    }

    void whatIsWrittenIsRead()
    {
        put(R"({"guardName": "night watch", "practice": false, "retentionDays": 90, "allowedHosts": ["a.example"]})");
        const PolicyValues values = read();
        QVERIFY(!values.fault);
        QVERIFY(values.isThere);
        QCOMPARE(values.values[u"guardName"_s], QVariant(u"night watch"_s));
        QCOMPARE(values.values[u"practice"_s], QVariant(false));
        QCOMPARE(values.values[u"retentionDays"_s].toInt(), 90);
        QCOMPARE(values.values[u"allowedHosts"_s].toStringList(), QStringList{u"a.example"_s});
        put("\xef\xbb\xbf{\"guardName\": \"with a mark\"}"); // as some editors begin a file
        QCOMPARE(read().values[u"guardName"_s], QVariant(u"with a mark"_s));
    }

    void whoCouldChangeItIsNotObeyed_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("folder");
        QTest::addColumn<bool>("isObeyed");
        QTest::newRow("as it should be") << 0644 << 0755 << true;
        QTest::newRow("for root alone") << 0600 << 0700 << true;
        QTest::newRow("its group") << 0664 << 0755 << false;
        QTest::newRow("everybody") << 0646 << 0755 << false;
        QTest::newRow("the folder's group") << 0644 << 0775 << false;
        QTest::newRow("everybody in the folder") << 0644 << 0757 << false;
        QTest::newRow("a folder like /tmp") << 0644 << 01777 << false;
    }
    void whoCouldChangeItIsNotObeyed()
    {
        QFETCH(int, file);
        QFETCH(int, folder);
        QFETCH(bool, isObeyed);
        put(R"({"guardName": "x"})");
        QCOMPARE(::chmod(qPrintable(path()), mode_t(file)), 0);
        QCOMPARE(::chmod(qPrintable(m_folder->path()), mode_t(folder)), 0);
        const PolicyValues values = read();
        QVERIFY(values.isThere);
        QCOMPARE(!values.fault, isObeyed);
        QCOMPARE(!values.values.isEmpty(), isObeyed);
        if (!isObeyed) {
            QCOMPARE(values.fault->kind, Kind::Writable);
            QCOMPARE(values.fault->detail, folder == 0755 ? path() : m_folder->path());
        }
    }

    void anothersIsNotObeyed()
    {
        put(R"({"guardName": "x"})");
        const PolicyValues values = read(::geteuid() + 1);
        QVERIFY(values.values.isEmpty());
        QCOMPARE(values.fault->kind, Kind::NotRoots);
        QCOMPARE(values.fault->detail, path());
    }

    void whatIsNoFileIsNotFollowed()
    {
        put(R"({"guardName": "x"})");
        QVERIFY(QFile::rename(path(), m_folder->filePath(u"other.json"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"other.json"_s), path()));
        QCOMPARE(read().fault->kind, Kind::NotAFile);
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkdir(path()));
        QCOMPARE(read().fault->kind, Kind::NotAFile);
        QVERIFY(QDir().rmdir(path()));
        QCOMPARE(::mkfifo(qPrintable(path()), 0644), 0); // and nobody waits for who writes
        QCOMPARE(read().fault->kind, Kind::NotAFile);
    }

    void whatIsNotJsonSetsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("empty") << QByteArray() << Kind::NotJson;
        QTest::newRow("a list") << "[]"_ba << Kind::NotJson;
        QTest::newRow("a text") << "\"guardName\""_ba << Kind::NotJson;
        QTest::newRow("cut") << "{\"guardName\": \"x\""_ba << Kind::NotJson;
        QTest::newRow("two") << "{\"guardName\": \"x\"}{}"_ba << Kind::NotJson;
        QTest::newRow("a comma too many") << "{\"guardName\": \"x\",}"_ba << Kind::NotJson;
        QTest::newRow("not UTF-8") << "{\"guardName\": \"\xff\xfe\"}"_ba << Kind::NotJson;
        QTest::newRow("zeroes") << QByteArray(100, '\0') << Kind::NotJson;
        QTest::newRow("very deep") << QByteArray(30'000, '[') + QByteArray(30'000, ']') << Kind::NotJson;
        QTest::newRow("large") << "{\"guardName\": \"x\"}" + QByteArray(64 * 1024, ' ') << Kind::TooLarge;
    }
    void whatIsNotJsonSetsNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        put(bytes);
        const PolicyValues values = read();
        QVERIFY(values.values.isEmpty());
        QVERIFY(values.fault.has_value());
        QCOMPARE(values.fault->kind, kind);
    }

    void theLargestIsRead()
    {
        const QByteArray text = R"({"guardName": "x"})";
        put(text + QByteArray(64 * 1024 - text.size(), ' '));
        QCOMPARE(read().values[u"guardName"_s], QVariant(u"x"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

GOLIVE_TEST(PolicyFileTest)

} // namespace tst_policyfile

#include "tst_policyfile.moc"
