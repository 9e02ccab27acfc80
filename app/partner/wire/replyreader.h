#pragma once

#include "base/result.h"
#include "partner/wire/apierror.h"
#include "partner/wire/wirerequest.h"

#include <QJsonObject>

namespace golive::partner {

/// The answer as an object, or why it is none: every refusal, HTML, broken JSON and {"status":"error"} end as an error.
Result<QJsonObject, ApiError> readObject(const RawReply &);

/// As readObject, for pages whose sample is a bare array: that becomes {"": [...]}.
Result<QJsonObject, ApiError> readObjectOrArray(const RawReply &);

/// For a call whose success says nothing more than that. 204 and any success body will do.
Result<Done, ApiError> readDone(const RawReply &);

/// The error of an answer that was not a success: HTTP code first, then message, data, error.message, raw text.
ApiError errorFrom(const RawReply &);

/// An answer that is not what the page documents; `what` names the missing part.
ApiError unreadable(const RawReply &, const QString &what);

/// Meta's `error` object, wherever Gupshup put it; empty where there is none.
QJsonObject metaErrorIn(const RawReply &);

// Tolerant values: the pages show the same field as string, number or bool.
QString textAt(const QJsonObject &, std::initializer_list<QLatin1String> names);
bool flagAt(const QJsonObject &, QLatin1String name);
std::optional<Instant> instantAt(const QJsonObject &, QLatin1String name); ///< Epoch ms; nothing for 0.

} // namespace golive::partner
