#include "storage/keychainprobe.h"
#include "storage/keychainsecretstore.h"
#include "testing/test.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_nokeychain {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Where a bus leads to the keychain, and there is none: tests are given DBUS_SESSION_BUS_ADDRESS=disabled:.
class NoKeychainTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeychainTheProbeSaysNo()
    {
        if (isBusThere())
            QSKIP("a session bus is there; the answer is its own");
        QList<KeychainAnswer> answers;
        probeKeychain(this, [&](KeychainAnswer answer) { answers << answer; });
        QTRY_COMPARE(answers, QList{KeychainAnswer::Absent});
    }

    void theProbeIsSilentOnceItsContextIsGone()
    {
        if (isBusThere())
            QSKIP("a session bus is there; the answer is its own");
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        probeKeychain(context.get(), [&](KeychainAnswer) { isAnswered = true; });
        context.reset();
        bool isLater = false;
        probeKeychain(this, [&](KeychainAnswer) { isLater = true; });
        QTRY_VERIFY(isLater);
        QVERIFY(!isAnswered);
    }

    void whatTheKeychainRefusesIsHeldForThisRun()
    {
        if (isBusThere())
            QSKIP("a session bus is there; the answer is its own");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"keychain: write failed with"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"keychain: read failed with"_s));
        KeychainSecretStore store;
        QSignalSpy refused(&store, &KeychainSecretStore::refused);
        QVERIFY(store.isLasting());
        store.write(u"token"_s, Secret(u"t"_s));
        QTRY_VERIFY(!store.isLasting());
        std::optional<QString> answer;
        store.read(u"token"_s, this,
                   [&](std::optional<Secret> secret) { answer = secret ? secret->reveal() : QString(); });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, u"t"_s);
        QCOMPARE(refused.size(), 2); // so that it is tried again later
    }

private:
    static bool isBusThere() { return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS") != u"disabled:"; }
};

GOLIVE_TEST(NoKeychainTest)

} // namespace tst_nokeychain

#include "tst_nokeychain.moc"
