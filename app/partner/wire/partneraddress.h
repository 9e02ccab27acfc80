#pragma once

#include "base/result.h"
#include "partner/wire/apierror.h"

#include <QUrl>

namespace golive::partner {

/// Where the Partner API is. Having one proves that tokens may be sent there: https, or http to this machine alone.
class PartnerAddress
{
public:
    /// Refused (ApiError::Kind::NotSent) with the reason in `message`: not https off loopback, no host, credentials,
    /// query or fragment in the address. A path is kept: practice has one.
    static Result<PartnerAddress, ApiError> from(const QUrl &base);

    QUrl at(const QString &encodedPath, const QString &encodedQuery) const;
    QString host() const { return m_base.host(); }

private:
    explicit PartnerAddress(QUrl base) : m_base(std::move(base)) {}
    QUrl m_base;
};

} // namespace golive::partner
