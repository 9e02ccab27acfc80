#pragma once

#include "partner/wire/httpexchange.h"
#include "partner/wire/proxyanswer.h"

#include <QSslConfiguration>

#include <optional>

namespace golive::partner {

/// The body of a request that must leave once. There is no empty one: Qt could repeat a request without a body.
class OnceOnlyBody
{
public:
    /// Nothing where `bytes` are empty.
    static std::optional<OnceOnlyBody> from(QByteArray bytes)
    {
        return bytes.isEmpty() ? std::nullopt : std::optional(OnceOnlyBody(std::move(bytes)));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    explicit OnceOnlyBody(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// Sends a request with a body such that no second one can leave, whatever the network does: a fresh manager (no reused
/// connection that dies under the request), a body that cannot be read twice, no HTTP/2, no redirects. Measured with Qt
/// 6.4.2; without this Qt itself sent the same POST up to four times.
class OnceOnlyTransport
{
public:
    explicit OnceOnlyTransport(std::optional<QSslConfiguration> tls = {}, ProxyAnswer proxy = {});

    /// The exchange belongs to `owner`; ended() comes once.
    HttpExchange *send(QNetworkRequest, const QByteArray &verb, const OnceOnlyBody &body, HttpExchange::Limits,
                       QObject *owner) const;

private:
    std::optional<QSslConfiguration> m_tls;
    ProxyAnswer m_proxy;
};

} // namespace golive::partner
