#include "partner/calls/fetchwabainfo.h"

#include "partner/wire/replyreader.h"

#include <QJsonArray>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList FetchWabaInfo::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"waba"_s, u"info"_s};
}

Result<WabaInfo, ApiError> FetchWabaInfo::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    if (!object->value("wabaInfo"_L1).isObject())
        return failure(unreadable(reply, u"no wabaInfo"_s));
    const QJsonObject from = object->value("wabaInfo"_L1).toObject();
    WabaInfo info;
    info.wabaId = WabaId{textAt(from, {"wabaId"_L1})};
    info.phone = textAt(from, {"phone"_L1});
    info.verifiedName = textAt(from, {"verifiedName"_L1});
    info.accountStatus = textAt(from, {"accountStatus"_L1});
    info.dockerStatus = textAt(from, {"dockerStatus"_L1});
    info.messagingLimit = textAt(from, {"messagingLimit"_L1});
    info.phoneQuality = textAt(from, {"phoneQuality"_L1});
    info.throughput = textAt(from, {"throughput"_L1});
    info.ownershipType = textAt(from, {"ownershipType"_L1});
    info.canSendMessage = textAt(from, {"canSendMessage"_L1});
    const QJsonArray errors = from.value("errors"_L1).toArray();
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        info.troubles.append({textAt(error, {"error_code"_L1}).toLongLong(), textAt(error, {"error_description"_L1}),
                              textAt(error, {"possible_solution"_L1})});
    }
    return info;
}

} // namespace golive::partner
