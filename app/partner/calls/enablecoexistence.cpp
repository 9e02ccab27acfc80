#include "partner/calls/enablecoexistence.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList EnableCoexistence::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"config"_s};
}

Fields EnableCoexistence::fields() const
{
    return {{u"coexistenceEnabled"_s, true}};
}

Result<Done, ApiError> EnableCoexistence::parse(const RawReply &reply)
{
    return readDone(reply);
}

} // namespace golive::partner
