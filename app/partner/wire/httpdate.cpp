#include "partner/wire/httpdate.h"

#include <QByteArrayView>
#include <QDateTime>

#include <algorithm>

namespace golive::partner {

namespace {

/// A number of so many digits, or below zero.
int numberIn(const QByteArray &text, qsizetype from, qsizetype digits)
{
    int number = 0;
    for (const char digit : QByteArrayView(text).sliced(from, digits)) {
        if (digit < '0' || digit > '9')
            return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

} // namespace

// By hand: each answer brings one, and Qt's own way by a pattern costs as much as the rest of a call.
std::optional<Instant> fromHttpDate(const QByteArray &header)
{
    static const QByteArray form("Sun, 06 Nov 1994 08:49:37 GMT");
    static const QByteArray days("Mon Tue Wed Thu Fri Sat Sun");
    static const QByteArray months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    const QByteArray text = header.trimmed();
    if (text.size() != form.size())
        return std::nullopt;
    for (const qsizetype fixed : {3, 4, 7, 11, 16, 19, 22, 25, 26, 27, 28}) {
        if (text[fixed] != form[fixed])
            return std::nullopt;
    }
    const qsizetype month = months.indexOf(text.mid(8, 3));
    const QDate date(numberIn(text, 12, 4), month < 0 || month % 4 != 0 ? 0 : static_cast<int>(month / 4) + 1,
                     numberIn(text, 5, 2));
    const QTime time(numberIn(text, 17, 2), numberIn(text, 20, 2), numberIn(text, 23, 2));
    if (!date.isValid() || !time.isValid() || days.mid((date.dayOfWeek() - 1) * 4, 3) != text.left(3))
        return std::nullopt;
    return fromEpochMs(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
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
