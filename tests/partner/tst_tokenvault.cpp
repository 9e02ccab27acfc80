#include "partner/gateway/tokenvault.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

#include <QTest>

namespace tst_tokenvault {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// A keychain that answers when it is told to.
class SlowStore final : public SecretStore
{
public:
    bool isLasting() const override { return true; }
    void read(const QString &key, QObject *context, std::function<void(std::optional<Secret>)> answer) override
    {
        // What it finds is found when it was asked, as a job on its way does.
        m_answers << [found = m_held.held(key), context, answer = std::move(answer)] {
            if (context)
                answer(found);
        };
    }
    void write(const QString &key, const Secret &secret) override { m_held.write(key, secret); }
    void remove(const QString &key) override { m_held.remove(key); }

    void answerAll()
    {
        for (const auto &answer : std::exchange(m_answers, {}))
            answer();
    }
    QString held(const QString &key) const
    {
        const auto found = m_held.held(key);
        return found ? found->reveal() : QString();
    }

private:
    MemorySecretStore m_held;
    QList<std::function<void()>> m_answers;
};

const QString ana = u"ana@example.com"_s;
const QString secretKey = u"clientSecret/ana@example.com"_s;
const QString universalKey = u"universalToken/ana@example.com"_s;
const AppId shop{u"shop"_s};
const AppId cafe{u"cafe"_s};
const QString shopKey = u"appToken/shop"_s;
const QString cafeKey = u"appToken/cafe"_s;

/// Tokens of a run and their copies in a keychain that may answer late, or open late.
class TokenVaultTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_memory = {};
        m_keychain = std::make_unique<SlowStore>();
        m_vault = std::make_unique<TokenVault>(m_memory);
        m_isRestored = false;
    }

    void whatWasTypedBeforeTheKeychainAnsweredIsKept()
    {
        m_vault->keepUniversalToken(ana, Secret(u"universal"_s));
        m_vault->keepAppToken(shop, Secret(u"of the shop"_s));
        m_vault->keepIn(*m_keychain);
        QCOMPARE(m_keychain->held(universalKey), u"universal"_s);
        QCOMPARE(m_keychain->held(shopKey), u"of the shop"_s);

        m_vault->keepLogin(ana, Secret(u"secret"_s), Secret(u"token"_s));
        auto other = std::make_unique<SlowStore>();
        m_vault->keepIn(*other);
        QCOMPARE(other->held(secretKey), u"secret"_s);
        QCOMPARE(other->held(universalKey), QString()); // a token of 24 hours is not worth a place there
    }

    void whatWasTypedIsNotReplacedByAnOlderOne()
    {
        m_keychain->write(universalKey, Secret(u"older"_s));
        m_keychain->write(shopKey, Secret(u"older"_s));
        m_vault->keepIn(*m_keychain);
        restore();
        m_vault->keepUniversalToken(ana, Secret(u"typed"_s));
        m_vault->keepAppToken(shop, Secret(u"typed"_s));
        m_keychain->answerAll();
        QVERIFY(m_isRestored);
        QCOMPARE(m_vault->partnerToken().reveal(), u"typed"_s);
        QCOMPARE(m_vault->appToken(shop).reveal(), u"typed"_s);
        QCOMPARE(m_keychain->held(universalKey), u"typed"_s);
    }

    void whatALockedOneHasIsTakenWhenItOpens()
    {
        m_keychain->write(secretKey, Secret(u"secret"_s));
        m_keychain->write(shopKey, Secret(u"of the shop"_s));
        m_vault->keepIn(*m_keychain);
        restore();
        QVERIFY(!m_isRestored);
        m_keychain->answerAll();
        QVERIFY(m_isRestored);
        QCOMPARE(m_vault->clientSecret().reveal(), u"secret"_s);
        QCOMPARE(m_vault->email(), ana);
        QCOMPARE(m_vault->appToken(shop).reveal(), u"of the shop"_s);
        QVERIFY(!m_vault->hasAppToken(cafe));
    }

    void signingOutTakesThePartnersSecretsAndLeavesTheApps()
    {
        m_vault->keepIn(*m_keychain);
        m_vault->keepUniversalToken(ana, Secret(u"universal"_s));
        m_vault->keepLogin(ana, Secret(u"secret"_s), Secret(u"token"_s));
        m_vault->keepAppToken(shop, Secret(u"of the shop"_s));
        m_vault->signOut();
        QCOMPARE(m_keychain->held(secretKey), QString());
        QCOMPARE(m_keychain->held(universalKey), QString());
        QCOMPARE(m_keychain->held(shopKey), u"of the shop"_s);
        QVERIFY(!m_vault->hasPartnerToken());
        QVERIFY(m_vault->clientSecret().isEmpty());
        QVERIFY(m_vault->email().isEmpty());
        QVERIFY(m_vault->hasAppToken(shop));
    }

    void whatWasSignedOutWhileItWasLockedLeavesItWhenItOpens()
    {
        m_keychain->write(secretKey, Secret(u"secret"_s));
        m_keychain->write(universalKey, Secret(u"universal"_s));
        m_vault->keepLogin(ana, Secret(u"secret"_s), Secret(u"token"_s));
        m_vault->signOut();
        m_vault->keepIn(*m_keychain);
        QCOMPARE(m_keychain->held(secretKey), QString());
        QCOMPARE(m_keychain->held(universalKey), QString());
        restore();
        m_keychain->answerAll();
        QVERIFY(m_isRestored);
        QVERIFY(m_vault->email().isEmpty());
        QVERIFY(!m_vault->hasPartnerToken());
    }

    void anAnswerThatWasOnItsWaySignsNobodyInAgain()
    {
        m_keychain->write(secretKey, Secret(u"secret"_s));
        m_keychain->write(universalKey, Secret(u"universal"_s));
        m_vault->keepIn(*m_keychain);
        restore();
        m_vault->signOut();
        m_keychain->answerAll();
        QVERIFY(m_isRestored);
        QVERIFY(m_vault->clientSecret().isEmpty());
        QVERIFY(!m_vault->hasPartnerToken());
        // Who signs in anew is kept as before.
        m_vault->keepLogin(ana, Secret(u"new"_s), Secret(u"token"_s));
        m_vault->keepIn(*m_keychain);
        QCOMPARE(m_keychain->held(secretKey), u"new"_s);
    }

    void anAppsTokenLeavesWithItsSetUp()
    {
        m_vault->keepAppToken(shop, Secret(u"of the shop"_s));
        m_vault->keepAppToken(cafe, Secret(u"of the café"_s));
        m_keychain->write(shopKey, Secret(u"of the shop"_s));
        m_keychain->write(cafeKey, Secret(u"of the café"_s));
        m_vault->dropAppToken(shop, false);
        m_vault->dropAppToken(cafe, true);
        QVERIFY(m_vault->hasAppToken(shop)); // for this run
        QVERIFY(!m_vault->hasAppToken(cafe));
        // From one that opens after that, too.
        m_vault->keepIn(*m_keychain);
        QCOMPARE(m_keychain->held(shopKey), QString());
        QCOMPARE(m_keychain->held(cafeKey), QString());
        restore();
        m_keychain->answerAll();
        QVERIFY(!m_vault->hasAppToken(cafe));
        // Needed again: kept again.
        m_vault->keepAppToken(cafe, Secret(u"new"_s));
        QCOMPARE(m_keychain->held(cafeKey), u"new"_s);
    }

    void aDroppedTokenThatWasOnItsWayDoesNotComeBack()
    {
        m_keychain->write(cafeKey, Secret(u"of the café"_s));
        m_vault->keepIn(*m_keychain);
        restore();
        m_vault->dropAppToken(cafe, true);
        m_keychain->answerAll();
        QVERIFY(!m_vault->hasAppToken(cafe));
    }

private:
    void restore()
    {
        m_vault->restore(ana, {shop, cafe}, this, [this] { m_isRestored = true; });
    }

    MemorySecretStore m_memory;
    std::unique_ptr<SlowStore> m_keychain;
    std::unique_ptr<TokenVault> m_vault;
    bool m_isRestored = false;
};

GOLIVE_TEST(TokenVaultTest)

} // namespace tst_tokenvault

#include "tst_tokenvault.moc"
