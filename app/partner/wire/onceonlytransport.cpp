#include "partner/wire/onceonlytransport.h"

#include "partner/wire/readoncebody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace golive::partner {

OnceOnlyTransport::OnceOnlyTransport(std::optional<QSslConfiguration> tls, ProxyAnswer proxy)
    : m_tls(std::move(tls)), m_proxy(std::move(proxy))
{
}

HttpExchange *OnceOnlyTransport::send(QNetworkRequest request, const QByteArray &verb, const OnceOnlyBody &body,
                                      HttpExchange::Limits limits, QObject *owner) const
{
    auto *exchange = new HttpExchange(limits, owner);
    auto *manager = new QNetworkAccessManager(exchange);
    if (m_proxy)
        QObject::connect(manager, &QNetworkAccessManager::proxyAuthenticationRequired, exchange, m_proxy);
    HttpExchange::harden(request);
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.bytes().size());
    auto *device = new ReadOnceBody(body.bytes(), exchange);
    // requestSent() travels from Qt's HTTP thread: an abort or timeout could overtake it while the bytes are out
    // already.
    QObject::connect(device, &ReadOnceBody::taken, exchange, &HttpExchange::noteSent);
    exchange->follow(manager->sendCustomRequest(request, verb, device));
    return exchange;
}

} // namespace golive::partner
