#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui {

namespace {

class PlaceTimeText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::PlaceTimeText)
public:
    // Abbreviated units need no plural forms.
    static QString hoursMinutes(qint64 h, qint64 min) { return tr("%1 h %2 min").arg(h).arg(min); }
    static QString minutes(qint64 min) { return tr("%1 min").arg(min); }
    static QString minutesSeconds(qint64 min, qint64 s) { return tr("%1 min %2 s").arg(min).arg(s); }
    static QString seconds(qint64 s) { return tr("%1 s").arg(s); }
    static QString ago(const QString &duration) { return tr("%1 ago").arg(duration); }
    static QString justNow() { return tr("just now"); }
    static QString todayAt(const QString &time) { return tr("today at %1", "time").arg(time); }
    static QString yesterdayAt(const QString &time) { return tr("yesterday at %1", "time").arg(time); }
    static QString tomorrowAt(const QString &time) { return tr("tomorrow at %1", "time").arg(time); }
    static QString onDayAt(const QString &day, const QString &time)
    {
        return tr("on %1 at %2", "date, time").arg(day, time);
    }
    // A pattern of Qt: d the day, MMMM the month's name, yyyy the year; words between quotation marks.
    static QString date(const Tongue &tongue = {})
    {
        const Tongue::Words tr = tongue.words("golive::ui::PlaceTimeText");
        return tr("d MMMM yyyy", "pattern of a date, as Qt reads it; words in it stand in 'quotation marks'");
    }
    static QString dayAt(const QString &day, const QString &time, const Tongue &tongue = {})
    {
        const Tongue::Words tr = tongue.words("golive::ui::PlaceTimeText");
        return tr("%1, %2", "day, time").arg(day, time);
    }
};

} // namespace

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant)).toLocalTime();
}

QString datePattern()
{
    return PlaceTimeText::date();
}

QString clockTime(Instant instant)
{
    return localTime(instant).toString(u"HH:mm"_s);
}

QString dayAndTime(Instant instant)
{
    return PlaceTimeText::dayAt(QLocale().dayName(localTime(instant).date().dayOfWeek()), clockTime(instant));
}

QString nearDayAndTime(Instant instant, Instant now)
{
    const qint64 days = localTime(instant).date().daysTo(localTime(now).date());
    if (days == 0)
        return PlaceTimeText::todayAt(clockTime(instant));
    if (days == -1)
        return PlaceTimeText::tomorrowAt(clockTime(instant));
    return days == 1 ? PlaceTimeText::yesterdayAt(clockTime(instant))
                     : PlaceTimeText::onDayAt(QLocale().toString(localTime(instant).date(), datePattern()),
                                              clockTime(instant));
}

QString dateAndTime(Instant instant)
{
    return PlaceTimeText::dayAt(QLocale().toString(localTime(instant).date(), datePattern()), clockTime(instant));
}

QString dateAndTime(const QDateTime &at, const Tongue &tongue)
{
    return PlaceTimeText::dayAt(tongue.locale().toString(at.date(), PlaceTimeText::date(tongue)),
                                at.toString(u"HH:mm"_s), tongue);
}

QString durationText(milliseconds duration)
{
    const auto left = std::max(duration, milliseconds{0});
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left - hours);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left - hours - minutes);
    if (hours > 0h)
        return PlaceTimeText::hoursMinutes(hours.count(), minutes.count());
    if (minutes >= 15min)
        return PlaceTimeText::minutes(minutes.count());
    if (minutes > 0min)
        return PlaceTimeText::minutesSeconds(minutes.count(), seconds.count());
    return PlaceTimeText::seconds(seconds.count());
}

QString agoText(milliseconds duration)
{
    if (duration < 2s)
        return PlaceTimeText::justNow();
    // "4 min 0 s ago" is more than anybody wants to know of the past.
    const bool isOfMinutes = duration >= 1min && duration < 1h;
    return PlaceTimeText::ago(isOfMinutes ? PlaceTimeText::minutes(duration / 1min) : durationText(duration));
}

} // namespace golive::ui
