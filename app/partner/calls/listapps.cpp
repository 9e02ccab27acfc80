#include "partner/calls/listapps.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList ListApps::path() const
{
    return {u"partner"_s, u"app"_s, u"list"_s};
}

Fields ListApps::fields() const
{
    Fields out;
    if (!name.isEmpty())
        out.append({u"name"_s, name});
    if (!phone.isEmpty())
        out.append({u"phone"_s, phone});
    out.append({u"pageNo"_s, page});
    out.append({u"pageSize"_s, pageSize});
    return out;
}

Result<AppList, ApiError> ListApps::parse(const RawReply &reply)
{
    const auto object = readObjectOrArray(reply);
    if (!object)
        return failure(object.error());
    for (const auto key : {""_L1, "apps"_L1, "data"_L1}) {
        if (object->value(key).isArray())
            return readApps(object->value(key).toArray());
    }
    return failure(unreadable(reply, u"no apps"_s));
}

} // namespace golive::partner
