#pragma once

#include "partner/httpexchange.h"
#include "partner/proxyanswer.h"

#include <QSslConfiguration>

#include <optional>

namespace golive::partner {

/// Sends a request with a body such that no second one can leave, whatever the network does: a fresh manager (no reused
/// connection that dies under the request), a body that cannot be read twice, no HTTP/2, no redirects. Measured with Qt
/// 6.4.2; without this Qt itself sent the same POST up to four times.
class OnceOnlyTransport
{
public:
    explicit OnceOnlyTransport(std::optional<QSslConfiguration> tls = {}, ProxyAnswer proxy = {});

    /// The exchange belongs to `owner`; ended() comes once. `body` must not be empty: an empty one could be repeated.
    HttpExchange *send(QNetworkRequest, const QByteArray &verb, const QByteArray &body, HttpExchange::Limits,
                       QObject *owner) const;

private:
    std::optional<QSslConfiguration> m_tls;
    ProxyAnswer m_proxy;
};

} // namespace golive::partner
