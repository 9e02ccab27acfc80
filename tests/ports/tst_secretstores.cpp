#include "storage/credentialsecretstore.h"
#include "storage/keychainprobe.h"
#include "storage/keychainsecretstore.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_secretstores {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What ports/secretstore.h promises, asked of each store: the one in memory, which other tests use, the one of a
/// service, and the keychain's: the system's own where it has one without asking (Windows), else one that refuses
/// everything, as without a session bus, and holds it for the run.
class SecretStoresTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("memory") << u"memory"_s;
        QTest::newRow("credentials") << u"credentials"_s;
        QTest::newRow("keychain") << u"keychain"_s;
    }

    void init()
    {
        Test::init();
        QFETCH_GLOBAL(QString, kind);
        m_isKeychain = kind == u"keychain"_s;
        if (m_isKeychain && qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS") != u"disabled:")
            QSKIP("a session bus is there; this would write into its keychain");
        m_isRefusing = m_isKeychain && !isKeychainThere();
        m_folder = std::make_unique<QTemporaryDir>();
        if (m_isKeychain)
            m_store = std::make_unique<KeychainSecretStore>();
        else if (kind == u"credentials"_s)
            m_store = std::make_unique<CredentialSecretStore>(m_folder->path());
        else
            m_store = std::make_unique<MemorySecretStore>();
    }

    void cleanup()
    {
        if (!m_isKeychain || m_isRefusing || !m_store)
            return;
        for (const QString &key : {one, other}) {
            remove(key);
            QVERIFY(isAbsent(key)); // nothing is left there
        }
    }

    void whatIsNotThereIsNotFound() { QVERIFY(isAbsent(one)); }

    void whatIsWrittenIsRead()
    {
        write(one, u"first"_s);
        QCOMPARE(read(one), u"first"_s);
        write(other, u"another"_s);
        write(one, u"second"_s);
        QCOMPARE(read(one), u"second"_s);
        QCOMPARE(read(other), u"another"_s);
    }

    void whatIsRemovedIsGone()
    {
        write(one, u"first"_s);
        write(other, u"another"_s);
        QCOMPARE(read(one), u"first"_s);
        remove(one);
        QVERIFY(isAbsent(one));
        QCOMPARE(read(other), u"another"_s);
        write(one, u"again"_s);
        QCOMPARE(read(one), u"again"_s);
    }

    /// Also where the writing is still on its way: signing out right after signing in.
    void whatIsRemovedAtOnceIsGone()
    {
        write(one, u"first"_s);
        remove(one);
        QVERIFY(isAbsent(one));
        remove(one); // and what is not there may be removed
        QVERIFY(isAbsent(one));
    }

    void whoeverIsGoneIsNotAnswered()
    {
        write(one, u"first"_s);
        bool isAnswered = false;
        auto context = std::make_unique<QObject>();
        m_store->read(one, context.get(), [&](const std::optional<Secret> &) { isAnswered = true; });
        const bool isAnsweredAtOnce = std::exchange(isAnswered, false);
        context.reset();
        QCOMPARE(read(one), u"first"_s); // asked later, answered later
        QVERIFY(!isAnswered);
        QCOMPARE(isAnsweredAtOnce, !m_isKeychain);
    }

private:
    bool isKeychainThere()
    {
        std::optional<KeychainAnswer> answer;
        probeKeychain(this, [&](KeychainAnswer found) { answer = found; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer == KeychainAnswer::Works;
    }
    void announce(const char *what) const
    {
        if (m_isRefusing)
            QTest::ignoreMessage(QtWarningMsg,
                                 QRegularExpression(u"keychain: %1 failed with"_s.arg(QLatin1String(what))));
    }
    void write(const QString &key, const QString &text)
    {
        announce("write");
        m_store->write(key, Secret(text));
    }
    void remove(const QString &key)
    {
        announce("delete");
        m_store->remove(key);
    }
    QString read(const QString &key)
    {
        announce("read");
        std::optional<QString> found;
        m_store->read(key, this, [&](const std::optional<Secret> &secret) {
            found = secret ? secret->reveal() : u"nothing found"_s;
        });
        return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : u"no answer"_s;
    }
    bool isAbsent(const QString &key) { return read(key) == u"nothing found"_s; }

    const QString one = u"clientSecret/ana@tst-secretstores.invalid"_s;
    const QString other = u"appToken/tst-secretstores"_s;
    bool m_isKeychain = false;
    bool m_isRefusing = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_store;
};

GOLIVE_TEST(SecretStoresTest)

} // namespace tst_secretstores

#include "tst_secretstores.moc"
