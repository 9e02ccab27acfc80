#include "partner/calls/updatesubscription.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList UpdateSubscription::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"subscription"_s, id.value};
}

Fields UpdateSubscription::fields() const
{
    Fields out;
    if (!modes.isEmpty())
        out.append({u"modes"_s, modes.join(u',')});
    if (!tag.isEmpty())
        out.append({u"tag"_s, tag});
    if (!url.isEmpty())
        out.append({u"url"_s, url.toString(QUrl::FullyEncoded)});
    if (version)
        out.append({u"version"_s, *version});
    if (isActive)
        out.append({u"active"_s, *isActive});
    if (isChecked)
        out.append({u"doCheck"_s, true});
    return out;
}

Result<SubscriptionReply, ApiError> UpdateSubscription::parse(const RawReply &reply)
{
    return readOneSubscription(reply);
}

} // namespace golive::partner
