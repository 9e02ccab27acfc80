#pragma once

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace golive::sandbox {

/// Posts events and keeps what was answered. Only loopback addresses are ever contacted: practice sends nothing to the
/// network, so any other address is taken as reachable and its events are only listed.
class WebhookSender final : public QObject
{
    Q_OBJECT
public:
    using Answered = std::function<void(bool is2xx)>;
    struct Delivery
    {
        QUrl to;
        QJsonObject body;
        QString meta;    ///< The subscription's: JSON text whose `headers` are sent along.
        int attempt = 1; ///< From 1.
    };

    WebhookSender();
    void send(const Delivery &, Instant simulated, const Answered & = {});
    /// {"url","sentAt","contacted","attempt","answer","body"} for each attempt; answer is the HTTP status, 0 for none,
    /// null while it is awaited.
    const QJsonArray &sent() const { return m_sent; }

private:
    QJsonArray m_sent;
    QNetworkAccessManager m_network; ///< Last: what it still has under way may speak of the others while it ends.
};

} // namespace golive::sandbox
