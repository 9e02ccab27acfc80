#include "partner/calls/updateapp.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList UpdateApp::path() const
{
    return {u"partner"_s, u"app"_s, app.value};
}

Fields UpdateApp::fields() const
{
    return {{u"storageRegion"_s, region}};
}

Result<AppSummary, ApiError> UpdateApp::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    for (const auto key : {"app"_L1, "appDetails"_L1}) {
        if (const auto updated = readApp(object->value(key).toObject()))
            return *updated;
    }
    return failure(unreadable(reply, u"no app"_s));
}

} // namespace golive::partner
