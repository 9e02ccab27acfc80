#include "guardedsetup.h"

#include "domain/sync/attention.h"
#include "domain/sync/due.h"
#include "domain/sync/guarding.h"
#include "domain/sync/silentpoll.h"
#include "domain/sync/watching.h"
#include "domain/view/setupline.h"
#include "testing/test.h"

#include <QTest>

namespace tst_watching {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const Health well{u"ACTIVE"_s, u"CONNECTED"_s, u"AVAILABLE"_s, {}};

/// After both calls, and after somebody has read the report: nothing is left to do.
Setup settled()
{
    Setup setup = guarded::live();
    setup.onboarding.contacts = setup.onboarding.history =
        guarded::record(SyncRecord::State::Accepted, guarded::noon() - 20min);
    setup.onboarding.isArrivalTold = true;
    setup.step = setup.furthest = Step::Done;
    setup.seen.at = guarded::noon();
    return setup;
}

Setup read(const Setup &setup, Instant now, const Health &health, Connection connection = Connection::Connected)
{
    event::StateRead said{setup.seen.state};
    said.connection = connection;
    said.health = health;
    return guarded::after(setup, said, now).setup;
}

bool isTold(const guarded::Step &step)
{
    return std::any_of(step.whole.begin(), step.whole.end(),
                       [](const Effect &one) { return std::holds_alternative<effect::Notify>(one); });
}

/// A live number is looked at long after its onboarding, seldom, and who must act is known.
class WatchingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsWatched_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("watch");
        const auto row = [](const char *name, Watch watch, const Change &change) {
            QTest::newRow(name) << change << static_cast<int>(watch);
        };
        row("settled", Watch::Calm, [](Setup &) {});
        row("guarded still", Watch::None, [](Setup &s) { s = guarded::live(); });
        row("never live", Watch::None, [](Setup &s) { s.onboarding.liveSeenAt.reset(); });
        row("the app's own token", Watch::None, [](Setup &s) { s.client.access = Access::AppToken; });
        row("a link only", Watch::None, [](Setup &s) { s.client.access = Access::Link; });
        row("put away", Watch::None, [](Setup &s) { s.putAway = PutAway{guarded::noon(), false}; });
        row("onboarded again", Watch::None, [](Setup &s) { s.onboarding.again = OnboardingAgain{}; });
        row("missed", Watch::Calm, [](Setup &s) {
            s.onboarding.history = {};
            s.onboarding.missedAt = guarded::noon();
        });
        row("interrupted", Watch::Urgent, [](Setup &s) { s.onboarding.standing.kind = Standing::Kind::Offboarded; });
        row("limited", Watch::Urgent, [](Setup &s) { s.onboarding.health = Health{{}, {}, u"LIMITED"_s, {}}; });
        row("disconnected on the phone", Watch::None, [](Setup &s) {
            s.onboarding.standing = {Standing::Kind::Removed, u"ACCOUNT_DISCONNECTED"_s, u"USER"_s, {}, {}};
        });
        row("banned", Watch::Calm, [](Setup &s) {
            s.onboarding.standing = {Standing::Kind::Removed, u"ACCOUNT_BANNED"_s, {}, {}, {}};
        });
        row("banned, and left so", Watch::None, [](Setup &s) {
            s.onboarding.standing = {Standing::Kind::Removed, u"ACCOUNT_BANNED"_s, {}, {}, {}};
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        // An event says that it has left: the guard looks every 20 seconds.
        row("hinted", Watch::None, [](Setup &s) { s.onboarding.standing.hint = Standing::Hint{}; });
    }

    void whoIsWatched()
    {
        QFETCH(Change, change);
        QFETCH(int, watch);
        Setup setup = settled();
        change(setup);
        QCOMPARE(static_cast<int>(watchOf(setup)), watch);
    }

    /// However many there are, whenever they were looked at: twice a day at most, and evenly.
    void thousandsAreSpread()
    {
        constexpr int clients = 10'000;
        const Instant from = guarded::noon();
        QHash<qint64, int> inMinute;
        int looks = 0;
        for (int i = 0; i < clients; ++i) {
            const SetupId id{u"client-%1"_s.arg(i)};
            Instant seen = from;
            while (const auto next = nextWatch(id, Watch::Calm, seen, seen)) {
                if (*next >= from + 48h)
                    break;
                QVERIFY(*next - seen >= 11h + 30min);
                QVERIFY(isWatchDue(id, Watch::Calm, seen, *next));
                QVERIFY(!isWatchDue(id, Watch::Calm, seen, *next - 1ms));
                QVERIFY(!isWatchDue(id, Watch::Calm, seen, *next + watchMomentLasts));
                seen = *next;
                ++looks;
                ++inMinute[toEpochMs(seen) / 60'000];
            }
        }
        QVERIFY2(looks <= clients * 4, qPrintable(QString::number(looks)));
        QVERIFY(looks >= clients * 3);
        int most = 0;
        for (const int count : std::as_const(inMinute))
            most = std::max(most, count);
        // All were looked at in one moment, yet no minute has more than two looks a second, and the partner allows ten.
        QVERIFY2(most < 120, qPrintable(QString::number(most)));
    }

    void anUrgentOneIsSeenEachHour()
    {
        const SetupId id{u"set-up"_s};
        const Instant now = guarded::noon();
        const auto next = nextWatch(id, Watch::Urgent, now, now);
        QVERIFY(next && *next - now >= 50min && *next - now < 2h);
        QVERIFY(*nextWatch(id, Watch::Urgent, *next, *next) == *next + 1h);
        // A moment that was slept through is left out: the next one is soon enough.
        QVERIFY(!isWatchDue(id, Watch::Urgent, now, *next + 10min));
        QVERIFY(*nextWatch(id, Watch::Urgent, now, *next + 10min) == *next + 1h);
        // Never looked at, or by a wrong clock: at the next one.
        QVERIFY(*nextWatch(id, Watch::Urgent, {}, now) <= now + 1h);
        QVERIFY(*nextWatch(id, Watch::Urgent, now + 100h, now) <= now + 1h);
        QVERIFY(!nextWatch(id, Watch::None, {}, now) && !isWatchDue(id, Watch::None, {}, *next));
    }

    void itIsAskedOnceInItsMoment()
    {
        Setup setup = settled();
        setup.seen.at = guarded::noon() + 72h; // long after its 24 hours
        const auto due = nextDueOf(setup, *setup.seen.at + 1h);
        const auto moment = nextWatch(setup.id, Watch::Calm, setup.seen.at, *setup.seen.at);
        QVERIFY(due && moment && *due <= *moment);
        auto step = guarded::after(setup, event::TimePassed{}, *moment);
        QVERIFY(step.effects.contains(u"WatchLive"_s));
        QVERIFY(!guarded::after(step.setup, event::TimePassed{}, *moment + 1s).effects.contains(u"WatchLive"_s));
        QVERIFY(*nextDueOf(step.setup, *moment + 1s) > *moment + 1s);
        // Nobody is signed in: another program may be.
        Setup alone = setup;
        alone.screen.isSignedIn = false;
        QVERIFY(!guarded::after(alone, event::TimePassed{}, *moment).effects.contains(u"WatchLive"_s));
        // What is as it was is no news, and its line knows when the next look is.
        step.setup = read(step.setup, *moment, well);
        const Setup again = read(step.setup, *moment + 12h, well);
        QVERIFY(isOnlyPolled(step.setup, again));
        const SetupLine line = polledAgain(lineOf(step.setup, *moment), *moment + 12h);
        QVERIFY(line.isAtRest());
        QVERIFY(line.due && *line.due <= *nextWatch(setup.id, Watch::Calm, *moment + 12h, *moment + 12h));
        QVERIFY(*line.due > *moment + 13h); // nobody is asked before for the sake of a guard that it has not
    }

    void whatGupshupSays_data()
    {
        QTest::addColumn<Health>("health");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("actor");
        QTest::addColumn<int>("attention");
        const auto row = [](const char *name, const Health &health, HealthTrouble trouble, Actor actor,
                            Attention attention) {
            QTest::newRow(name) << health << static_cast<int>(trouble) << static_cast<int>(actor)
                                << static_cast<int>(attention);
        };
        using T = HealthTrouble;
        const auto saying = [](const QString &sending, const QString &code, const QString &text) {
            return Health{u"ACTIVE"_s, u"CONNECTED"_s, sending, {{code, text, {}}}};
        };
        row("well", well, T::None, Actor::Nobody, Attention::None);
        row("nothing", {}, T::None, Actor::Nobody, Attention::None);
        row("words that are new", {u"SLEEPING"_s, u"ADRIFT"_s, u"SOMETIMES"_s, {{u"1"_s, u"New."_s, {}}}}, T::None,
            Actor::Nobody, Attention::None);
        row("blocked", {u"ACTIVE"_s, u"CONNECTED"_s, u"BLOCKED"_s, {}}, T::Blocked, Actor::Person,
            Attention::CannotSend);
        row("no payment method", saying(u"BLOCKED"_s, {}, u"There is no Payment method."_s), T::Unpaid, Actor::Gupshup,
            Attention::CannotSend);
        row("no credit line", saying(u"LIMITED"_s, {}, u"Credit line is not attached"_s), T::Unpaid, Actor::Gupshup,
            Attention::CannotSend);
        row("Meta's code", saying(u"BLOCKED"_s, u"131042"_s, {}), T::Unpaid, Actor::Gupshup, Attention::CannotSend);
        row("limited", saying(u"LIMITED"_s, u"141010"_s, u"The business is not verified."_s), T::Limited, Actor::Owner,
            Attention::SendingLimited);
        row("restricted", {u"ACTIVE"_s, u"RESTRICTED"_s, u"LIMITED"_s, {}}, T::Restricted, Actor::Owner,
            Attention::SendingLimited);
        row("flagged", {u"ACTIVE"_s, u"FLAGGED"_s, u"AVAILABLE"_s, {}}, T::Flagged, Actor::Owner,
            Attention::SendingLimited);
    }

    void whatGupshupSays()
    {
        QFETCH(Health, health);
        QFETCH(int, trouble);
        QFETCH(int, actor);
        QFETCH(int, attention);
        const Setup setup = read(settled(), guarded::noon() + 12h, health);
        QCOMPARE(static_cast<int>(troubleOf(setup.onboarding.health)), trouble);
        QVERIFY(setup.onboarding.health == health); // kept as it came
        QCOMPARE(static_cast<int>(actorOf(setup)), actor);
        QCOMPARE(static_cast<int>(attentionOf(setup, guarded::noon() + 12h)), attention);
        // Whoever needs somebody is not among those that are done.
        QCOMPARE(lineOf(setup, guarded::noon() + 12h).isFinished, attention == static_cast<int>(Attention::None));
    }

    /// Live, disconnected without a word, connected again, without a credit line, well again.
    void aLongLife()
    {
        const Instant now = guarded::noon() + 12h;
        Setup setup = read(settled(), now, well);
        QVERIFY(lineOf(setup, now).isAtRest());

        // One look that says so is not believed, two are.
        const Health banned{u"BANNED"_s, u"DISCONNECTED"_s, u"BLOCKED"_s, {}};
        setup = read(setup, now + 12h, banned, Connection::Gone);
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Connected);
        QVERIFY(setup.onboarding.standing.hint && isGuardWanted(setup));
        QVERIFY(lookInterval(lookFactsOf(setup), now + 12h) == milliseconds(20s));
        setup = read(setup, now + 12h + 20s, banned, Connection::Gone);
        QVERIFY(isBan(setup.onboarding.standing));
        QCOMPARE(attentionOf(setup, now + 13h), Attention::Removed);
        QCOMPARE(actorOf(setup), Actor::Meta);
        setup = guarded::after(setup, event::TimePassed{}, now + 13h).setup;
        QCOMPARE(setup.onboarding.attentionTold, Attention::Removed); // what the address for outcomes is told by

        // Meta has taken it back.
        event::StateRead back{setup.seen.state};
        back.connection = Connection::Connected;
        back.health = well;
        const auto step = guarded::after(setup, back, now + 24h);
        QVERIFY(isTold(step));
        setup = step.setup;
        QVERIFY(setup.onboarding.standing == Standing{});
        QCOMPARE(attentionOf(setup, now + 24h), Attention::None);

        setup = read(setup, now + 36h, {u"ACTIVE"_s, u"CONNECTED"_s, u"BLOCKED"_s, {{{}, u"No credit line"_s, {}}}});
        QCOMPARE(actorOf(setup), Actor::Gupshup);
        const auto told = guarded::after(setup, event::TimePassed{}, now + 36h);
        QVERIFY(isTold(told));
        QCOMPARE(told.setup.onboarding.attentionTold, Attention::CannotSend);
        QVERIFY(!isTold(guarded::after(told.setup, event::TimePassed{}, now + 37h)));
        setup = read(told.setup, now + 48h, well);
        QCOMPARE(attentionOf(setup, now + 48h), Attention::None);
        QCOMPARE(actorOf(setup), Actor::Nobody);
    }

    /// A single look that says so, and is denied by the next ones.
    void oneLookThatErrsIsForgotten()
    {
        const Instant now = guarded::noon() + 12h;
        Setup setup = read(settled(), now, well, Connection::Gone);
        QVERIFY(setup.onboarding.standing.hint);
        setup = read(setup, now + 20s, well);
        setup = read(setup, now + 16min, well);
        QVERIFY(setup.onboarding.standing == Standing{});
    }

    /// While the 24 hours run a look says so by an event alone: nothing of the guard changes.
    void whoIsGuardedIsNotDoubted()
    {
        const Setup setup = read(guarded::live(), guarded::noon(), well, Connection::Gone);
        QVERIFY(!setup.onboarding.standing.hint);
    }

    void thePhoneThatIsQuiet()
    {
        const Instant now = guarded::noon() + 24h * 13;
        // Nothing was ever seen of it: its silence says nothing.
        Setup setup = guarded::after(settled(), event::TimePassed{}, now).setup;
        QVERIFY(setup.onboarding.phoneRemindedAt);
        QCOMPARE(attentionOf(setup, now), Attention::None);

        Setup heard = settled();
        heard.onboarding.observed.lastEchoAt = guarded::noon();
        auto step = guarded::after(heard, event::TimePassed{}, now);
        QVERIFY(isTold(step));
        QCOMPARE(attentionOf(step.setup, now), Attention::PhoneQuiet);
        QCOMPARE(actorOf(step.setup), Actor::Owner);
        // One notice, not two.
        step = guarded::after(step.setup, event::TimePassed{}, now + 1s);
        QVERIFY(!isTold(step));
        QCOMPARE(step.setup.onboarding.attentionTold, Attention::PhoneQuiet);
        step.setup.onboarding.observed.lastEchoAt = now + 1h;
        QCOMPARE(attentionOf(step.setup, now + 2h), Attention::None);
    }
};

GOLIVE_TEST(WatchingTest)

} // namespace tst_watching

#include "tst_watching.moc"
