#include "storage/credentialsecretstore.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_credentialsecretstore {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class CredentialSecretStoreTest : public golive::Test
{
    Q_OBJECT

    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString read(CredentialSecretStore &store, const QString &key)
    {
        QString text = u"(no answer)"_s;
        store.read(key, this,
                   [&](const std::optional<Secret> &secret) { text = secret ? secret->reveal() : u"(none)"_s; });
        return text;
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
    }

    void filesAreFoundByTheirNames_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        QTest::newRow("app token") << u"app-token.0f1e-22"_s << u"appToken/0f1e-22"_s;
        QTest::newRow("client secret") << u"client-secret.ana@example.com"_s << u"clientSecret/ana@example.com"_s;
        QTest::newRow("universal token") << u"universal-token.ana@example.com"_s << u"universalToken/ana@example.com"_s;
        QTest::newRow("as a folder is loaded") << u"golive_app-token.0f1e-22"_s << u"appToken/0f1e-22"_s;
    }
    void filesAreFoundByTheirNames()
    {
        QFETCH(QString, file);
        QFETCH(QString, key);
        CredentialSecretStore store(m_folder->path());
        QCOMPARE(read(store, key), u"(none)"_s);
        put(file, "sk_secret \r\n");
        QCOMPARE(read(store, key), u"sk_secret"_s);
        QCOMPARE(read(store, key + u'x'), u"(none)"_s);
        QVERIFY(!store.isLasting());
    }

    void emptyAndHugeFilesAreNone()
    {
        put(u"app-token.a"_s, "\n");
        CredentialSecretStore store(m_folder->path());
        QCOMPARE(read(store, u"appToken/a"_s), u"(none)"_s);
        put(u"app-token.b"_s, QByteArray(70'000, 'x'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a credential cannot be read"_s));
        QCOMPARE(read(store, u"appToken/b"_s), u"(none)"_s);
    }

    void nothingOutsideTheFolderIsRead()
    {
        put(u"outside"_s, "secret");
        QDir(m_folder->path()).mkdir(u"app-token."_s);
        CredentialSecretStore store(m_folder->path());
        QCOMPARE(read(store, u"appToken//../outside"_s), u"(none)"_s);
        QCOMPARE(CredentialSecretStore::nameOf(u"appToken/../outside"_s), QString());
        QCOMPARE(CredentialSecretStore::nameOf(u"appToken/"_s), QString());
        QCOMPARE(CredentialSecretStore::nameOf(u"probe"_s), QString());
    }

    void whatIsWrittenIsHeldForThisRunOnly()
    {
        put(u"app-token.a"_s, "first");
        CredentialSecretStore store(m_folder->path());
        store.write(u"appToken/a"_s, Secret(u"second"_s));
        QCOMPARE(read(store, u"appToken/a"_s), u"second"_s);
        store.remove(u"appToken/a"_s);
        QCOMPARE(read(store, u"appToken/a"_s), u"first"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"app-token.a"_s});
    }

    void theFolderComesFromTheService()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        QCOMPARE(CredentialSecretStore::folderOfThisService(), QString());
        qputenv("CREDENTIALS_DIRECTORY", "/run/credentials/golive-guard.service");
        QCOMPARE(CredentialSecretStore::folderOfThisService(), u"/run/credentials/golive-guard.service"_s);
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

private:
    QScopedPointer<QTemporaryDir> m_folder;
};

GOLIVE_TEST(CredentialSecretStoreTest)

} // namespace tst_credentialsecretstore

#include "tst_credentialsecretstore.moc"
