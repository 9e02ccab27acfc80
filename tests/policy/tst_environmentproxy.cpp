#include "programs/policyproxy.h"
#include "testing/test.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTest>

namespace tst_environmentproxy {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;

/// Where the policy sets no proxy it is the system's, which Linux keeps in the environment.
class EnvironmentProxyTest : public golive::Test
{
    Q_OBJECT

    static QNetworkProxy proxyTo(const QString &url)
    {
        // The system may name more than one; the first is tried first.
        return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(url))).value(0);
    }

private Q_SLOTS:
    void withoutAPolicyItIsTheEnvironments()
    {
        qputenv("https_proxy", "http://of.environment:1");
        useProxyOf(Policy());
        const QNetworkProxy found = proxyTo(u"https://partner.gupshup.io"_s);
        QCOMPARE(found.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(found.hostName(), u"of.environment"_s);
        QCOMPARE(found.port(), 1);
        QCOMPARE(proxyTo(u"https://127.0.0.1:1"_s).type(), QNetworkProxy::NoProxy);
    }

    void cleanup()
    {
        qunsetenv("https_proxy");
        QNetworkProxyFactory::setUseSystemConfiguration(false);
    }
};

GOLIVE_TEST(EnvironmentProxyTest)

} // namespace tst_environmentproxy

#include "tst_environmentproxy.moc"
