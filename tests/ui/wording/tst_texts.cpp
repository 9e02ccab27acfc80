#include "base/enumvalues.h"
#include "testing/windowtest.h"
#include "ui/shell/holdtext.h"
#include "ui/wording/armingtext.h"
#include "ui/wording/clienttime.h"
#include "ui/wording/countryname.h"
#include "ui/wording/noticetext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuptext.h"
#include "ui/wording/striptext.h"
#include "ui/wording/waittext.h"

#include <QTest>
#include <QTranslator>

#include <ctime>

namespace tst_texts {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Instant now()
{
    return fromEpochMs(1'795'428'000'000);
} // Monday, 23 November 2026, 10:00 UTC

StripView strip(StripView::Now what, ArmState arm = ArmState::Armed)
{
    StripView view;
    view.now = what;
    view.arm = arm;
    view.latest = now() + 20h;
    view.remaining = 20h;
    return view;
}

SetupSummary summary()
{
    SetupSummary one;
    one.id = SetupId{u"one"_s};
    one.client = u"TeaHouseDemo"_s;
    one.number = u"+55 11 98765-4321"_s;
    one.page = Page::SetUp;
    one.deadline = now() + 20h;
    one.access = Access::Partner;
    one.stage = AppStage::SettingUp;
    one.actor = Actor::Gupshup;
    one.stateSeenAt = now() - 20s;
    one.guard.kind = GuardView::Kind::Here;
    return one;
}

/// A catalogue that has one sentence.
class DatePattern : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == "d MMMM yyyy"_L1 ? u"d 'de' MMMM 'de' yyyy"_s : QString();
    }
};

/// Sentences that are made of states: each state has one, and it says the right thing.
class TextsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAttentionHasASentence();
    void datesAreWrittenAsTheLanguageDoes();
    void everyCountryHasAName();
    void everyNoticeNamesTheClient();
    void anOutageIsSaidWithItsReason();
    void aNoticeSaysWhetherItStartsByItself();
    void everyHoldOfTheStartIsWorded();
    void theStripSaysWhoSeesToIt();
    void aHeldStartIsUrgentInTheStrip();
    void aMissIsSaidKindly();
    void theClientsClockIsShown_data();
    void theClientsClockIsShown();
    void nearTimesAreSaidAsPeopleDo();
    void aRowSaysAllThereIs();
    void aRowSaysWhenToTryAgain();
    void aRowBeforeConnectSaysItsPage();
    void theGuardIsNamed();
    void theTrayLineIsOneLine();
    void oldChatsOpenIsWorded();
};

void TextsTest::initTestCase()
{
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TextsTest::datesAreWrittenAsTheLanguageDoes()
{
    const Instant day = now() + 48h; // Wednesday, the 25th
    QCOMPARE(dateAndTime(day).left(16), u"25 November 2026"_s);
    const QLocale before;
    DatePattern portuguese;
    QCoreApplication::installTranslator(&portuguese);
    QLocale::setDefault(QLocale(u"pt_BR"_s));
    const QString said = dateAndTime(day);
    QLocale::setDefault(before);
    QCoreApplication::removeTranslator(&portuguese);
    QVERIFY2(said.startsWith(u"25 de novembro de 2026"_s), qPrintable(said));
}

void TextsTest::everyCountryHasAName()
{
    QCOMPARE(countryName(u"BR"_s), u"Brazil"_s);
    QCOMPARE(countryName(u"za"_s), u"South Africa"_s);
    QCOMPARE(countryName(u"EU"_s), QLocale::territoryToString(QLocale::EuropeanUnion)); // not in the list
    QCOMPARE(countryName(u"??"_s), u"??"_s);
    QSet<QString> names;
    QSet<QString> codes;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        if (code.size() != 2)
            continue;
        codes << code;
        names << countryName(code);
    }
    QVERIFY(codes.size() > 240);
    QCOMPARE(names.size(), codes.size()); // no two share one
    QVERIFY(!names.contains(QString()));
}

void TextsTest::everyAttentionHasASentence()
{
    QVERIFY(attentionText(Attention::None).isEmpty());
    QSet<QString> said;
    for (const Attention attention : enumValues<Attention>())
        said << attentionText(attention);
    QCOMPARE(said.size(), static_cast<qsizetype>(enumValues<Attention>().size()));
    said.remove(QString()); // of None
    QCOMPARE(said.size(), static_cast<qsizetype>(enumValues<Attention>().size()) - 1);
}

void TextsTest::anOutageIsSaidWithItsReason()
{
    QSet<QString> said;
    QSet<QString> toDo;
    for (const Outage::Why why : enumValues<Outage::Why>()) {
        StripView strip;
        strip.now = StripView::Now::WaitingForLive;
        strip.latest = Instant(24h);
        strip.remaining = 5h;
        strip.outage = Outage{Instant(10h), why};
        const StripText text = stripText(strip);
        QVERIFY(text.isUrgent);
        QVERIFY2(!text.needNot.contains(u"need not"_s), qPrintable(text.needNot));
        QVERIFY2(!text.latest.isEmpty(), "by when it must be asked for is said all the same");
        said << text.now;
        toDo << text.needNot;
    }
    QCOMPARE(said.size(), 7);
    QCOMPARE(toDo.size(), 7);
}

void TextsTest::everyNoticeNamesTheClient()
{
    Setup setup;
    setup.client.appName = u"TeaHouseDemo"_s;
    for (const Notice::Kind kind : enumValues<Notice::Kind>()) {
        Notice notice;
        notice.kind = kind;
        notice.outage = Outage{{}, Outage::Why::NoNetwork};
        notice.attention = Attention::Missed;
        const NoticeText text = noticeText(notice, subjectOf(setup));
        QVERIFY2(text.title.contains(u"TeaHouseDemo"_s), qPrintable(text.title));
        QVERIFY(!text.body.isEmpty());
    }
    setup.client.appName.clear();
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    QVERIFY(noticeText({Notice::Kind::Live}, subjectOf(setup)).title.contains(u"+55 11 98765-4321"_s));
    QVERIFY(noticeText({Notice::Kind::Deadline, 1h}, subjectOf(setup)).title.contains(u"1 h"_s));
}

void TextsTest::aNoticeSaysWhetherItStartsByItself()
{
    Setup setup;
    setup.client.access = Access::Partner;
    setup.listening.waiver = EventsWaiver{u"WITHOUT"_s, now()};
    const QString armed = noticeText({Notice::Kind::Live}, subjectOf(setup)).body;
    setup.listening.arming.isOn = false;
    QVERIFY(noticeText({Notice::Kind::Live}, subjectOf(setup)).body != armed);
}

void TextsTest::everyHoldOfTheStartIsWorded()
{
    QSet<QString> said;
    for (const ArmState state : enumValues<ArmState>())
        said << ArmingText::state(state);
    QCOMPARE(said.size(), static_cast<qsizetype>(enumValues<ArmState>().size()));
    QVERIFY(!said.contains(QString()));
}

void TextsTest::theStripSaysWhoSeesToIt()
{
    using Now = StripView::Now;
    const QString here = stripText(strip(Now::WaitingForLive)).inCharge;
    QVERIFY(here.contains(u"This computer"_s));
    StripView other = strip(Now::WaitingForLive);
    other.guardName = u"desk-2"_s;
    QVERIFY(stripText(other).inCharge.contains(u"desk-2"_s));
    // By hand the person is told what to press; armed nobody has to.
    QVERIFY(
        stripText(strip(Now::ReadyToSync, ArmState::TurnedOff)).inCharge.contains(u"Copy contacts and chats now"_s));
    QCOMPARE(stripText(strip(Now::ReadyToSync)).inCharge, here);
    QVERIFY(stripText(strip(Now::ReadyToSync)).now != stripText(strip(Now::ReadyToSync, ArmState::TurnedOff)).now);
}

void TextsTest::aHeldStartIsUrgentInTheStrip()
{
    const StripText held = stripText(strip(StripView::Now::WaitingForLive, ArmState::HeldByEvents));
    QVERIFY(held.isUrgent);
    QCOMPARE(held.inCharge, ArmingText::state(ArmState::HeldByEvents));
    QVERIFY(!stripText(strip(StripView::Now::WaitingForLive)).isUrgent);
    QVERIFY(!stripText(strip(StripView::Now::AllRequested, ArmState::HeldByEvents)).isUrgent);
    // What needs a look is urgent; a choice and an arrival are not.
    using Now = StripView::Now;
    for (const Now now : {Now::Silent, Now::Refused, Now::NotKnown})
        QVERIFY(stripText(strip(now, ArmState::Settled)).isUrgent && stripText(strip(now)).latest.isEmpty());
    for (const Now now : {Now::Arrived, Now::Declined, Now::AskedBefore, Now::LeftSo})
        QVERIFY(!stripText(strip(now, ArmState::Settled)).isUrgent && stripText(strip(now)).inCharge.isEmpty());
}

void TextsTest::aMissIsSaidKindly()
{
    const StripText text = stripText(strip(StripView::Now::Missed, ArmState::Settled));
    QVERIFY(text.now.startsWith(u"Your number works."_s));
    QVERIFY(text.latest.isEmpty());
    QVERIFY(!text.inCharge.isEmpty());
}

void TextsTest::theClientsClockIsShown_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("Sao Paulo") << u"+55 11 98765-4321"_s << u"07:00 in São Paulo"_s;
    QTest::newRow("Manaus, by its area code") << u"+55 92 98765-4321"_s << u"06:00 in Manaus"_s;
    QTest::newRow("one zone") << u"+91 98765 43210"_s << u"15:30 in India"_s;
    QTest::newRow("another day") << u"+64 21 123 4567"_s << u"23:00 in Auckland"_s;
    QTest::newRow("the same clock") << u"+44 7911 123456"_s << QString();
    QTest::newRow("several zones, not known which") << u"+1 415 555 2671"_s << QString();
    QTest::newRow("no number yet") << QString() << QString();
}

void TextsTest::theClientsClockIsShown()
{
    QFETCH(const QString, number);
    QFETCH(const QString, text);
    QCOMPARE(clientTimeText(now(), number), text);
    if (number.startsWith(u"+64"_s))
        QCOMPARE(clientTimeText(now() + 3h, number), u"Tuesday, 02:00 in Auckland"_s);
}

void TextsTest::nearTimesAreSaidAsPeopleDo()
{
    QCOMPARE(nearDayAndTime(now() - 1h, now()), u"today at 09:00"_s);
    QCOMPARE(nearDayAndTime(now() - 11h, now()), u"yesterday at 23:00"_s);
    QCOMPARE(nearDayAndTime(now() - 72h, now()), u"on 20 November 2026 at 10:00"_s);
    QCOMPARE(nearDayAndTime(now() + 13h, now()), u"today at 23:00"_s);
    QCOMPARE(nearDayAndTime(now() + 14h, now()), u"tomorrow at 00:00"_s);
    QCOMPARE(nearDayAndTime(now() + 48h, now()), u"on 25 November 2026 at 10:00"_s);
}

void TextsTest::aRowSaysAllThereIs()
{
    SetupSummary one = summary();
    QCOMPARE(setupTitle(one), u"TeaHouseDemo · +55 11 98765-4321"_s);
    const QString stage = setupStage(one, now());
    QVERIFY2(stage.contains(u"Gupshup sets the number up"_s) && stage.contains(u"Gupshup's turn"_s) &&
                 stage.contains(u"20 s ago"_s),
             qPrintable(stage));
    const QString deadline = setupDeadline(one);
    QVERIFY2(deadline.contains(u"Tuesday, 06:00"_s) && deadline.contains(u"03:00 in São Paulo"_s),
             qPrintable(deadline));
    one.stage = AppStage::Live;
    one.contacts = SyncFate::Accepted;
    one.history = SyncFate::Accepted;
    one.historyProgress = 45;
    QVERIFY2(setupSync(one).contains(u"Contacts: asked for"_s) && setupSync(one).contains(u"45 %"_s),
             qPrintable(setupSync(one)));
    one.arm = ArmState::HeldByOldChats;
    QVERIFY(setupSync(one).contains(u"pause the bot"_s));
    // Where somebody else holds the token nobody looks from here.
    one.access = Access::Link;
    QVERIFY(!setupStage(one, now()).contains(u"ago"_s));
}

void TextsTest::aRowSaysWhenToTryAgain()
{
    SetupSummary one;
    QCOMPARE(WaitText::ofRow(one, now()), QString());
    one.tryAgainAt = now() + 20h;
    QCOMPARE(WaitText::ofRow(one, now()), u"Facebook's part can be tried again tomorrow at 06:00"_s);
    QCOMPARE(WaitText::ofRow(one, now() + 20h), u"Facebook's part can be tried again now"_s);
}

void TextsTest::aRowBeforeConnectSaysItsPage()
{
    SetupSummary one;
    one.page = Page::Contact;
    QVERIFY(setupStage(one, now()).contains(u"Contact details"_s));
    QVERIFY(setupSync(one).isEmpty());
    QVERIFY(setupDeadline(one).isEmpty());
    QVERIFY(setupGuard(one, now()).isEmpty());
    QVERIFY(!setupTitle(one).isEmpty());
}

void TextsTest::theGuardIsNamed()
{
    SetupSummary one = summary();
    const QString here = setupGuard(one, now());
    one.guard = {GuardView::Kind::Elsewhere, u"desk-2"_s, now() - 2min};
    const QString there = setupGuard(one, now());
    QVERIFY2(there.contains(u"desk-2"_s) && there.contains(u"2 min"_s), qPrintable(there));
    one.guard = {GuardView::Kind::NoToken, {}, {}};
    QVERIFY(setupGuard(one, now()).contains(u"sign in"_s));
    QVERIFY(here != there);
}

void TextsTest::theTrayLineIsOneLine()
{
    SetupSummary one = summary();
    const QString line = setupTrayLine(one, now());
    QVERIFY(line.startsWith(u"TeaHouseDemo"_s));
    QVERIFY(!line.contains(u'\n') && line.contains(u"06:00"_s));
    one.attention = Attention::LiveNotSynced;
    QVERIFY(setupTrayLine(one, now()).contains(attentionText(Attention::LiveNotSynced)));
}

void TextsTest::oldChatsOpenIsWorded()
{
    QVERIFY(!holdText(NextHold::OldChatsOpen).isEmpty());
}

GOLIVE_WINDOW_TEST(TextsTest)

} // namespace tst_texts

#include "tst_texts.moc"
