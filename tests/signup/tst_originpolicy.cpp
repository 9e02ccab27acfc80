#include "signup/policy/originpolicy.h"
#include "testing/test.h"

#include <QTest>

namespace tst_originpolicy {

using namespace Qt::Literals::StringLiterals;
using golive::signup::OriginPolicy;

class TestOriginPolicy : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void live_data();
    void live();
    void practice_data();
    void practice();
};

void TestOriginPolicy::live_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("isTrusted");

    QTest::newRow("www") << u"https://www.facebook.com"_s << true;
    QTest::newRow("web") << u"https://web.facebook.com"_s << true;
    QTest::newRow("business") << u"https://business.facebook.com"_s << true;
    QTest::newRow("bare") << u"https://facebook.com"_s << true;
    QTest::newRow("deep") << u"https://a.b.facebook.com"_s << true;

    QTest::newRow("Meta's own sample lets this pass") << u"https://evilfacebook.com"_s << false;
    QTest::newRow("suffix") << u"https://facebook.com.evil.com"_s << false;
    QTest::newRow("user part") << u"https://www.facebook.com@evil.com"_s << false;
    QTest::newRow("user at Meta") << u"https://evil@www.facebook.com"_s << false;
    QTest::newRow("path") << u"https://www.facebook.com/"_s << false;
    QTest::newRow("in a path") << u"https://evil.com/.facebook.com"_s << false;
    QTest::newRow("in a query") << u"https://evil.com?.facebook.com"_s << false;
    QTest::newRow("in a fragment") << u"https://evil.com#.facebook.com"_s << false;
    QTest::newRow("backslash") << u"https://evil.com\\.facebook.com"_s << false;
    QTest::newRow("http") << u"http://www.facebook.com"_s << false;
    QTest::newRow("wss") << u"wss://www.facebook.com"_s << false;
    QTest::newRow("port") << u"https://www.facebook.com:8443"_s << false;
    QTest::newRow("default port is never written") << u"https://www.facebook.com:443"_s << false;
    QTest::newRow("upper case is never written") << u"https://WWW.FACEBOOK.COM"_s << false;
    QTest::newRow("upper case scheme") << u"HTTPS://www.facebook.com"_s << false;
    QTest::newRow("trailing dot") << u"https://www.facebook.com."_s << false;
    QTest::newRow("leading dot") << u"https://.facebook.com"_s << false;
    QTest::newRow("punycode look-alike") << u"https://xn--acebook-js3c.com"_s << false;
    QTest::newRow("Cyrillic look-alike") << u"https://www.f\u0430cebook.com"_s << false;
    QTest::newRow("full-width letters") << u"https://www.\uFF46acebook.com"_s << false;
    QTest::newRow("line break") << u"https://www.facebook.com\n"_s << false;
    QTest::newRow("blank before") << u" https://www.facebook.com"_s << false;
    QTest::newRow("null origin") << u"null"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("host alone") << u"www.facebook.com"_s << false;
    QTest::newRow("practice") << u"http://127.0.0.1:8082"_s << false;
    QTest::newRow("SDK host is not the pop-up") << u"https://connect.facebook.net"_s << false;
}

void TestOriginPolicy::live()
{
    QFETCH(const QString, origin);
    QFETCH(const bool, isTrusted);
    QCOMPARE(OriginPolicy().isTrusted(origin), isTrusted);
}

void TestOriginPolicy::practice_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("isTrusted");

    const QString given = u"http://127.0.0.1:8082"_s;
    QTest::newRow("exact") << given << given << true;
    QTest::newRow("IPv6") << u"http://[::1]:8082"_s << u"http://[::1]:8082"_s << true;
    QTest::newRow("other port") << given << u"http://127.0.0.1:8083"_s << false;
    QTest::newRow("other name for it") << given << u"http://localhost:8082"_s << false;
    QTest::newRow("https") << given << u"https://127.0.0.1:8082"_s << false;
    QTest::newRow("Meta in practice") << given << u"https://www.facebook.com"_s << false;
    QTest::newRow("not on loopback") << u"http://192.168.1.9:8082"_s << u"http://192.168.1.9:8082"_s << false;
    QTest::newRow("named like loopback") << u"http://127.0.0.1.evil.com"_s << u"http://127.0.0.1.evil.com"_s << false;
    QTest::newRow("live host as practice") << u"http://evil.com"_s << u"http://evil.com"_s << false;
    QTest::newRow("nothing given") << QString() << QString() << false;
    QTest::newRow("with a path") << u"http://127.0.0.1:8082/x"_s << u"http://127.0.0.1:8082/x"_s << false;
}

void TestOriginPolicy::practice()
{
    QFETCH(const QString, given);
    QFETCH(const QString, origin);
    QFETCH(const bool, isTrusted);
    QCOMPARE(OriginPolicy::practice(given).isTrusted(origin), isTrusted);
}

GOLIVE_TEST(TestOriginPolicy)

} // namespace tst_originpolicy

#include "tst_originpolicy.moc"
