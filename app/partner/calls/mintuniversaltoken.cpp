#include "partner/calls/mintuniversaltoken.h"

#include "partner/wire/jwtexpiry.h"
#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList MintUniversalToken::path() const
{
    return {u"partner"_s, partnerId, u"auth"_s, u"token"_s};
}

Fields MintUniversalToken::fields() const
{
    Fields out{{u"email"_s, email}, {u"clientSecret"_s, clientSecret.reveal()}, {u"name"_s, name}};
    if (expiry)
        out.append({u"expiry"_s, QString::number(toEpochMs(*expiry))});
    return out;
}

Result<UniversalToken, ApiError> MintUniversalToken::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    QString token = textAt(*object, {"token"_L1, "jwt"_L1, "data"_L1});
    for (const auto key : {"token"_L1, "data"_L1}) {
        if (token.isEmpty())
            token = textAt(object->value(key).toObject(), {"token"_L1, "jwt"_L1});
    }
    if (token.isEmpty())
        return failure(unreadable(reply, u"no token"_s));
    return UniversalToken{Secret(token), expiryOfJwt(Secret(token))};
}

} // namespace golive::partner
