#include "guardedsetup.h"

#include "base/enumvalues.h"
#include "base/serverclock.h"
#include "domain/sync/syncplan.h"
#include "testing/test.h"

#include <QTest>

#include <array>
#include <ctime>

namespace tst_syncfate {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

class Stopwatch final : public ElapsedTime
{
public:
    milliseconds elapsed() const override { return time; }
    mutable milliseconds time{};
};

/// The window, whatever the clock does: what may be too late, and what is missed for certain.
class SyncFateTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_zone = qgetenv("TZ");
    }
    void cleanup()
    {
        m_zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
        tzset();
    }

    void aroundTheDeadline_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("after"); // seconds after the deadline of 24 h from the window's opening
        QTest::addColumn<bool>("mayBeLate");
        QTest::addColumn<SyncFate>("fate");
        const auto around = [](const char *name, const Change &change, const std::array<SyncFate, 3> &fates) {
            qint64 after = -1;
            for (const SyncFate fate : fates) {
                QTest::addRow("%s, %+d s", name, static_cast<int>(after))
                    << change << after << (after >= 0 && fate != SyncFate::Missed) << fate;
                ++after;
            }
        };
        using enum SyncFate;
        // Live long after onboarding: the window is over, but a call costs nothing yet.
        around("finish message", [](Setup &) {}, {Open, Open, Open});
        around("last unfinished",
               [](Setup &s) { s.onboarding.window->evidence = SyncWindow::Evidence::LastUnfinished; },
               {Open, Open, Open});
        around("link opened", [](Setup &s) { s.onboarding.window->evidence = SyncWindow::Evidence::LinkOpened; },
               {Open, Open, Open});
        around("told by a person", [](Setup &s) { s.onboarding.window->evidence = SyncWindow::Evidence::ToldByPerson; },
               {Open, Open, Open});
        // Live since the window opened: a day after live is the same moment.
        around("live at once", [](Setup &s) { s.onboarding.liveSeenAt = s.onboarding.window->opensAt; },
               {Open, Missed, Missed});
        around("liveTs", [](Setup &s) { s.seen.state.liveAt = s.onboarding.window->opensAt; }, {Open, Missed, Missed});
        around("liveTs of an earlier onboarding",
               [](Setup &s) { s.seen.state.liveAt = s.onboarding.window->opensAt - 1000h; }, {Open, Open, Open});
        around("not live yet",
               [](Setup &s) {
                   s.onboarding.liveSeenAt.reset();
                   s.seen.state.stage = AppStage::SettingUp;
               },
               {Open, Open, Open});
        around("elsewhere, asked nobody", elsewhere(EarlierSync::NotAsked), {Open, Open, Open});
        around("elsewhere, nobody did", elsewhere(EarlierSync::Nobody), {Open, Missed, Missed});
        around("elsewhere, not sure", elsewhere(EarlierSync::NotSure), {Open, Missed, Missed});
        around("elsewhere, somebody did", elsewhere(EarlierSync::Somebody), {Open, Open, Open});
        around("elsewhere, Facebook finished an hour before live",
               [](Setup &s) {
                   elsewhere(EarlierSync::Nobody)(s);
                   s.onboarding.window = SyncWindow{*s.seen.state.liveAt - 1h, SyncWindow::Evidence::ToldByPerson};
               },
               {Open, Open, Open});
    }
    void aroundTheDeadline()
    {
        QFETCH(Change, change);
        QFETCH(qint64, after);
        QFETCH(bool, mayBeLate);
        QFETCH(SyncFate, fate);
        Setup setup = guarded::live();
        change(setup);
        // Nothing in it is local: zones, and the nights in which their clocks go forward and back.
        for (const char *zone : {"UTC", "America/Sao_Paulo", "Europe/Berlin", "Pacific/Apia", "Asia/Kathmandu"}) {
            qputenv("TZ", zone);
            tzset();
            for (const Instant opens :
                 {setup.onboarding.window->opensAt, fromEpochMs(1'774'742'400'000), fromEpochMs(1'792'886'400'000)}) {
                const Setup moved = movedTo(setup, opens);
                const Instant now = moved.onboarding.window->closesAt() + std::chrono::seconds(after);
                QCOMPARE(toEpochMs(moved.onboarding.window->closesAt()) - toEpochMs(opens), qint64(24) * 3600 * 1000);
                QCOMPARE(mayBeTooLate(moved, now), mayBeLate);
                QCOMPARE(fateOf(moved, SyncKind::Contacts, now), fate);
                QCOMPARE(isMissed(moved, now), fate == SyncFate::Missed);
            }
        }
    }

    void whatBecameOfACall_data()
    {
        QTest::addColumn<SyncRecord>("record");
        QTest::addColumn<SyncFate>("soon");
        QTest::addColumn<SyncFate>("late");
        const auto row = [](const char *name, State state, const QString &code, SyncFate soon, SyncFate late) {
            QTest::newRow(name) << guarded::record(state, guarded::noon(), code) << soon << late;
        };
        using enum SyncFate;
        row("not requested", State::NotRequested, {}, Open, Missed);
        row("claimed", State::Claimed, {}, Open, Open);
        row("accepted", State::Accepted, {}, Accepted, Accepted);
        row("accepted earlier", State::Accepted, u"2593107"_s, Accepted, Accepted);
        row("unknown", State::Unknown, {}, Unknown, Unknown);
        row("not sent", State::NotSent, {}, Open, Missed);
        row("the window", State::Refused, u"2593108"_s, Missed, Missed);
        row("by Meta otherwise", State::Refused, u"131000"_s, Refused, Refused);
        row("Gupshup's own", State::Refused, u"429"_s, Open, Missed);
        row("the call was wrong", State::Refused, u"400"_s, Refused, Refused);
    }
    void whatBecameOfACall()
    {
        QFETCH(SyncRecord, record);
        QFETCH(SyncFate, soon);
        QFETCH(SyncFate, late);
        Setup setup = guarded::live();
        for (const SyncKind kind : enumValues<SyncKind>()) {
            syncRecord(setup, kind) = record;
            QCOMPARE(fateOf(setup, kind, guarded::noon()), soon);
            QCOMPARE(fateOf(setup, kind, guarded::noon() + 48h), late);
        }
    }

    void theClockJumps_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<SyncFate>("fate");
        QTest::newRow("ten years back") << qint64(-87'600) << SyncFate::Open;
        QTest::newRow("an hour back") << qint64(-1) << SyncFate::Open;
        QTest::newRow("eight hours asleep") << qint64(8) << SyncFate::Open;
        QTest::newRow("three days asleep") << qint64(72) << SyncFate::Missed;
        QTest::newRow("ten years on") << qint64(87'600) << SyncFate::Missed;
    }
    void theClockJumps()
    {
        QFETCH(qint64, hours);
        QFETCH(SyncFate, fate);
        Setup setup = guarded::live();
        setup.listening.arming.isOn = false;
        const Instant jumped = guarded::noon() + std::chrono::hours(hours);
        QCOMPARE(fateOf(setup, SyncKind::History, jumped), fate);
        setup = guarded::after(setup, event::TimePassed{}, jumped).setup;
        QCOMPARE(setup.onboarding.missedAt.has_value(), fate == SyncFate::Missed);
        // Put right: nothing that a wrong clock said stays, and the calls are made.
        setup.listening.arming.isOn = true;
        setup.listening.readAt = guarded::noon();
        const auto right = guarded::after(setup, event::TimePassed{}, guarded::noon() + 1s);
        QVERIFY(!right.setup.onboarding.missedAt);
        QVERIFY(right.effects.contains(u"RequestContacts"_s));
    }

    void theServersClockDecides_data()
    {
        QTest::addColumn<qint64>("offset"); // seconds that this computer's clock is behind the server's
        QTest::newRow("right") << qint64(0);
        QTest::newRow("behind by a day") << qint64(86'400);
        QTest::newRow("ahead by a day") << qint64(-86'400);
        QTest::newRow("ahead by years") << qint64(-100'000'000);
    }
    void theServersClockDecides()
    {
        QFETCH(qint64, offset);
        ManualClock computer(guarded::noon() - std::chrono::seconds(offset));
        const Stopwatch stopwatch;
        ServerClock clock(computer, stopwatch);
        clock.observe(guarded::noon(), computer.now());
        const Setup setup = guarded::live();
        QVERIFY(!mayBeTooLate(setup, clock.now()));
        QCOMPARE(toEpochMs(nextSyncTurn(setup, clock.now())->due), toEpochMs(guarded::noon()));
        // Somebody sets it by years: no deadline moves; only time that has really passed counts.
        computer.advance(10 * 365 * 24h);
        QVERIFY(!mayBeTooLate(setup, clock.now()));
        stopwatch.time += 23h;
        QVERIFY(mayBeTooLate(setup, clock.now()));
    }

    void liveIsTheEarlierOfBothWithinThisOnboarding()
    {
        Setup setup = guarded::live();
        QVERIFY(liveSince(setup) == guarded::noon() - 30min);
        setup.seen.state.liveAt = guarded::noon() - 40min;
        QVERIFY(liveSince(setup) == guarded::noon() - 40min);
        setup.seen.state.liveAt = guarded::noon() - 61min; // before the window opened
        QVERIFY(liveSince(setup) == guarded::noon() - 30min);
        setup.onboarding.liveSeenAt.reset();
        QVERIFY(!liveSince(setup));
        setup.onboarding.number = 2;
        setup.seen.state.liveAt = guarded::noon() - 10min;
        QVERIFY(liveSince(setup) == guarded::noon() - 10min);
    }

    void whatAPersonRemembersOfTheFinish_data()
    {
        QTest::addColumn<Instant>("told");
        QTest::addColumn<Instant>("opens");
        const Instant live = guarded::noon() - 2h;
        QTest::newRow("before live") << live - 3h << live - 3h;
        QTest::newRow("some hours after live cannot be") << live + 1h << live;
        QTest::newRow("to come cannot be") << guarded::noon() + 1s << live;
    }
    void whatAPersonRemembersOfTheFinish()
    {
        QFETCH(Instant, told);
        QFETCH(Instant, opens);
        const Setup setup = guarded::after(guarded::liveElsewhere(), event::FinishToldAt{told}).setup;
        QCOMPARE(toEpochMs(setup.onboarding.window->opensAt), toEpochMs(opens));
    }

    void liveTsOfMonthsAgoGivesWayToWhatAPersonKnows()
    {
        Setup setup = guarded::liveElsewhere();
        setup.onboarding.earlierSync = EarlierSync::Nobody;
        setup.seen.state.liveAt = guarded::noon() - 2000h;
        setup.onboarding.window->opensAt = *setup.seen.state.liveAt;
        setup = guarded::after(setup, event::FinishToldAt{guarded::noon() - 3h}).setup;
        QVERIFY(setup.onboarding.window->opensAt == guarded::noon() - 3h);
        QVERIFY(!isMissed(setup, guarded::noon()));
    }

private:
    static Change elsewhere(EarlierSync told)
    {
        return [told](Setup &s) {
            s = guarded::liveElsewhere();
            s.onboarding.earlierSync = told;
        };
    }
    static Setup movedTo(Setup setup, Instant opens)
    {
        const milliseconds by = opens - setup.onboarding.window->opensAt;
        setup.onboarding.window->opensAt = opens;
        if (setup.onboarding.liveSeenAt)
            *setup.onboarding.liveSeenAt += by;
        if (setup.seen.state.liveAt)
            *setup.seen.state.liveAt += by;
        return setup;
    }

    QByteArray m_zone;
};

GOLIVE_TEST(SyncFateTest)

} // namespace tst_syncfate

#include "tst_syncfate.moc"
