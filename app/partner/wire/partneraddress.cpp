#include "partner/wire/partneraddress.h"

#include <QHostAddress>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

ApiError refused(const QString &reason)
{
    ApiError error;
    error.kind = ApiError::Kind::NotSent;
    error.message = reason;
    return error;
}

} // namespace

Result<PartnerAddress, ApiError> PartnerAddress::from(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty())
        return failure(refused(u"the address has no host"_s));
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment())
        return failure(refused(u"the address may hold a host and a path only"_s));
    if (base.scheme() != "https"_L1 && !(base.scheme() == "http"_L1 && isLoopback(base.host())))
        return failure(refused(u"the address must begin with https://"_s));
    return PartnerAddress(base);
}

QUrl PartnerAddress::at(const QString &encodedPath, const QString &encodedQuery) const
{
    QString path = m_base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = m_base;
    url.setPath(path + encodedPath, QUrl::StrictMode);
    if (!encodedQuery.isEmpty())
        url.setQuery(encodedQuery, QUrl::StrictMode);
    return url;
}

} // namespace golive::partner
