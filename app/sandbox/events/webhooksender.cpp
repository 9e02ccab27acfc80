#include "sandbox/events/webhooksender.h"

#include "sandbox/world/subscriptionbook.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

WebhookSender::WebhookSender()
{
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void WebhookSender::send(const Delivery &delivery, Instant simulated, const Answered &answered)
{
    const bool contacted = isLoopback(delivery.to);
    const qsizetype index = m_sent.size();
    m_sent.append(QJsonObject{{u"url"_s, delivery.to.toString()},
                              {u"sentAt"_s, toEpochMs(simulated)},
                              {u"contacted"_s, contacted},
                              {u"attempt"_s, delivery.attempt},
                              {u"answer"_s, QJsonValue::Null},
                              {u"body"_s, delivery.body}});
    if (!contacted) {
        if (answered)
            answered(true);
        return;
    }
    QNetworkRequest request(delivery.to);
    request.setTransferTimeout(10'000); // The receiver rule: 2xx within 10 s (real time), else failed.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject headers = QJsonDocument::fromJson(delivery.meta.toUtf8()).object()["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key().toUtf8(), header.value().toString().toUtf8());

    QNetworkReply *reply = m_network.post(request, QJsonDocument(delivery.body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, index, answered] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QJsonObject entry = m_sent[index].toObject();
        entry["answer"_L1] = status;
        m_sent[index] = entry;
        if (answered)
            answered(status >= 200 && status < 300);
    });
}

} // namespace golive::sandbox

#include "moc_webhooksender.cpp"
