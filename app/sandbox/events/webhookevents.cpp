#include "sandbox/events/webhookevents.h"

#include "sandbox/world/practiceids.h"

#include <QJsonArray>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox::events {
namespace {

const QString Customer = u"15550172233"_s;

QString digits(const PracticeApp &app)
{
    return app.phone.mid(1);
}

QString seconds(Instant instant)
{
    return QString::number(toEpochMs(instant) / 1000);
}

QJsonObject envelope(const PracticeApp &app, const QString &field, const QJsonObject &value)
{
    const QJsonObject change{{u"field"_s, field}, {u"value"_s, value}};
    QJsonObject entry{{u"changes"_s, QJsonArray{change}}};
    if (!app.waba.isEmpty())
        entry["id"_L1] = app.waba.value;
    return {
        {u"object"_s, u"whatsapp_business_account"_s}, {u"gs_app_id"_s, app.id.value}, {u"entry"_s, QJsonArray{entry}}};
}

QJsonObject metaValue(const PracticeApp &app)
{
    return {{u"messaging_product"_s, u"whatsapp"_s},
            {u"metadata"_s,
             QJsonObject{{u"display_phone_number"_s, digits(app)}, {u"phone_number_id"_s, app.phoneNumberId.value}}}};
}

QJsonObject inbound(const QString &id, const QString &type, Instant at)
{
    return {{u"from"_s, Customer}, {u"id"_s, id}, {u"timestamp"_s, seconds(at)}, {u"type"_s, type}};
}

QString messageId()
{
    return u"wamid."_s + randomHex(32);
}

/// The placeholder and the media that follows it carry the same message id.
QString placeholderId(const PracticeApp &app)
{
    return u"wamid."_s + QString::fromLatin1(app.id.value.toLatin1().toBase64());
}

QJsonObject historical(QJsonObject message)
{
    message["history_context"_L1] = QJsonObject{{u"status"_s, u"READ"_s}};
    return message;
}

/// Question and answer, in turn.
QJsonObject pastMessage(const PracticeApp &app, const QString &with, int number, Instant at)
{
    if (number % 2 == 0) {
        QJsonObject question = inbound(messageId(), u"text"_s, at);
        question["from"_L1] = with;
        question["text"_L1] = QJsonObject{{u"body"_s, u"Is the blue mug back in stock?"_s}};
        return historical(question);
    }
    return historical({{u"from"_s, digits(app)},
                       {u"to"_s, with},
                       {u"id"_s, messageId()},
                       {u"timestamp"_s, seconds(at + 90s)},
                       {u"type"_s, u"text"_s},
                       {u"text"_s, QJsonObject{{u"body"_s, u"Yes, two left."_s}}}});
}

QJsonObject accountUpdate(const PracticeApp &app, const QJsonObject &value, Instant now)
{
    QJsonObject body = envelope(app, u"account_update"_s, value);
    QJsonObject entry = body["entry"_L1].toArray().first().toObject();
    entry["time"_L1] = toEpochMs(now) / 1000;
    body["entry"_L1] = QJsonArray{entry};
    return body;
}

} // namespace

QJsonObject contacts(const PracticeApp &app, int batch, Instant now)
{
    static const QList<std::pair<QString, QString>> people{{u"Noor Karim"_s, Customer},
                                                           {u"Ada Lind"_s, u"447700900123"_s},
                                                           {u"Bruno Reis"_s, u"5521900000042"_s},
                                                           {u"Mei Tan"_s, u"6580000123"_s}};
    QJsonArray sync;
    for (qsizetype i = batch * 2; i < std::min<qsizetype>(people.size(), batch * 2 + 2); ++i) {
        const auto &[name, phone] = people[i];
        sync.append(QJsonObject{{u"type"_s, u"contact"_s},
                                {u"contact"_s, QJsonObject{{u"full_name"_s, name},
                                                           {u"first_name"_s, name.section(u' ', 0, 0)},
                                                           {u"phone_number"_s, phone}}},
                                {u"action"_s, u"add"_s},
                                // Saved on the phone long before: only the call brings them.
                                {u"metadata"_s, QJsonObject{{u"timestamp"_s, seconds(now - 30 * 24h * (i + 1))}}}});
    }
    QJsonObject value = metaValue(app);
    value["state_sync"_L1] = sync;
    return envelope(app, u"smb_app_state_sync"_s, value);
}

QJsonObject history(const PracticeApp &app, const Chunk &chunk, Instant now)
{
    const auto age = [](int phase) { return phase == 0 ? 2h : phase == 1 ? 20 * 24h : 120 * 24h; };
    const Instant at = now - age(chunk.phase);
    constexpr int PerThread = 50;
    QJsonArray threads, messages;
    for (int i = 0; i < chunk.messages; ++i) {
        // The first thread is the customer's that the other events speak of.
        const QString with = QString::number(Customer.toLongLong() + threads.size());
        messages.append(pastMessage(app, with, i, at));
        if (i + 1 == chunk.messages && chunk.hasPlaceholder) {
            QJsonObject placeholder = inbound(placeholderId(app), u"media_placeholder"_s, at + 120s);
            placeholder["from"_L1] = with;
            messages.append(historical(placeholder));
        }
        if ((i + 1) % PerThread == 0 || i + 1 == chunk.messages)
            threads.append(QJsonObject{{u"id"_s, with}, {u"messages"_s, std::exchange(messages, {})}});
    }
    const QJsonObject metadata{
        {u"phase"_s, chunk.phase}, {u"chunk_order"_s, chunk.order}, {u"progress"_s, chunk.progress}};
    QJsonObject value = metaValue(app);
    value["history"_L1] = QJsonArray{QJsonObject{{u"metadata"_s, metadata}, {u"threads"_s, threads}}};
    return envelope(app, u"history"_s, value);
}

QJsonObject historyDeclined(const PracticeApp &app)
{
    const QString text = u"History sync is turned off by the business from the WhatsApp Business App"_s;
    const QJsonObject error{
        {u"code"_s, 2593109},
        {u"title"_s, text},
        {u"message"_s, text},
        {u"error_data"_s, QJsonObject{{u"details"_s, u"History sharing is turned off by the business"_s}}}};
    QJsonObject value = metaValue(app);
    value["history"_L1] = QJsonArray{QJsonObject{{u"errors"_s, QJsonArray{error}}}};
    return envelope(app, u"history"_s, value);
}

QJsonObject media(const PracticeApp &app, const QString &mediaId, const QByteArray &sha256, Instant now)
{
    QJsonObject message = inbound(placeholderId(app), u"image"_s, now - 2h + 120s);
    message["image"_L1] = QJsonObject{{u"caption"_s, u"Like this one"_s},
                                      {u"mime_type"_s, u"image/png"_s},
                                      {u"sha256"_s, QString::fromLatin1(sha256.toBase64())},
                                      {u"id"_s, mediaId}};
    QJsonObject value = metaValue(app);
    value["messages"_L1] = QJsonArray{message};
    return envelope(app, u"history"_s, value);
}

QJsonObject echo(const PracticeApp &app, const QString &text, Instant now)
{
    const QJsonObject message{{u"from"_s, digits(app)}, {u"to"_s, Customer},
                              {u"id"_s, messageId()},   {u"timestamp"_s, seconds(now)},
                              {u"type"_s, u"text"_s},   {u"text"_s, QJsonObject{{u"body"_s, text}}}};
    QJsonObject value = metaValue(app);
    value["message_echoes"_L1] = QJsonArray{message};
    return envelope(app, u"smb_message_echoes"_s, value);
}

QJsonObject goLive(const PracticeApp &app, int version, Instant now)
{
    if (version < 3) {
        const QJsonObject status{{u"status"_s, u"live"_s}, {u"waId"_s, app.waba.value}, {u"namespace"_s, app.id.value}};
        return {{u"app"_s, app.name},
                {u"appId"_s, app.id.value},
                {u"phone"_s, digits(app)},
                {u"timestamp"_s, toEpochMs(now)},
                {u"version"_s, 2},
                {u"type"_s, u"onboarding-event"_s},
                {u"payload"_s, QJsonObject{{u"type"_s, u"docker-status-event"_s}, {u"payload"_s, status}}}};
    }
    QJsonObject body =
        envelope(app, u"account-event"_s,
                 {{u"type"_s, u"status-event"_s}, {u"payload"_s, QJsonObject{{u"status"_s, u"ACCOUNT_VERIFIED"_s}}}});
    QJsonObject entry = body["entry"_L1].toArray().first().toObject();
    entry["time"_L1] = toEpochMs(now);
    body["entry"_L1] = QJsonArray{entry};
    return body;
}

QJsonObject setCallbackPing(const PracticeApp &app, int version, Instant now)
{
    if (version < 3)
        return {{u"app"_s, app.name},
                {u"timestamp"_s, toEpochMs(now)},
                {u"version"_s, 2},
                {u"type"_s, u"user-event"_s},
                {u"payload"_s, QJsonObject{{u"phone"_s, u"callbackSetPhone"_s}, {u"type"_s, u"sandbox-start"_s}}}};
    // Gupshup's own events carry no entry id.
    const QJsonObject change{
        {u"field"_s, u"messages"_s},
        {u"value"_s, QJsonObject{{u"statuses"_s, QJsonArray{QJsonObject{{u"type"_s, u"set-callback"_s}}}}}}};
    return {{u"object"_s, u"whatsapp_business_account"_s},
            {u"gs_app_id"_s, app.id.value},
            {u"entry"_s, QJsonArray{QJsonObject{{u"changes"_s, QJsonArray{change}}}}}};
}

QJsonObject disconnected(const PracticeApp &app, const Disconnection &how, Instant now)
{
    const QString owner = u"505060708091011"_s;
    QJsonObject value{{u"event"_s, u"PARTNER_REMOVED"_s}};
    switch (how.form) {
    case Disconnection::Form::PhoneNumber: value["phone_number"_L1] = digits(app); break;
    case Disconnection::Form::WabaInfo:
        value["waba_info"_L1] = QJsonObject{{u"waba_id"_s, app.waba.value}, {u"owner_business_id"_s, owner}};
        break;
    case Disconnection::Form::Uninstalled:
        value = {{u"event"_s, u"PARTNER_APP_UNINSTALLED"_s},
                 {u"waba_info"_s, QJsonObject{{u"waba_id"_s, app.waba.value},
                                              {u"owner_business_id"_s, owner},
                                              {u"partner_app_id"_s, u"670843887433847"_s}}}};
        break;
    }
    if (!how.reason.isEmpty() && how.form != Disconnection::Form::Uninstalled)
        value["disconnection_info"_L1] = QJsonObject{{u"reason"_s, how.reason}, {u"initiated_by"_s, how.initiatedBy}};
    QJsonObject body = accountUpdate(app, value, now);
    if (how.form == Disconnection::Form::WabaInfo) {
        QJsonObject entry = body["entry"_L1].toArray().first().toObject();
        entry["id"_L1] = u"990011223344556"_s; // A business's: the WABA is told inside.
        body["entry"_L1] = QJsonArray{entry};
    }
    return body;
}

QJsonObject offboarded(const PracticeApp &app, Instant now)
{
    return accountUpdate(app, {{u"event"_s, u"ACCOUNT_OFFBOARDED"_s}}, now);
}

QJsonObject reconnected(const PracticeApp &app, Instant now)
{
    return accountUpdate(app, {{u"event"_s, u"ACCOUNT_RECONNECTED"_s}}, now);
}

} // namespace golive::sandbox::events
