#include "partner/calls/downloadmedia.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList DownloadMedia::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"media"_s, mediaId};
}

Result<Media, ApiError> DownloadMedia::parse(const RawReply &reply)
{
    if (!reply.isSuccess())
        return failure(errorFrom(reply));
    // A JSON file may be what was sent, so only an answer that says "error" is taken for one.
    if (reply.contentType.startsWith("application/json")) {
        const auto object = readObject(reply);
        if (!object && object.error().kind == ApiError::Kind::Refused)
            return failure(object.error());
    }
    return Media{reply.body, reply.contentType};
}

} // namespace golive::partner
