#include "doctorfixture.h"
#include "squid.h"
#include "testing/test.h"

#include <QAuthenticator>
#include <QTest>

namespace tst_doctorproxy {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

using Cause = DoctorCheck::Cause;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

/// Behind a company's proxy, a real one.
class DoctorProxyTest : public golive::Test, private DoctorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aProxyAloneKnowsTheName()
    {
        TlsServer server;
        Squid squid(false);
        QVERIFY2(squid.isUp(), qPrintable(squid.said()));
        auto around = at(server.url(u"partner.golive.invalid"_s));
        trust(around);
        through(around, squid.port());
        around.environment = [port = squid.port()](const QString &name) {
            return name == u"https_proxy"_s ? u"http://127.0.0.1:%1"_s.arg(port) : QString();
        };
        const Diagnosis found = examine(around);
        QVERIFY2(the(found, Kind::Reach).verdict == Verdict::Ok,
                 qPrintable(the(found, Kind::Reach).evidence + squid.said()));
        QCOMPARE(the(found, Kind::Names).verdict, Verdict::Ok);
        QCOMPARE(the(found, Kind::ProxySignIn).verdict, Verdict::Ok);
        QCOMPARE(the(found, Kind::Proxy).evidence, u"127.0.0.1:%1, from environment (https_proxy)"_s.arg(squid.port()));
        QCOMPARE(server.seen.size(), 1);
    }

    void aProxyThatForbids()
    {
        Squid squid(false);
        QVERIFY2(squid.isUp(), qPrintable(squid.said()));
        auto around = at(QUrl(u"https://forbidden.golive.invalid"_s));
        through(around, squid.port());
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::Reach).verdict, Verdict::Failed);
        QVERIFY2(the(found, Kind::Reach).cause == Cause::ProxyForbids, qPrintable(the(found, Kind::Reach).evidence));
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Ok);
    }

    void aProxyThatWantsASignIn()
    {
        TlsServer server;
        Squid squid(true);
        QVERIFY2(squid.isUp(), qPrintable(squid.said()));
        auto around = at(server.url(u"partner.golive.invalid"_s));
        trust(around);
        through(around, squid.port());
        Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::ProxySignIn).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::ProxySignIn).cause, Cause::ProxySignIn);
        QCOMPARE(the(found, Kind::ProxySignIn).evidence, u"407 \"office\""_s);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::ProxySignIn);
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Ok);

        around.proxySignIn = [](const QNetworkProxy &, QAuthenticator *authenticator) {
            authenticator->setUser(u"ana"_s);
            authenticator->setPassword(u"p w"_s);
        };
        found = examine(around);
        QVERIFY2(the(found, Kind::Reach).verdict == Verdict::Ok,
                 qPrintable(the(found, Kind::Reach).evidence + squid.said()));
        QCOMPARE(the(found, Kind::ProxySignIn).verdict, Verdict::Ok);
    }

    void aProxyThatIsNotThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        auto around = at(QUrl(u"https://partner.golive.invalid"_s));
        through(around, port);
        const Diagnosis found = examine(around);
        QCOMPARE(the(found, Kind::Proxy).verdict, Verdict::Failed);
        QCOMPARE(the(found, Kind::Proxy).cause, Cause::ProxyDead);
        QCOMPARE(the(found, Kind::Reach).cause, Cause::ProxyDead);
    }
};

GOLIVE_TEST(DoctorProxyTest)

} // namespace tst_doctorproxy

#include "tst_doctorproxy.moc"
