#include "partner/calls/fetchhealth.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList FetchHealth::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"health"_s};
}

Result<Health, ApiError> FetchHealth::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    if (!object->contains("healthy"_L1))
        return failure(unreadable(reply, u"no healthy"_s));
    return Health{flagAt(*object, "healthy"_L1)};
}

} // namespace golive::partner
