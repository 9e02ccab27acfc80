#include "partner/wire/jwtexpiry.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

std::optional<Instant> expiryOfJwt(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().toLatin1().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QByteArray claims = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    const qint64 seconds = QJsonDocument::fromJson(claims).object().value("exp"_L1).toInteger();
    if (seconds <= 0)
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

} // namespace golive::partner
