#include "partner/calls/deletesubscription.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList DeleteSubscription::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"subscription"_s, id.value};
}

Result<Done, ApiError> DeleteSubscription::parse(const RawReply &reply)
{
    auto done = readDone(reply);
    // Where the first answer was lost, the repeat finds nothing any more.
    if (!done && done.error().message.compare("Subscription Does Not Exist"_L1, Qt::CaseInsensitive) == 0)
        return Done{};
    return done;
}

} // namespace golive::partner
