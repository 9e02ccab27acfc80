#include "clientfixture.h"

#include "partner/calls/listapps.h"
#include "partner/calls/requestcoexsync.h"
#include "partner/gateway/proxysignin.h"
#include "storage/memorysecretstore.h"
#include "testing/test.h"

#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <QSignalSpy>

namespace tst_proxysignin {

using namespace golive;
using namespace golive::partner;
using namespace Qt::Literals::StringLiterals;

/// A company's proxy: a name that only it resolves, and 407 until the right sign-in comes.
class ProxySignInTest : public golive::Test
{
    Q_OBJECT

    struct OneProxy final : QNetworkProxyFactory
    {
        explicit OneProxy(quint16 port) : proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port) {}
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {proxy}; }
        QNetworkProxy proxy;
    };

    struct World
    {
        World()
        {
            proxy.answer = [](const SeenRequest &request) {
                if (request.headers.value("proxy-authorization") != "Basic " + "ana:p w"_ba.toBase64())
                    return ScriptedAnswer{407, "who", {"Proxy-Authenticate: Basic realm=\"office\""}};
                return ScriptedAnswer{502, "no tunnel in this test"};
            };
            QNetworkProxyFactory::setApplicationProxyFactory(new OneProxy(proxy.serverPort()));
            ClientOptions options;
            options.uptime = [this] { return f.scheduler.uptime(); };
            options.proxy = [this](const QNetworkProxy &asks, QAuthenticator *authenticator) {
                signIn.fill(asks.hostName(), authenticator);
            };
            f.client = std::move(*PartnerClient::open(QUrl(u"https://partner.golive.invalid"_s), f.clock, f.scheduler,
                                                      f.tokens, options));
            QObject::connect(f.client.get(), &PartnerClient::tried, &signIn,
                             [this](const std::optional<Outage::Why> &why) {
                                 tries << why;
                                 if (why != Outage::Why::ProxySignIn)
                                     signIn.proven();
                             });
        }
        ~World() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
        int withSignIn() const
        {
            return static_cast<int>(std::count_if(proxy.seen().begin(), proxy.seen().end(), [](const SeenRequest &one) {
                return one.headers.contains("proxy-authorization");
            }));
        }
        ApiError::Kind ask() { return f.ask(ListApps{}).error().kind; }

        RawServer proxy;
        MemorySecretStore store;
        ProxySignIn signIn;
        ClientFixture f;
        QSignalSpy wanted{&signIn, &ProxySignIn::wanted};
        QSignalSpy found{&signIn, &ProxySignIn::found};
        QList<std::optional<Outage::Why>> tries;
    };
    const QString host = u"127.0.0.1"_s;

private Q_SLOTS:
    void whatIsNotKnownIsAskedOnce()
    {
        World world;
        world.signIn.keepIn(world.store);
        QCOMPARE(world.ask(), ApiError::Kind::ProxySignIn);
        QCOMPARE(world.tries, QList{std::optional(Outage::Why::ProxySignIn)}); // and not knocked at again and again
        QTRY_COMPARE(world.wanted.size(), 1);
        QCOMPARE(world.wanted.first().first().toString(), host);
        QCOMPARE(world.ask(), ApiError::Kind::ProxySignIn);
        QCoreApplication::processEvents();
        QCOMPARE(world.wanted.size(), 1);
        world.signIn.askAgain();
        world.ask();
        QTRY_COMPARE(world.wanted.size(), 2);
        QCOMPARE(world.withSignIn(), 0);
    }

    void whatIsGivenIsUsedAndKept()
    {
        World world;
        world.signIn.keepIn(world.store);
        world.ask();
        world.signIn.give(host, u"ana"_s, Secret(u"p w"_s));
        QTRY_COMPARE(world.found.size(), 1);
        QVERIFY(world.ask() != ApiError::Kind::ProxySignIn);
        QVERIFY(world.withSignIn() > 0);
        QCOMPARE(world.store.held(ProxySignIn::key(host))->reveal(), u"ana\np w"_s);
    }

    void whatIsKeptIsUsedWithoutAsking()
    {
        World world;
        world.store.write(ProxySignIn::key(host), Secret(u"ana\np w"_s));
        world.ask(); // before the keychain has answered
        QCOMPARE(world.wanted.size(), 0);
        world.signIn.keepIn(world.store);
        QTRY_COMPARE(world.found.size(), 1);
        QVERIFY(world.ask() != ApiError::Kind::ProxySignIn);
        QCOMPARE(world.wanted.size(), 0);
    }

    void whatIsRefusedIsNotTriedAgainAndAgain()
    {
        // Qt 6.4 caches what is filled in under three names, and warns each time that it did so before.
        for (int i = 0; i < 4 * 3; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QNetworkAccessCache::addEntry: overriding"_s));
        World world;
        world.signIn.keepIn(world.store);
        world.signIn.give(host, u"ana"_s, Secret(u"wrong"_s));
        QCOMPARE(world.ask(), ApiError::Kind::ProxySignIn);
        QTRY_COMPARE(world.wanted.size(), 1);
        QVERIFY(world.wanted.first().at(1).toBool());
        QVERIFY(!world.store.held(ProxySignIn::key(host)));
        const int used = world.withSignIn(); // Qt by itself would go on for ever
        QVERIFY2(used >= 1 && used <= 4, qPrintable(QString::number(used)));
        world.signIn.give(host, u"ana"_s, Secret(u"p w"_s));
        QVERIFY(world.ask() != ApiError::Kind::ProxySignIn);
    }

    void aOnceOnlyCallDidNotLeave()
    {
        World world;
        world.signIn.keepIn(world.store);
        const auto sync = world.f.ask(RequestCoexSync{someApp, SyncKind::Contacts});
        QVERIFY(sync);
        QVERIFY(std::holds_alternative<SyncNotSent>(*sync));
    }
};

GOLIVE_TEST(ProxySignInTest)

} // namespace tst_proxysignin

#include "tst_proxysignin.moc"
