#include "partner/calls/syncoutcome.h"

#include "partner/wire/replyreader.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <span>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = SyncRefusedByMeta::Reason;

constexpr qint64 alreadyRequested = 2593107;
constexpr qint64 windowClosed = 2593108;

// Gupshup's own words; a proxy or a captive portal on the way has others.
constexpr std::array unauthorisedTexts = {
    "Unauthorised access to the resource. Please review request parameters and headers and retry"_L1,
    "Unauthorized Access"_L1, "Authentication Failed"_L1};
constexpr std::array forbiddenTexts = {"Forbidden Access"_L1, "Unauthorized Access"_L1};
constexpr std::array limitTexts = {"Too Many Requests"_L1};
// The first two are the page's; the others are what the same checks say on the neighbouring pages (7.5, 8.1), before
// Meta is asked.
constexpr std::array badRequestTexts = {"syncType is required"_L1, "syncType must be smb_app_state_sync or history"_L1,
                                        "App is not live."_L1, "Waba id not found for the given App"_L1,
                                        "API key is not associated with partner"_L1};

bool isOneOf(const QString &text, std::span<const QLatin1String> texts)
{
    return std::ranges::any_of(texts,
                               [&](auto known) { return text.trimmed().compare(known, Qt::CaseInsensitive) == 0; });
}

Reason reasonInText(const QString &text)
{
    if (text.contains("exceeded the maximum number of times to call the synchronization api"_L1, Qt::CaseInsensitive) ||
        text.contains("#2593107"_L1))
        return Reason::AlreadyRequested;
    if (text.contains("within 24 hours of onboarding"_L1, Qt::CaseInsensitive) || text.contains("#2593108"_L1))
        return Reason::WindowClosed;
    return Reason::Other;
}

/// Both refusals were also seen under the outer code 4 and one common title, so sub-code and details decide first; the
/// title decides nothing, because both had it.
Reason reasonOf(const QJsonObject &error)
{
    for (const auto key : {"error_subcode"_L1, "code"_L1}) {
        const qint64 code = error.value(key).toVariant().toLongLong();
        if (code == alreadyRequested)
            return Reason::AlreadyRequested;
        if (code == windowClosed)
            return Reason::WindowClosed;
    }
    for (const QString &text : {error.value("error_data"_L1).toObject().value("details"_L1).toString(),
                                error.value("error_user_msg"_L1).toString(), error.value("message"_L1).toString()}) {
        if (const Reason reason = reasonInText(text); reason != Reason::Other)
            return reason;
    }
    return Reason::Other;
}

/// Code 4 is Meta's limit of an app, unless it is the dress of the two refusals of a synchronisation.
bool isLimit(const QJsonObject &error)
{
    const bool isDress =
        error.value("message"_L1).toString().contains("synchronization request"_L1, Qt::CaseInsensitive);
    return error.value("code"_L1).toVariant().toLongLong() == 4 && !isDress;
}

SyncOutcome unknown(const RawReply &reply, const ApiError &error)
{
    return SyncUnknown{reply.status, error.message, error.isSaidByServer};
}

SyncOutcome accepted(const RawReply &reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    QString request = textAt(object.value("data"_L1).toObject(), {"request_id"_L1});
    if (request.isEmpty())
        request = textAt(object, {"request_id"_L1});
    if (reply.status != 200 || request.isEmpty())
        return SyncUnknown{reply.status, u"no request_id in the answer"_s};
    return SyncAccepted{RequestId{request}};
}

SyncOutcome refusedByMeta(const RawReply &reply, const QJsonObject &meta)
{
    const ApiError error = errorFrom(reply);
    const Reason reason = reasonOf(meta);
    std::optional<qint64> code = error.metaCode;
    if (reason != Reason::Other)
        code = reason == Reason::AlreadyRequested ? alreadyRequested : windowClosed;
    // A fault on Meta's side may have come after the request was taken, and no page says whether Meta's own limits
    // count a request; the two documented refusals are plain.
    const bool isPlain = reply.status >= 400 && reply.status < 500 && reply.status != 429 && !isLimit(meta);
    if (reason == Reason::Other && !isPlain)
        return unknown(reply, error);
    return SyncRefusedByMeta{reason, code, reply.status, error.message};
}

} // namespace

SyncOutcome syncOutcomeOf(const RawReply &reply)
{
    if (const QJsonObject meta = metaErrorIn(reply); !meta.isEmpty())
        return refusedByMeta(reply, meta);
    if (reply.isSuccess())
        return accepted(reply);
    const ApiError error = errorFrom(reply);
    const bool isUnspent = (reply.status == 401 && isOneOf(error.message, unauthorisedTexts)) ||
                           (reply.status == 403 && isOneOf(error.message, forbiddenTexts)) ||
                           (reply.status == 429 && isOneOf(error.message, limitTexts));
    if (isUnspent)
        return SyncRefusedUnspent{reply.status, error.message, reply.retryAfter};
    if (reply.status == 400 && isOneOf(error.message, badRequestTexts))
        return SyncRefused{reply.status, error.message};
    return unknown(reply, error);
}

} // namespace golive::partner
