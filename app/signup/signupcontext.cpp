#include "signup/signupcontext.h"

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLoopbackHost(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
}

QString hostAndPort(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1 ? 443 : 80;
    if (url.port() != -1 && url.port() != usual)
        host += u':' + QString::number(url.port());
    return host;
}

} // namespace

SignUpContext SignUpContext::live(LinkSource source)
{
    return {.hosts = HostList::shipped(),
            .checks = HostList::shipped(u"checks"_s),
            .companyLogIns = HostList::shipped(u"companyLogIns"_s),
            .linkSource = source,
            .admittedHosts = {},
            .practiceOrigins = {},
            .messageOrigins = {}};
}

SignUpContext SignUpContext::practice(const QString &partnerOrigin, const QString &signUpOrigin)
{
    return {.hosts = {},
            .checks = {},
            .companyLogIns = {},
            .linkSource = LinkSource::PartnerApi,
            .admittedHosts = {},
            .practiceOrigins = {partnerOrigin, signUpOrigin},
            .messageOrigins = OriginPolicy::practice(signUpOrigin)};
}

bool SignUpContext::isPracticeAddress(const QUrl &url) const
{
    const QString origin = originOf(url);
    return isLoopbackOrigin(origin) && practiceOrigins.contains(origin) && url.userInfo().isEmpty();
}

bool isLoopbackOrigin(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && isLoopbackHost(url.host()) && origin == originOf(url);
}

QString originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    return url.scheme() + u"://"_s + hostAndPort(url);
}

QString shownHost(const QUrl &url)
{
    return url.host().isEmpty() ? QString() : hostAndPort(url);
}

} // namespace golive::signup
