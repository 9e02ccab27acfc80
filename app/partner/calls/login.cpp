#include "partner/calls/login.h"

#include "partner/wire/jwtexpiry.h"
#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList LogIn::path() const
{
    return {u"partner"_s, u"account"_s, u"login"_s};
}

Fields LogIn::fields() const
{
    return {{u"email"_s, email}, {u"secret"_s, secret.reveal()}};
}

Fields LogIn::otherFields() const
{
    return {{u"email"_s, email}, {u"password"_s, secret.reveal()}};
}

Result<PartnerLogin, ApiError> LogIn::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    PartnerLogin login;
    const QString token = textAt(*object, {"token"_L1});
    if (token.isEmpty())
        return failure(unreadable(reply, u"no token"_s));
    login.token = Secret(token);
    login.partnerId = textAt(*object, {"id"_L1, "partnerId"_L1});
    login.name = textAt(*object, {"name"_L1});
    login.expiresAt = expiryOfJwt(login.token);
    return login;
}

} // namespace golive::partner
