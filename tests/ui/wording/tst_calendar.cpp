#include "base/plaintext.h"
#include "testing/windowtest.h"
#include "ui/wording/calendartext.h"

#include <QDateTime>
#include <QTest>

namespace tst_calendar {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Property
{
    QString name;
    QString value;
};

/// Reads a calendar file as RFC 5545 says it: CRLF, 75 octets at most, folded lines, escaped text.
QList<Property> parsed(const QByteArray &calendar)
{
    if (!calendar.endsWith("\r\n"))
        qFatal("the last line does not end");
    QByteArray unfolded;
    const QList<QByteArray> lines = calendar.chopped(2).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (i + 1 < lines.size()) {
            if (!line.endsWith('\r'))
                qFatal("a line ends without a carriage return");
            line.chop(1);
        }
        if (line.size() > 75 || line.contains('\r') || !QString::fromUtf8(line).toUtf8().startsWith(line))
            qFatal("a line is too long, or a character was torn apart");
        if (line.startsWith(' '))
            unfolded += line.mid(1);
        else
            unfolded += (i == 0 ? "" : "\n") + line;
    }
    QList<Property> properties;
    const QStringList whole = QString::fromUtf8(unfolded).split(u'\n');
    for (const QString &line : whole) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            qFatal("a line without a name");
        properties << Property{line.left(colon), line.mid(colon + 1)};
    }
    return properties;
}

QStringList all(const QList<Property> &properties, const QString &name)
{
    QStringList values;
    for (const Property &one : properties) {
        if (one.name == name)
            values << one.value;
    }
    return values;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\') {
            text += value.at(i);
            continue;
        }
        ++i;
        text += value.at(i) == u'n' || value.at(i) == u'N' ? u'\n' : value.at(i);
    }
    return text;
}

Instant utc(const QString &stamp)
{
    QDateTime time = QDateTime::fromString(stamp, u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return fromEpochMs(time.toMSecsSinceEpoch());
}

Instant now()
{
    return fromEpochMs(1'795'428'000'000);
}

Setup finished(const QString &name)
{
    Setup setup;
    setup.id = SetupId{u"5f0c"_s};
    setup.client.appName = name;
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.onboarding.window = SyncWindow{now() - 1h, SyncWindow::Evidence::FinishMessage};
    return setup;
}

class CalendarTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineIsAnEventWithAlarms();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void savedAgainItIsTheSameEvent();
    void noWindowNoFile();
    void thePhoneIsRememberedEveryTenDays();
    void aWaitEndsInTheCalendar();
};

void CalendarTest::theDeadlineIsAnEventWithAlarms()
{
    const auto lines = parsed(ui::deadlineCalendar(subjectOf(finished(u"PadariaCentral"_s)), now()));
    QCOMPARE(lines.first().value, u"VCALENDAR"_s);
    QCOMPARE(lines.last().name, u"END"_s);
    QCOMPARE(all(lines, u"BEGIN"_s), (QStringList{u"VCALENDAR"_s, u"VEVENT"_s, u"VALARM"_s, u"VALARM"_s, u"VALARM"_s}));
    QCOMPARE(all(lines, u"END"_s), (QStringList{u"VALARM"_s, u"VALARM"_s, u"VALARM"_s, u"VEVENT"_s, u"VCALENDAR"_s}));
    QCOMPARE(all(lines, u"VERSION"_s), QStringList{u"2.0"_s});
    QCOMPARE(utc(all(lines, u"DTSTART"_s).value(0)), now() + 23h);
    QCOMPARE(utc(all(lines, u"DTSTAMP"_s).value(0)), now());
    QCOMPARE(all(lines, u"TRIGGER"_s), (QStringList{u"-PT6H"_s, u"-PT1H"_s, u"-PT15M"_s}));
    QVERIFY(all(lines, u"SUMMARY"_s).value(0).contains(u"PadariaCentral"_s));
    QVERIFY(unescaped(all(lines, u"DESCRIPTION"_s).value(0)).contains(u"+55 11 98765-4321"_s));
}

void CalendarTest::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("signs") << u"Tea; cake, \\ and more"_s;
    QTest::newRow("a line break, which forges none") << u"Tea\nEND:VEVENT"_s;
    QTest::newRow("long, of several octets") << u"Padaria São João do Coração "_s.repeated(9);
    QTest::newRow("four octets each") << u"\U0001F375"_s.repeated(60);
    QTest::newRow("just as long as a line") << u"a"_s.repeated(75);
}

void CalendarTest::textsComeBackAsTheyWere()
{
    QFETCH(const QString, name);
    const auto lines = parsed(ui::deadlineCalendar(subjectOf(finished(name)), now()));
    QVERIFY(unescaped(all(lines, u"SUMMARY"_s).value(0)).startsWith(plainLine(name)));
}

void CalendarTest::savedAgainItIsTheSameEvent()
{
    Setup setup = finished(u"PadariaCentral"_s);
    const auto uid = [&](Instant at) { return all(parsed(ui::deadlineCalendar(subjectOf(setup), at)), u"UID"_s); };
    const QStringList first = uid(now());
    QCOMPARE(first.size(), 1);
    QCOMPARE(uid(now() + 1h), first);
    setup.onboarding.number = 2; // its own 24 hours
    QVERIFY(uid(now()) != first);
}

void CalendarTest::noWindowNoFile()
{
    Setup setup = finished(u"PadariaCentral"_s);
    setup.onboarding.window.reset();
    QVERIFY(ui::deadlineCalendar(subjectOf(setup), now()).isEmpty());
}

void CalendarTest::aWaitEndsInTheCalendar()
{
    Setup setup = finished(u"PadariaCentral"_s);
    QVERIFY(ui::waitCalendar(subjectOf(setup), setup.signUp.wait, now()).isEmpty());
    setup.signUp.wait = Wait{Wait::Of::Facebook, u"3441045"_s, now(), now() + 7 * 24h, false, false};
    const auto lines = parsed(ui::waitCalendar(subjectOf(setup), setup.signUp.wait, now()));
    QCOMPARE(utc(all(lines, u"DTSTART"_s).value(0)), now() + 7 * 24h);
    QCOMPARE(all(lines, u"TRIGGER"_s), QStringList{u"PT0S"_s});
    QVERIFY(all(lines, u"SUMMARY"_s).value(0).contains(u"PadariaCentral"_s));
    // Why it had to wait, and what was to be done meanwhile.
    const QString body = unescaped(all(lines, u"DESCRIPTION"_s).value(0));
    QVERIFY2(body.contains(u"not eligible yet"_s) && body.contains(u"real conversations"_s), qPrintable(body));
    // Put off once more, it is the same event.
    const QStringList first = all(lines, u"UID"_s);
    setup.signUp.wait->until += 24h;
    QCOMPARE(all(parsed(ui::waitCalendar(subjectOf(setup), setup.signUp.wait, now())), u"UID"_s), first);
}

void CalendarTest::thePhoneIsRememberedEveryTenDays()
{
    const auto lines = parsed(ui::phoneCalendar(subjectOf(finished(u"PadariaCentral"_s)), now()));
    QCOMPARE(all(lines, u"RRULE"_s), QStringList{u"FREQ=DAILY;INTERVAL=10"_s});
    QCOMPARE(utc(all(lines, u"DTSTART"_s).value(0)), now() + 10 * 24h);
    QCOMPARE(all(lines, u"TRIGGER"_s).size(), 1);
}

GOLIVE_WINDOW_TEST(CalendarTest)

} // namespace tst_calendar

#include "tst_calendar.moc"
