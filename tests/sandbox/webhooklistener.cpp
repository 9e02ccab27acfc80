#include "webhooklistener.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandboxtest {

WebhookListener::WebhookListener()
    : m_server([this](const httpguard::Request &request, const httpguard::GuardedServer::Answer &answer) {
          m_requests.append(request);
          m_events.append(QJsonDocument::fromJson(request.body).object());
          answer({m_status, {}, {}});
      })
{
    m_server.listenOnLoopback(0);
}

QUrl WebhookListener::url() const
{
    return QUrl(u"http://127.0.0.1:%1/hook"_s.arg(m_server.serverPort()));
}

QList<QJsonObject> WebhookListener::values(const QString &field) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &event : m_events) {
        const QJsonObject change = event["entry"_L1][0]["changes"_L1][0].toObject();
        if (change["field"_L1].toString() == field)
            found.append(change["value"_L1].toObject());
    }
    return found;
}

} // namespace golive::sandboxtest
