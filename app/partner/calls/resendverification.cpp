#include "partner/calls/resendverification.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList ResendVerification::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"onboarding"_s, u"contact"_s, u"email"_s, u"resend"_s};
}

Result<Done, ApiError> ResendVerification::parse(const RawReply &reply)
{
    return readDone(reply);
}

} // namespace golive::partner
