#include "partner/calls/listpartnerapps.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList ListPartnerApps::path() const
{
    return {u"partner"_s, u"account"_s, u"api"_s, u"partnerApps"_s};
}

Result<AppList, ApiError> ListPartnerApps::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    const QJsonValue list = object->value("partnerAppsList"_L1);
    if (!list.isArray())
        return failure(unreadable(reply, u"no partnerAppsList"_s));
    return readApps(list.toArray());
}

} // namespace golive::partner
