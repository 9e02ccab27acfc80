#include "programs/policyproxy.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

namespace golive::programs {

void useProxyOf(const Policy &policy, bool isPractice)
{
    if (isPractice)
        return QNetworkProxyFactory::setUseSystemConfiguration(false);
    if (!policy.proxy)
        return QNetworkProxyFactory::setUseSystemConfiguration(true);
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (const QUrl &url = *policy.proxy; !url.host().isEmpty()) {
        const bool isSocks = url.scheme() == QLatin1StringView("socks5");
        proxy = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                              static_cast<quint16>(url.port()));
    }
    // Not by a factory: the web engine asks for this one alone.
    QNetworkProxy::setApplicationProxy(proxy);
}

QString proxySetBy(const Policy &policy)
{
    return policy.proxy ? QString(QLatin1StringView("policy (") + policy.place + QLatin1Char(')')) : QString();
}

} // namespace golive::programs
