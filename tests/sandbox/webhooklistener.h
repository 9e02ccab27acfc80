#pragma once

#include "httpguard/guardedserver.h"

#include <QJsonObject>
#include <QUrl>

namespace golive::sandboxtest {

/// Takes webhooks, answers as told, keeps them.
class WebhookListener
{
public:
    WebhookListener();

    QUrl url() const;
    void answerWith(int status) { m_status = status; }
    const QList<QJsonObject> &events() const { return m_events; }
    const QList<httpguard::Request> &requests() const { return m_requests; }
    /// The `value` objects of version 3 events of that field, in the order they came.
    QList<QJsonObject> values(const QString &field) const;

private:
    httpguard::GuardedServer m_server;
    int m_status = 200;
    QList<QJsonObject> m_events;
    QList<httpguard::Request> m_requests;
};

} // namespace golive::sandboxtest
