#include "clientfixture.h"

#include "partner/calls/listapps.h"
#include "testing/test.h"

#include <QNetworkProxyFactory>

namespace tst_tls {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// Where a token may go, and over what.
class TlsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("live") << u"https://partner.gupshup.io"_s << true;
        QTest::newRow("port and path") << u"https://partner.gupshup.io:8443/x/"_s << true;
        QTest::newRow("http on loopback") << u"http://127.0.0.1:8080/token"_s << true;
        QTest::newRow("http on localhost") << u"http://localhost:8080"_s << true;
        QTest::newRow("http on IPv6 loopback") << u"http://[::1]:8080"_s << true;
        QTest::newRow("http elsewhere") << u"http://partner.gupshup.io"_s << false;
        QTest::newRow("http in the local net") << u"http://192.168.1.2"_s << false;
        QTest::newRow("looks like localhost") << u"http://localhost.example.org"_s << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org"_s << false;
        QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("user and password") << u"https://a:b@partner.gupshup.io"_s << false;
        QTest::newRow("host hidden behind a user") << u"https://partner.gupshup.io@evil.example.org"_s << false;
        QTest::newRow("query") << u"https://partner.gupshup.io/?a=b"_s << false;
        QTest::newRow("no scheme") << u"partner.gupshup.io"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, isFine);
        const auto address = PartnerAddress::from(QUrl(url));
        QCOMPARE(address.has_value(), isFine);
        if (!isFine) {
            QCOMPARE(address.error().kind, ApiError::Kind::NotSent);
            QVERIFY(!address.error().message.isEmpty());
        }
    }

    void basePathIsKept()
    {
        const auto address = PartnerAddress::from(QUrl(u"http://127.0.0.1:8080/t0ken/"_s));
        QCOMPARE(address->at(u"/partner/app/a%2Fb"_s, u"name=a%26b"_s).toEncoded(),
                 "http://127.0.0.1:8080/t0ken/partner/app/a%2Fb?name=a%26b"_ba);
    }

    void selfSignedCertificateIsRefused()
    {
        ClientFixture f(true);
        const auto apps = f.ask(ListApps{});
        QCOMPARE(apps.error().kind, ApiError::Kind::NotSent);
        QVERIFY(f.server.seen().isEmpty());
        QVERIFY(f.scheduler.waits().isEmpty()); // it does not become right by asking again
    }

    void trustedCertificateIsTaken()
    {
        ClientOptions options;
        options.tls = RawServer::trustingConfiguration();
        ClientFixture f(true, options);
        f.server.answer = [](const SeenRequest &) { return ScriptedAnswer{200, "{\"apps\":[]}"}; };
        QVERIFY(f.ask(ListApps{}));
    }

    void certificateOfAnotherNameIsRefused()
    {
        // The certificate names localhost and 127.0.0.1; 127.0.0.2 is the same server under a name it has not proven.
        ClientOptions options;
        options.tls = RawServer::trustingConfiguration();
        ClientFixture f(true, options);
        f.server.close();
        QVERIFY(f.server.listen(QHostAddress(u"127.0.0.2"_s), 0));
        QUrl url = f.server.url();
        url.setHost(u"127.0.0.2"_s);
        f.client = std::move(*PartnerClient::open(url, f.clock, f.scheduler, f.tokens, options));
        QCOMPARE(f.ask(ListApps{}).error().kind, ApiError::Kind::NotSent);
        QVERIFY(f.server.seen().isEmpty());
    }

    /// A stand-in for a company's proxy: a name that only it resolves, and a 407 until the credentials come.
    void proxyThatAsksIsAnswered()
    {
        struct OneProxy final : QNetworkProxyFactory
        {
            explicit OneProxy(quint16 port) : proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port) {}
            QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {proxy}; }
            QNetworkProxy proxy;
        };
        RawServer proxy;
        proxy.answer = [](const SeenRequest &request) {
            if (!request.headers.contains("proxy-authorization"))
                return ScriptedAnswer{407, "who", {"Proxy-Authenticate: Basic realm=\"office\""}};
            return ScriptedAnswer{502, "no tunnel in this test"};
        };
        QNetworkProxyFactory::setApplicationProxyFactory(new OneProxy(proxy.serverPort()));
        int asked = 0;
        ClientOptions options;
        options.proxy = [&](const QNetworkProxy &, QAuthenticator *credentials) {
            ++asked;
            credentials->setUser(u"ana"_s);
            credentials->setPassword(u"pw"_s);
        };
        ClientFixture f(false, options);
        f.client = std::move(
            *PartnerClient::open(QUrl(u"https://partner.golive.invalid"_s), f.clock, f.scheduler, f.tokens, options));
        const auto apps = f.ask(ListApps{});
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
        QVERIFY(!apps);
        QVERIFY(asked > 0);
        QVERIFY(!proxy.seen().isEmpty());
        QCOMPARE(proxy.seen().first().verb, "CONNECT"_ba);
        QCOMPARE(proxy.seen().first().target, "partner.golive.invalid:443"_ba);
        QVERIFY(proxy.seen().last().headers.contains("proxy-authorization"_ba));
        for (const SeenRequest &request : proxy.seen()) {
            QVERIFY(!request.headers.contains("token"_ba)); // the tunnel's opener never sees the token
            QVERIFY(!request.headers.contains("authorization"_ba));
        }
    }
};

GOLIVE_TEST(TlsTest)

} // namespace tst_tls

#include "tst_tls.moc"
