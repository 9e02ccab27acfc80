#include "partner/calls/createsubscription.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList CreateSubscription::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"subscription"_s};
}

Fields CreateSubscription::fields() const
{
    Fields out{{u"modes"_s, modes.join(u',')},
               {u"tag"_s, tag},
               {u"url"_s, url.toString(QUrl::FullyEncoded)},
               {u"version"_s, version}};
    if (!meta.isEmpty())
        out.append({u"meta"_s, meta});
    return out;
}

Result<SubscriptionReply, ApiError> CreateSubscription::parse(const RawReply &reply)
{
    return readOneSubscription(reply);
}

} // namespace golive::partner
