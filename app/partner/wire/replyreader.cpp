#include "partner/wire/replyreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

// Credential messages that arrive as 400 or 403 instead of 401 (partner-api.md 1.1, 1.2, 7.5).
constexpr std::array credentialMessages = {
    "Account Does not exist"_L1,
    "Failed to authenticate"_L1,
    "Invalid Access Token"_L1,
    "Authentication Failed"_L1,
};

constexpr qsizetype longestMessage = 500;

QString messageIn(const QJsonObject &object)
{
    // "messagedata" is the page's own slip (partner-api.md 6.1).
    for (const auto key : {"message"_L1, "data"_L1, "messagedata"_L1, "message/data"_L1}) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

std::optional<qint64> numberAt(const QJsonObject &object, QLatin1String name)
{
    bool isNumber = false;
    const qint64 number = object.value(name).toVariant().toLongLong(&isNumber);
    return isNumber && number != 0 ? std::optional(number) : std::nullopt;
}

std::optional<qint64> metaCodeIn(const QJsonObject &error)
{
    static const QRegularExpression inText(u"\\(#(\\d+)\\)"_s);
    if (const auto subcode = numberAt(error, "error_subcode"_L1))
        return subcode;
    if (const auto code = numberAt(error, "code"_L1))
        return code;
    const auto match = inText.match(error.value("message"_L1).toString());
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

bool isHtml(const RawReply &reply)
{
    return reply.contentType.startsWith("text/html") || reply.body.trimmed().startsWith('<');
}

ApiError::Kind kindOf(const RawReply &reply, const QString &message)
{
    using Kind = ApiError::Kind;
    const bool isAboutCredentials = std::ranges::any_of(
        credentialMessages, [&](auto text) { return message.compare(text, Qt::CaseInsensitive) == 0; });
    if (reply.status == 401 || ((reply.status == 400 || reply.status == 403) && isAboutCredentials))
        return Kind::Unauthorised;
    if (reply.status == 403)
        return Kind::Forbidden;
    if (reply.status == 429)
        return Kind::RateLimited;
    if (reply.status >= 500)
        return Kind::ServerError;
    if (reply.status >= 400)
        return isHtml(reply) || message.isEmpty() ? Kind::Unreadable : Kind::Refused;
    return Kind::Unreadable;
}

} // namespace

QJsonObject metaErrorIn(const RawReply &reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (object.value("error"_L1).isObject())
        return object.value("error"_L1).toObject();
    for (const auto key : {"message"_L1, "data"_L1}) {
        const QJsonValue value = object.value(key);
        const QJsonObject inner =
            value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).object() : value.toObject();
        if (inner.value("error"_L1).isObject())
            return inner.value("error"_L1).toObject();
    }
    return {};
}

ApiError errorFrom(const RawReply &reply)
{
    ApiError error;
    error.status = reply.status;
    error.retryAfter = reply.retryAfter;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject meta = metaErrorIn(reply);
    if (!meta.isEmpty()) {
        error.isFromMeta = true;
        error.metaCode = metaCodeIn(meta);
        const QString details = meta.value("error_data"_L1).toObject().value("details"_L1).toString();
        error.message = details.isEmpty() ? meta.value("message"_L1).toString() : details;
    } else if (document.isObject()) {
        error.message = messageIn(document.object());
        // The `error` key with a plain text in it is seen in generic error pages of Java servers.
        if (error.message.isEmpty())
            error.message = document.object().value("error"_L1).toString();
    } else if (!isHtml(reply)) {
        error.message = QString::fromUtf8(reply.body).trimmed();
    }
    error.message.truncate(longestMessage);
    error.isSaidByServer = !error.message.isEmpty();
    error.kind = kindOf(reply, error.message);
    return error;
}

ApiError unreadable(const RawReply &reply, const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::Unreadable;
    error.status = reply.status;
    error.message = what;
    return error;
}

Result<QJsonObject, ApiError> readObject(const RawReply &reply)
{
    if (!reply.isSuccess())
        return failure(errorFrom(reply));
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return failure(unreadable(reply, u"not a JSON object"_s));
    const QJsonObject object = document.object();
    if (object.value("status"_L1).toString().compare("error"_L1, Qt::CaseInsensitive) == 0 ||
        !metaErrorIn(reply).isEmpty()) {
        ApiError error = errorFrom(reply);
        error.kind = ApiError::Kind::Refused;
        return failure(error);
    }
    return object;
}

Result<QJsonObject, ApiError> readObjectOrArray(const RawReply &reply)
{
    if (reply.isSuccess()) {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (document.isArray())
            return QJsonObject{{QString(), document.array()}};
    }
    return readObject(reply);
}

Result<Done, ApiError> readDone(const RawReply &reply)
{
    if (reply.isSuccess() && reply.body.trimmed().isEmpty())
        return Done{};
    // "contact details updated successfully" may come as plain text: the pages give only the words.
    if (reply.isSuccess() && !isHtml(reply) && QJsonDocument::fromJson(reply.body).isNull() &&
        !reply.body.contains('{'))
        return Done{};
    auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    return Done{};
}

QString textAt(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const auto name : names) {
        const QJsonValue value = object.value(name);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isDouble())
            return QString::number(value.toInteger());
    }
    return {};
}

bool flagAt(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    if (value.isBool())
        return value.toBool();
    return value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0 || value.toInteger() == 1;
}

std::optional<Instant> instantAt(const QJsonObject &object, QLatin1String name)
{
    const auto number = numberAt(object, name);
    return number ? std::optional(fromEpochMs(*number)) : std::nullopt;
}

} // namespace golive::partner
