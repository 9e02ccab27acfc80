#include "partner/calls/listsubscriptions.h"

#include "partner/wire/replyreader.h"

#include <QJsonArray>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList ListSubscriptions::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"subscription"_s};
}

Result<QList<SubscriptionReply>, ApiError> ListSubscriptions::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    if (!object->value("subscriptions"_L1).isArray())
        return failure(unreadable(reply, u"no subscriptions"_s));
    QList<SubscriptionReply> out;
    const QJsonArray array = object->value("subscriptions"_L1).toArray();
    for (const QJsonValue &value : array) {
        if (const auto subscription = readSubscription(value.toObject()))
            out.append(*subscription);
    }
    return out;
}

} // namespace golive::partner
