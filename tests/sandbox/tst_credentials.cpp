#include "sandbox/api/credentials.h"
#include "sandbox/api/ratelimit.h"
#include "testing/test.h"

#include <QTest>

namespace tst_credentials {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = Credentials::Holder::Kind;

class CredentialsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void partnerTokenLivesADay();
    void appTokenIsAlwaysTheSame();
    void universalTokens();
    void ratesSlide();

private:
    const Instant m_start = fromEpochMs(1'789'000'000'000);
};

void CredentialsTest::partnerTokenLivesADay()
{
    Credentials credentials;
    const QString token = credentials.newPartnerToken(m_start);
    QCOMPARE(token.count(u'.'), 2);
    QCOMPARE(credentials.holder(token, m_start + 24h - 1ms)->kind, Kind::PartnerToken);
    QVERIFY(!credentials.holder(token, m_start + 24h));
    QVERIFY(!credentials.holder(u"made up"_s, m_start));
    QVERIFY(!credentials.holder(QString(), m_start));
}

void CredentialsTest::appTokenIsAlwaysTheSame()
{
    Credentials credentials;
    const AppId app{u"a"_s};
    const QString token = credentials.appToken(app, m_start).token;
    QVERIFY(token.startsWith(u"sk_"));
    QCOMPARE(credentials.appToken(app, m_start + 9000h).token, token);
    QCOMPARE(credentials.holder(token, m_start + 9000h)->app, app);
}

void CredentialsTest::universalTokens()
{
    using Refusal = Credentials::MintRefusal;
    Credentials credentials;
    QCOMPARE(credentials.mint({}, {}, m_start).error(), Refusal::NameMissing);
    QCOMPARE(credentials.mint(u"a"_s, m_start + 59s, m_start).error(), Refusal::BadExpiry);
    QCOMPARE(credentials.mint(u"a"_s, m_start + 61 * 24h, m_start).error(), Refusal::BadExpiry);
    const auto first = credentials.mint(u"a"_s, m_start + 1h, m_start);
    QVERIFY(first.has_value());
    QCOMPARE(credentials.mint(u"a"_s, {}, m_start).error(), Refusal::NameTaken);
    QVERIFY(credentials.mint(u"b"_s, {}, m_start).has_value());
    QVERIFY(credentials.mint(u"c"_s, {}, m_start).has_value());
    QCOMPARE(credentials.mint(u"d"_s, {}, m_start).error(), Refusal::TooMany);
    QCOMPARE(credentials.holder(first->token, m_start)->kind, Kind::UniversalToken);
    QVERIFY(!credentials.holder(first->token, m_start + 1h));
    // An expired one makes room.
    QVERIFY(credentials.mint(u"d"_s, {}, m_start + 1h).has_value());
    QVERIFY(credentials.revoke(u"name"_s, u"b"_s));
    QVERIFY(!credentials.revoke(u"name"_s, u"b"_s));
}

void CredentialsTest::ratesSlide()
{
    RateLimit limit;
    const RateLimit::Rule rule{2, 10s};
    const RateLimit::TimePoint start{};
    QVERIFY(limit.admits(u"a"_s, rule, start));
    QVERIFY(limit.admits(u"a"_s, rule, start + 6s));
    QVERIFY(!limit.admits(u"a"_s, rule, start + 9s));
    QVERIFY(limit.admits(u"b"_s, rule, start + 9s));
    QVERIFY(limit.admits(u"a"_s, rule, start + 10s));
    QVERIFY(!limit.admits(u"a"_s, rule, start + 15s));
}

GOLIVE_TEST(CredentialsTest)

} // namespace tst_credentials

#include "tst_credentials.moc"
