#include "storage/keychainsecretstore.h"
#include "storage/memorysecretstore.h"
#include "storage/openedsecretstore.h"
#include "testing/test.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The tests run without a session bus (tests are given DBUS_SESSION_BUS_ADDRESS=disabled:), so no keychain answers.
class SecretStoreTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void memoryHoldsForThisRun()
    {
        MemorySecretStore store;
        QVERIFY(!store.isLasting());
        QVERIFY(!read(store, u"a"_s));
        store.write(u"a"_s, Secret(u"one"_s));
        store.write(u"b"_s, Secret(u"two"_s));
        QCOMPARE(read(store, u"a"_s).value(), u"one"_s);
        store.write(u"a"_s, Secret(u"three"_s));
        QCOMPARE(read(store, u"a"_s).value(), u"three"_s);
        store.remove(u"a"_s);
        QVERIFY(!read(store, u"a"_s));
        QCOMPARE(read(store, u"b"_s).value(), u"two"_s);
    }

    void withoutAKeychainTheProbeSaysNoInTime()
    {
        if (isBusThere())
            QSKIP("a session bus is there; the answer is its own");
        std::optional<bool> doesWork;
        int answers = 0;
        QElapsedTimer timer;
        timer.start();
        probeKeychain(this, 3s, [&](bool works) {
            doesWork = works;
            ++answers;
        });
        QTRY_VERIFY(doesWork.has_value());
        QVERIFY(!*doesWork);
        QVERIFY(timer.elapsed() < 4000);
        QCOMPARE(answers, 1);
    }

    void theTimeLimitHolds()
    {
        std::optional<bool> doesWork;
        int answers = 0;
        probeKeychain(this, 0ms, [&](bool works) {
            doesWork = works;
            ++answers;
        });
        QTRY_VERIFY(doesWork.has_value());
        QVERIFY(!*doesWork);
        QCOMPARE(answers, 1);
    }

    void theProbeIsSilentOnceItsContextIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        probeKeychain(context.get(), 0ms, [&](bool) { isAnswered = true; });
        context.reset();
        bool isLater = false;
        probeKeychain(this, 0ms, [&](bool) { isLater = true; });
        QTRY_VERIFY(isLater);
        QVERIFY(!isAnswered);
    }

    void withoutAKeychainMemoryIsOpened()
    {
        if (isBusThere())
            QSKIP("a session bus is there; the answer is its own");
        std::unique_ptr<SecretStore> store;
        openSecretStore(this, 3s, [&](std::unique_ptr<SecretStore> opened) { store = std::move(opened); });
        QTRY_VERIFY(store);
        QVERIFY(!store->isLasting());
    }

    void whatTheKeychainRefusesIsHeldForThisRun()
    {
        if (isBusThere())
            QSKIP("a session bus is there; the answer is its own");
        KeychainSecretStore store;
        QVERIFY(store.isLasting());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^keychain: write failed with "_s));
        store.write(u"token"_s, Secret(u"t"_s));
        QTRY_VERIFY(!store.isLasting());
        std::optional<QString> answer;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^keychain: read failed with "_s));
        store.read(u"token"_s, this,
                   [&](std::optional<Secret> secret) { answer = secret ? secret->reveal() : QString(); });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, u"t"_s);
    }

private:
    static bool isBusThere() { return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS") != u"disabled:"; }

    std::optional<QString> read(SecretStore &store, const QString &key)
    {
        std::optional<QString> result;
        store.read(key, this, [&](std::optional<Secret> secret) {
            if (secret)
                result = secret->reveal();
        });
        return result;
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
