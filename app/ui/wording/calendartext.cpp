#include "ui/wording/calendartext.h"

#include "ui/wording/waittext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui {

namespace {

class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::CalendarText)
public:
    static QString deadline(const QString &client)
    {
        return tr("%1: last moment to ask for the chats", "client").arg(client);
    }
    static QString deadlineBody(const QString &number)
    {
        return tr("Contacts and chats of %1 can be asked for until now, once each. Open Golive and see that it is "
                  "done.\n"
                  "Keep WhatsApp Business open on the phone, on Wi-Fi and charging.")
            .arg(number);
    }
    static QString phone(const QString &client)
    {
        return tr("%1: open WhatsApp Business on the phone", "client").arg(client);
    }
    static QString phoneBody(const QString &number)
    {
        return tr("Meta disconnects %1 if the phone app is not opened for about 14 days.").arg(number);
    }
    static QString tryAgain(const QString &client) { return tr("%1: try Facebook's part again", "client").arg(client); }
    static QString tryAgainBody(const QString &number)
    {
        return tr("Connecting %1 was put off until now. Open Golive and start it again.").arg(number);
    }
};

QString clientOf(const SetupSubject &subject)
{
    return subject.name().isEmpty() ? u"Golive"_s : subject.name();
}

QString numberOf(const SetupSubject &subject)
{
    return subject.number.isEmpty() ? clientOf(subject) : subject.number;
}

QString stamp(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// TEXT values (RFC 5545 3.3.11).
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace("\r\n"_L1, "\\n"_L1)
        .replace(u'\n', u"\\n"_s);
}

/// Lines end in CRLF and are no longer than 75 octets; what follows begins with a space (3.1). A character of several
/// octets is not torn apart.
QByteArray folded(const QString &line)
{
    constexpr qsizetype longest = 75;
    const QByteArray octets = line.toUtf8();
    QByteArray out;
    qsizetype inLine = 0;
    for (qsizetype i = 0; i < octets.size();) {
        qsizetype next = i + 1;
        while (next < octets.size() && (octets.at(next) & 0xc0) == 0x80)
            ++next;
        if (inLine + (next - i) > longest) {
            out += "\r\n ";
            inLine = 1;
        }
        out += octets.mid(i, next - i);
        inLine += next - i;
        i = next;
    }
    return out + "\r\n";
}

QByteArray calendarOf(const QStringList &event, const QString &summary, const QString &body, const QStringList &alarms)
{
    QStringList lines{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Golive//Golive//EN"_s, u"BEGIN:VEVENT"_s};
    lines << event << u"SUMMARY:"_s + escaped(summary) << u"DESCRIPTION:"_s + escaped(body) << u"TRANSP:TRANSPARENT"_s;
    for (const QString &trigger : alarms)
        lines << u"BEGIN:VALARM"_s << u"ACTION:DISPLAY"_s << u"DESCRIPTION:"_s + escaped(summary)
              << u"TRIGGER:"_s + trigger << u"END:VALARM"_s;
    lines << u"END:VEVENT"_s << u"END:VCALENDAR"_s;
    QByteArray calendar;
    for (const QString &line : std::as_const(lines))
        calendar += folded(line);
    return calendar;
}

} // namespace

QByteArray deadlineCalendar(const SetupSubject &subject, Instant madeAt)
{
    if (!subject.deadline)
        return {};
    // The same event for the same onboarding: saved twice, a calendar keeps it once.
    const QStringList event{u"UID:%1-%2-deadline@golive"_s.arg(subject.id.value).arg(subject.onboarding),
                            u"DTSTAMP:"_s + stamp(madeAt), u"DTSTART:"_s + stamp(*subject.deadline)};
    return calendarOf(event, CalendarWords::deadline(clientOf(subject)), CalendarWords::deadlineBody(numberOf(subject)),
                      {u"-PT6H"_s, u"-PT1H"_s, u"-PT15M"_s});
}

QByteArray phoneCalendar(const SetupSubject &subject, Instant madeAt)
{
    const QStringList event{u"UID:%1-phone@golive"_s.arg(subject.id.value), u"DTSTAMP:"_s + stamp(madeAt),
                            u"DTSTART:"_s + stamp(madeAt + 10 * 24h), u"RRULE:FREQ=DAILY;INTERVAL=10"_s};
    return calendarOf(event, CalendarWords::phone(clientOf(subject)), CalendarWords::phoneBody(numberOf(subject)),
                      {u"PT0S"_s});
}

QByteArray waitCalendar(const SetupSubject &subject, const std::optional<Wait> &wait, Instant madeAt)
{
    if (!wait)
        return {};
    QStringList body{CalendarWords::tryAgainBody(numberOf(subject)), WaitText::why(*wait), WaitText::meanwhile(*wait)};
    body.removeAll(QString());
    // Put off once more it is the same event at another time.
    const QStringList event{u"UID:%1-%2-try-again@golive"_s.arg(subject.id.value).arg(subject.onboarding),
                            u"DTSTAMP:"_s + stamp(madeAt), u"DTSTART:"_s + stamp(wait->until)};
    return calendarOf(event, CalendarWords::tryAgain(clientOf(subject)), body.join(u'\n'), {u"PT0S"_s});
}

} // namespace golive::ui
