#include "eventtexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive::receivertest {

namespace {

QByteArray envelope(const QString &field, QJsonObject value, const QString &appId)
{
    value["messaging_product"_L1] = u"whatsapp"_s;
    value["metadata"_L1] =
        QJsonObject{{u"display_phone_number"_s, phone}, {u"phone_number_id"_s, u"702113344550912"_s}};
    QJsonObject body{
        {u"object"_s, u"whatsapp_business_account"_s},
        {u"entry"_s,
         QJsonArray{QJsonObject{{u"id"_s, waba},
                                {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, field}, {u"value"_s, value}}}}}}}};
    if (!appId.isEmpty())
        body["gs_app_id"_L1] = appId;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray contact(const QString &number, const QString &appId)
{
    const QJsonObject entry{{u"type"_s, u"contact"_s},
                            {u"contact"_s, QJsonObject{{u"full_name"_s, u"Noor Karim"_s}, {u"phone_number"_s, number}}},
                            {u"action"_s, u"add"_s},
                            {u"metadata"_s, QJsonObject{{u"timestamp"_s, u"1789012600"_s}}}};
    return envelope(u"smb_app_state_sync"_s, {{u"state_sync"_s, QJsonArray{entry}}}, appId);
}

QByteArray chunk(int phase, int order, int progress, int messages, const QString &appId)
{
    QJsonArray list;
    for (int i = 0; i < messages; ++i)
        list.append(QJsonObject{{u"from"_s, u"15550172233"_s},
                                {u"id"_s, QString(u"wamid.%1-%2-%3"_s.arg(phase).arg(order).arg(i))},
                                {u"timestamp"_s, u"1788990112"_s},
                                {u"type"_s, u"text"_s},
                                {u"text"_s, QJsonObject{{u"body"_s, u"Is the blue mug back in stock?"_s}}},
                                {u"history_context"_s, QJsonObject{{u"status"_s, u"READ"_s}}}});
    const QJsonObject part{
        {u"metadata"_s, QJsonObject{{u"phase"_s, phase}, {u"chunk_order"_s, order}, {u"progress"_s, progress}}},
        {u"threads"_s, QJsonArray{QJsonObject{{u"id"_s, u"15550172233"_s}, {u"messages"_s, list}}}}};
    return envelope(u"history"_s, {{u"history"_s, QJsonArray{part}}}, appId);
}

QByteArray delivery(const QString &messageId, const QString &appId)
{
    const QJsonObject status{{u"id"_s, messageId},
                             {u"recipient_id"_s, u"15550172233"_s},
                             {u"status"_s, u"delivered"_s},
                             {u"timestamp"_s, u"1789013000"_s}};
    return envelope(u"messages"_s, {{u"statuses"_s, QJsonArray{status}}}, appId);
}

QByteArray deliveries(int count)
{
    // Made once and copied: tens of thousands of documents take minutes where each allocation is watched.
    const QByteArray id = "\"@\"";
    const QByteArray line = delivery(u"@"_s) + '\n';
    const qsizetype at = line.indexOf(id);
    QByteArray log;
    log.reserve((line.size() + 5) * count);
    for (int i = 0; i < count; ++i)
        log.append(line.first(at))
            .append('"')
            .append(QByteArray::number(i))
            .append('"')
            .append(line.sliced(at + id.size()));
    return log;
}

QByteArray addressCheck()
{
    return envelope(u"messages"_s, {{u"statuses"_s, QJsonArray{QJsonObject{{u"type"_s, u"set-callback"_s}}}}}, {});
}

} // namespace golive::receivertest
