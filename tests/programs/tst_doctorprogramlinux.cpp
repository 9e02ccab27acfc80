#include "doctorrun.h"
#include "nssfolder.h"
#include "squid.h"
#include "testing/test.h"
#include "tlsserver.h"

#include <QTest>

namespace tst_doctorprogramlinux {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// What Linux alone has: a store of the web view's own, proxies in the environment, a folder of credentials.
class DoctorProgramLinuxTest : public golive::Test, private DoctorRun
{
    Q_OBJECT

    void setProxy(quint16 port) { environment.insert(u"https_proxy"_s, u"http://127.0.0.1:%1"_s.arg(port)); }

private Q_SLOTS:
    void init()
    {
        Test::init();
        begin();
    }

    void theWebViewsOwnStoreIsRead()
    {
        const QString nss = folder->filePath(u".pki/nssdb"_s);
        QVERIFY(QDir().mkpath(nss));
        QVERIFY(makeNss(nss, u"C,,"_s));
        TlsServer server;
        const Told told = ask({server.url()});
        QCOMPARE(told.exitCode, 3);
        QCOMPARE(told.verdict(u"tls-inspection"_s), u"failed"_s);
        QVERIFY2(told.check(u"tls-inspection"_s)[u"remedy"_s].toString().contains(u"Example Company Inspection CA"_s),
                 qPrintable(told.out));
        QCOMPARE(told.verdict(u"certificates"_s), u"failed"_s);
        QVERIFY2(told.check(u"certificates"_s)[u"remedy"_s].toString().contains(u"update-ca-certificates"_s),
                 qPrintable(told.out));
    }

    void aProxysSignInComesFromTheCredentials()
    {
        TlsServer server;
        Squid squid(true);
        QVERIFY2(squid.isUp(), qPrintable(squid.said()));
        setProxy(squid.port());
        const QList hosts{server.url(u"partner.golive.invalid"_s)};
        Told told = ask(hosts);
        QCOMPARE(told.exitCode, 3);
        QVERIFY2(told.check(u"proxy"_s)[u"evidence"_s].toString().contains(u"environment (https_proxy)"_s),
                 qPrintable(told.out));
        QCOMPARE(told.verdict(u"proxy-sign-in"_s), u"failed"_s);
        QCOMPARE(told.verdict(u"reach:partner.golive.invalid"_s), u"failed"_s);

        put(folder->filePath(u"credentials/proxy-sign-in.127.0.0.1"_s), "ana\np w\n");
        told = ask(hosts);
        QVERIFY2(told.verdict(u"proxy-sign-in"_s) == u"ok", qPrintable(told.out));
        QVERIFY2(!told.out.contains(u"p w"_s), qPrintable(told.out));
        // Through the proxy to a server whose issuer nobody here trusts.
        QVERIFY2(told.check(u"reach:partner.golive.invalid"_s)[u"remedy"_s].toString().contains(
                     u"Example Company Inspection CA"_s),
                 qPrintable(told.out));
    }
};

GOLIVE_TEST(DoctorProgramLinuxTest)

} // namespace tst_doctorprogramlinux

#include "tst_doctorprogramlinux.moc"
