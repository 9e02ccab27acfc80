#include "partner/wire/httpdate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

std::optional<Instant> fromHttpDate(const QByteArray &text)
{
    QDateTime parsed =
        QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeSpec(Qt::UTC);
    return fromEpochMs(parsed.toMSecsSinceEpoch());
}

std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, Instant serverNow)
{
    using std::chrono::seconds;
    constexpr seconds longest = std::chrono::hours(24);
    if (header.trimmed().isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qlonglong number = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(seconds(number), seconds(0), longest);
    const auto date = fromHttpDate(header);
    if (!date)
        return std::nullopt;
    return std::clamp(std::chrono::ceil<seconds>(*date - serverNow), seconds(0), longest);
}

} // namespace golive::partner
