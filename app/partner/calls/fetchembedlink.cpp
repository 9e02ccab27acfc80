#include "partner/calls/fetchembedlink.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList FetchEmbedLink::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"onboarding"_s, u"embed"_s, u"link"_s};
}

Fields FetchEmbedLink::fields() const
{
    return {{u"regenerate"_s, regenerate}, {u"user"_s, user}, {u"lang"_s, language}};
}

Result<EmbedLink, ApiError> FetchEmbedLink::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    const QUrl link(textAt(*object, {"link"_L1}), QUrl::TolerantMode);
    const bool isWeb = link.scheme() == "https"_L1 || link.scheme() == "http"_L1;
    if (!link.isValid() || !isWeb || link.host().isEmpty())
        return failure(unreadable(reply, u"no link"_s));
    return EmbedLink{link};
}

} // namespace golive::partner
