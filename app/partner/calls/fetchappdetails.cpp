#include "partner/calls/fetchappdetails.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList FetchAppDetails::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"details"_s};
}

Result<AppSummary, ApiError> FetchAppDetails::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    for (const auto key : {"appDetails"_L1, "app"_L1}) {
        if (const auto app = readApp(object->value(key).toObject()))
            return *app;
    }
    return failure(unreadable(reply, u"no app"_s));
}

} // namespace golive::partner
