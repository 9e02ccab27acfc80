#include "partner/calls/fetchapptoken.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList FetchAppToken::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"token"_s};
}

Result<AppToken, ApiError> FetchAppToken::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    QString token = textAt(object->value("token"_L1).toObject(), {"token"_L1});
    if (token.isEmpty())
        token = textAt(*object, {"token"_L1});
    if (token.isEmpty())
        return failure(unreadable(reply, u"no token"_s));
    return AppToken{Secret(token)};
}

} // namespace golive::partner
