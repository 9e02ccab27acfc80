#include "signup/policy/signupmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

// Real messages are under 1 KB. Whatever is much longer is not one, and is not worth parsing.
constexpr qsizetype longestMessage = 64 * 1024;
constexpr qsizetype longestText = 500;
constexpr qsizetype longestName = 80;

constexpr std::array errorNames{"error"_L1, "error_message"_L1, "error_code"_L1, "error_id"_L1};

/// Text or whole number as text: Meta writes ids and codes both ways.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().left(longestText);
}

/// Ids go into addresses of later calls, so nothing but digits may pass.
template <class IdType> std::optional<IdType> idOf(const QJsonValue &value)
{
    const QString text = textOf(value);
    if (text.isEmpty() || text.size() > 32)
        return {};
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return {};
    }
    return IdType{text};
}

std::optional<WabaId> wabaOf(const QJsonObject &data)
{
    if (const auto waba = idOf<WabaId>(data.value("waba_id"_L1)))
        return waba;
    const QJsonArray several = data.value("waba_ids"_L1).toArray();
    return several.size() == 1 ? idOf<WabaId>(several.first()) : std::nullopt;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == "true"_L1;
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 seconds = textOf(value).toLongLong(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 253'402'300'799) // the year 9999
        return {};
    return Instant(std::chrono::seconds(seconds));
}

const auto printedObject = "[object Object]"_L1;

/// The first of these names that says anything in the object.
QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = textOf(object.value(name)).trimmed();
        // An object that a page printed as text says nothing.
        if (!text.isEmpty() && !text.contains(printedObject))
            return text;
    }
    return {};
}

constexpr std::initializer_list<QLatin1StringView> messageNames{"error_message"_L1, "error_user_msg"_L1, "message"_L1,
                                                                "error"_L1};

/// Words that say nothing, and yet what was wrong.
bool hasPrintedObject(const QJsonObject &parts)
{
    return std::any_of(messageNames.begin(), messageNames.end(), [&parts](QLatin1StringView name) {
        return parts.value(name).toString().contains(printedObject);
    });
}

/// The error, whichever way it is written: as fields beside each other, as an object of its own (as Graph writes it),
/// or as a mere text. Nothing where there is none.
std::optional<Failed> errorIn(const QJsonObject &data)
{
    QJsonObject parts = data;
    bool isError = false;
    for (const QLatin1StringView name : errorNames) {
        const QJsonValue value = data.value(name);
        const bool isNothing =
            value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        isError = isError || !isNothing;
        const QJsonObject inner = value.toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            parts.insert(part.key(), part.value());
    }
    if (!isError)
        return {};
    Failed failed;
    failed.code = firstOf(parts, {"error_code"_L1, "error_id"_L1, "code"_L1, "error_subcode"_L1});
    failed.message = firstOf(parts, messageNames);
    if (failed.message.isEmpty() && hasPrintedObject(parts))
        failed.message = printedObject;
    failed.sessionId = firstOf(parts, {"session_id"_L1, "fbtrace_id"_L1});
    failed.timestamp = instantOf(parts.value("timestamp"_L1));
    return failed;
}

SignUpMessage endedEarly(const QJsonObject &data, bool isError)
{
    if (const auto failed = errorIn(data))
        return *failed;
    if (isError) {
        return Failed{.code = {},
                      .message = {},
                      .sessionId = textOf(data.value("session_id"_L1)),
                      .timestamp = instantOf(data.value("timestamp"_L1))};
    }
    const QString step = textOf(data.value("current_step"_L1));
    if (!step.isEmpty())
        return Abandoned{step};
    return Closed{};
}

SignUpMessage classified(const QString &event, const QJsonObject &data)
{
    const auto waba = wabaOf(data);
    const auto phone = idOf<PhoneNumberId>(data.value("phone_number_id"_L1));
    if (event == "FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_L1)
        return CoexistenceFinished{waba, phone};
    if (event == "FINISH"_L1) {
        // Seen by integrators, not documented: the phone app was used to sign in, so the number stays on it.
        if (isTrue(data.value("is_wa_login_user"_L1)))
            return CoexistenceFinished{waba, phone};
        return FinishedWithoutCoexistence{waba, phone};
    }
    if (event == "FINISH_ONLY_WABA"_L1)
        return FinishedWithoutNumber{waba};
    if (event == "FINISH_GRANT_ONLY_API_ACCESS"_L1)
        return GrantedOnly{waba};
    if (event == "CANCEL"_L1 || event == "ERROR"_L1)
        return endedEarly(data, event == "ERROR"_L1);
    if (event.startsWith("FINISH"_L1))
        return FinishedUnknown{event.left(longestName), waba, phone};
    return Unknown{event};
}

} // namespace

std::optional<SignUpMessage> parseSignUpMessage(const OriginPolicy &origins, const QString &origin, const QString &data)
{
    if (!origins.isTrusted(origin) || data.size() > longestMessage)
        return {};
    const QJsonObject envelope = QJsonDocument::fromJson(data.toUtf8()).object();
    if (envelope.value("type"_L1).toString() != "WA_EMBEDDED_SIGNUP"_L1)
        return {};
    // The version is not looked at: 3, "3" and none were all seen with the same content. An error may stand in the
    // place of the data, or beside them.
    const QJsonValue inner = envelope.value("data"_L1);
    QJsonObject parts = inner.toObject();
    if (inner.isString() && !inner.toString().trimmed().isEmpty())
        parts.insert("error"_L1, inner);
    for (const QLatin1StringView name : errorNames) {
        if (envelope.contains(name) && !parts.contains(name))
            parts.insert(name, envelope.value(name));
    }
    return classified(textOf(envelope.value("event"_L1)), parts);
}

} // namespace golive::signup
