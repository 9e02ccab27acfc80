#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "partner/wire/apierror.h"
#include "partner/wire/wirerequest.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace golive::partner {

/// Where Gupshup sends an app's events (partner-api.md 8).
struct SubscriptionReply
{
    SubscriptionId id;
    QString tag; ///< Unique within the app.
    QUrl url;
    int version = 0;
    QStringList modes; ///< Names; empty where only the bit sum came.
    int modeBits = 0;
    bool isActive = false;
    QString meta; ///< JSON: the headers that go along. Often a secret, so it is passed on and never kept.
};

std::optional<SubscriptionReply> readSubscription(const QJsonObject &);
/// The answer of create and update.
Result<SubscriptionReply, ApiError> readOneSubscription(const RawReply &);

} // namespace golive::partner
