#include "partner/calls/subscriptionreply.h"

#include "partner/wire/replyreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

std::optional<SubscriptionReply> readSubscription(const QJsonObject &object)
{
    SubscriptionReply subscription;
    subscription.id = SubscriptionId{textAt(object, {"id"_L1})};
    if (subscription.id.isEmpty())
        return std::nullopt;
    subscription.tag = textAt(object, {"tag"_L1});
    subscription.url = QUrl(textAt(object, {"url"_L1}));
    subscription.version = textAt(object, {"version"_L1}).toInt();
    const QJsonArray modes = object.value("modes"_L1).toArray();
    for (const QJsonValue &mode : modes)
        subscription.modes.append(mode.toString());
    subscription.modeBits = textAt(object, {"mode"_L1}).toInt();
    subscription.isActive = flagAt(object, "active"_L1);
    const QJsonValue meta = object.value("meta"_L1);
    subscription.meta = meta.isObject()
                            ? QString::fromUtf8(QJsonDocument(meta.toObject()).toJson(QJsonDocument::Compact))
                            : meta.toString();
    return subscription;
}

Result<SubscriptionReply, ApiError> readOneSubscription(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    if (const auto subscription = readSubscription(object->value("subscription"_L1).toObject()))
        return *subscription;
    return failure(unreadable(reply, u"no subscription"_s));
}

} // namespace golive::partner
