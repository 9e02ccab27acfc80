#include "guardedsetup.h"

#include "domain/sync/syncplan.h"
#include "testing/test.h"

#include <QTest>

namespace tst_syncplan {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

/// When which once-only call is made, and why not.
class SyncPlanTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReasonThatAppliesHolds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ArmState>("expected");
        const auto row = [](const char *name, ArmState expected, Change change) {
            QTest::newRow(name) << std::move(change) << expected;
        };
        // Each row adds one more reason, which comes before those of the rows above it.
        row("armed", ArmState::Armed, [](Setup &) {});
        row("the bot may reply", ArmState::HeldByOldChats, oldChats);
        row("events", ArmState::HeldByEvents, nobodyHears);
        row("asked, not told", ArmState::HeldByEarlierSync, unasked);
        row("turned off", ArmState::TurnedOff, off);
        row("onboarded again", ArmState::HeldByNewStart, again);
        row("no token", ArmState::NoToken, tokenless);
        row("settled", ArmState::Settled, [](Setup &s) {
            tokenless(s);
            s.onboarding.again.reset();
            s.onboarding.missedAt = guarded::noon();
        });
        row("settled, but onboarded again", ArmState::HeldByNewStart, [](Setup &s) {
            s.onboarding.missedAt = guarded::noon();
            again(s);
        });
        row("somebody has requested it", ArmState::HeldByEarlierSync, [](Setup &s) { told(s, EarlierSync::Somebody); });
        row("nobody has", ArmState::Armed, [](Setup &s) { told(s, EarlierSync::Nobody); });
        row("not sure whether", ArmState::Armed, [](Setup &s) { told(s, EarlierSync::NotSure); });
        row("nobody replies", ArmState::Armed,
            [](Setup &s) { s.listening.arming.oldChats = Arming::OldChats::NobodyReplies; });
        row("events, waived", ArmState::Armed, [](Setup &s) {
            s.listening.subscriptions.clear();
            s.listening.waiver = EventsWaiver{u"yes"_s, guarded::noon()};
        });
        row("the address does not answer", ArmState::HeldByEvents,
            [](Setup &s) { s.listening.check->isReached = false; });
        row("the app's token is enough", ArmState::Armed, [](Setup &s) { s.client.access = Access::AppToken; });
        row("without any token", ArmState::NoToken, [](Setup &s) { s.client.access = Access::None; });
        row("unknown, to be left", ArmState::Settled, [](Setup &s) { unknown(s); });
        row("unknown, to be sent once more", ArmState::Armed, [](Setup &s) {
            unknown(s);
            s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        });
    }
    void theFirstReasonThatAppliesHolds()
    {
        QFETCH(Change, change);
        QFETCH(ArmState, expected);
        Setup setup = guarded::live();
        change(setup);
        QCOMPARE(armStateOf(setup), expected);
    }

    void triesWaitLongerAndLonger_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("none") << 0 << qint64(10);
        QTest::newRow("1") << 1 << qint64(10);
        QTest::newRow("2") << 2 << qint64(30);
        QTest::newRow("3") << 3 << qint64(60);
        QTest::newRow("4") << 4 << qint64(120);
        QTest::newRow("5") << 5 << qint64(300);
        QTest::newRow("many") << 5000 << qint64(300);
        QTest::newRow("below zero") << -3 << qint64(10);
    }
    void triesWaitLongerAndLonger()
    {
        QFETCH(int, tries);
        QFETCH(qint64, seconds);
        QCOMPARE(syncBackOff(tries), milliseconds(std::chrono::seconds(seconds)));
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::NotSent, guarded::noon() - 5s);
        setup.onboarding.contactsTries = tries;
        QVERIFY(nextSyncTurn(setup, guarded::noon())->due == guarded::noon() - 5s + std::chrono::seconds(seconds));
    }

    void theNextTurn_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<std::optional<SyncTurn>>("expected");
        const auto row = [](const char *name, std::optional<SyncTurn> expected, Change change) {
            QTest::newRow(name) << std::move(change) << expected;
        };
        const Instant now = guarded::noon();
        const Instant decided = now - 1h + 22h; // 2 h before the window closes
        const auto contacts = [](Instant due, bool isOnceMore = false) {
            return SyncTurn{SyncKind::Contacts, due, isOnceMore};
        };
        const auto history = [](Instant due, bool isOnceMore = false) {
            return SyncTurn{SyncKind::History, due, isOnceMore};
        };

        row("contacts first", contacts(now), [](Setup &) {});
        row("not live", {}, [](Setup &s) { s.seen.state.stage = AppStage::SettingUp; });
        row("removed", {}, [](Setup &s) { s.onboarding.standing.kind = Standing::Kind::Removed; });
        row("offboarded is no end", contacts(now),
            [](Setup &s) { s.onboarding.standing.kind = Standing::Kind::Offboarded; });
        row("missed", {}, [](Setup &s) { s.onboarding.missedAt = guarded::noon(); });
        row("onboarded again", {}, again);
        row("after the window", contacts(now), [](Setup &s) { s.onboarding.window->opensAt -= 24h; });
        row("contacts accepted", history(now), [](Setup &s) { contactsAre(s, State::Accepted); });
        row("contacts refused", history(now), [](Setup &s) { contactsAre(s, State::Refused, u"131000"_s); });
        row("contacts unknown", history(now), [](Setup &s) { contactsAre(s, State::Unknown); });
        row("contacts claimed just now", {}, [](Setup &s) { contactsAre(s, State::Claimed, {}, 1min); });
        row("... 29:59 ago", {}, [](Setup &s) { contactsAre(s, State::Claimed, {}, 30min - 1s); });
        row("... 30 minutes ago", history(now), [](Setup &s) { contactsAre(s, State::Claimed, {}, 30min); });
        row("contacts not sent", contacts(now + 9s), [](Setup &s) { contactsAre(s, State::NotSent, {}, 1s); });
        row("Gupshup's own 429", contacts(now + 9s), [](Setup &s) { contactsAre(s, State::Refused, u"429"_s, 1s); });
        row("Retry-After beyond the back-off", contacts(now + 50s), [](Setup &s) {
            contactsAre(s, State::NotSent, u"429"_s, 10s);
            s.onboarding.contacts.notBefore = guarded::noon() + 50s;
        });
        row("Retry-After below the back-off", contacts(now), [](Setup &s) {
            contactsAre(s, State::NotSent, u"429"_s, 10s);
            s.onboarding.contacts.notBefore = guarded::noon() - 8s;
        });
        row("contacts in vain for half an hour: history overtakes", history(now), [](Setup &s) {
            contactsAre(s, State::NotSent, {}, 1s);
            s.onboarding.syncBegunAt = guarded::noon() - 30min;
        });
        row("... but contacts that are due go first", contacts(now - 10min + 10s), [](Setup &s) {
            contactsAre(s, State::NotSent, {}, 10min);
            s.onboarding.syncBegunAt = guarded::noon() - 31min;
        });
        row("both over", {}, [](Setup &s) { bothAre(s, State::Accepted); });
        row("unknown, left", {}, [](Setup &s) { bothAre(s, State::Unknown); });
        row("unknown, once more", contacts(decided, true), onceMore);
        row("... used up", history(decided, true), [](Setup &s) {
            onceMore(s);
            s.onboarding.contacts.isOnceMore = true;
        });
        row("... both used up", {}, [](Setup &s) {
            onceMore(s);
            s.onboarding.contacts.isOnceMore = s.onboarding.history.isOnceMore = true;
        });
        row("... a contact edited on the phone shows nothing", contacts(decided, true), [](Setup &s) {
            onceMore(s);
            s.onboarding.observed.contactsAdded = s.onboarding.observed.contactsRemoved = 1;
        });
        row("... contacts seen in events", history(decided, true), [](Setup &s) {
            onceMore(s);
            s.onboarding.observed.oldestContactAt = guarded::noon() - 24h;
        });
        row("... both seen in events", {}, [](Setup &s) {
            onceMore(s);
            s.onboarding.observed.oldestContactAt = guarded::noon() - 24h;
            s.onboarding.observed.declinedAt = guarded::noon();
        });
        row("... without a window nothing can be decided", {}, [](Setup &s) {
            onceMore(s);
            s.onboarding.window.reset();
        });
        row("... history waits, contacts do not hold it", history(now), [](Setup &s) {
            onceMore(s);
            s.onboarding.history = {};
        });
        row("... a further send that did not leave waits", contacts(now + 290s, true), [](Setup &s) {
            onceMore(s);
            s.onboarding.window->opensAt = guarded::noon() - 23h; // decided an hour ago
            s.onboarding.contactsTries = 9;
            s.onboarding.contacts.at = guarded::noon() - 10s;
            s.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        });
        row("a claim from years ahead holds nothing", history(now), [](Setup &s) {
            contactsAre(s, State::Claimed, {}, -3 * 365 * 24h);
            s.onboarding.syncBegunAt = guarded::noon() + 3 * 365 * 24h;
        });
        row("a failure from years ahead is tried now", contacts(now), [](Setup &s) {
            contactsAre(s, State::NotSent, {}, -3 * 365 * 24h);
            s.onboarding.contacts.notBefore = *s.onboarding.contacts.at + 1min;
        });
    }
    void theNextTurn()
    {
        QFETCH(Change, change);
        QFETCH(std::optional<SyncTurn>, expected);
        Setup setup = guarded::live();
        change(setup);
        const auto turn = nextSyncTurn(setup, guarded::noon());
        QCOMPARE(turn.has_value(), expected.has_value());
        if (turn) {
            QCOMPARE(turn->kind, expected->kind);
            QCOMPARE(toEpochMs(turn->due), toEpochMs(expected->due));
            QCOMPARE(turn->isOnceMore, expected->isOnceMore);
        }
    }

    void onceMoreIsNotSentWhenTheDayIsOver()
    {
        Setup setup = guarded::live();
        onceMore(setup);
        QVERIFY(nextSyncTurn(setup, *setup.onboarding.liveSeenAt + 24h - 1s));
        QVERIFY(!nextSyncTurn(setup, *setup.onboarding.liveSeenAt + 24h));
    }

    void isOnceMoreAwaitedWhileItMayStillBeSent()
    {
        Setup setup = guarded::live();
        onceMore(setup);
        QVERIFY(isSettled(setup));
        QVERIFY(isOnceMoreAwaited(setup));
        Setup removed = setup;
        removed.onboarding.standing.kind = Standing::Kind::Removed;
        QVERIFY(!isOnceMoreAwaited(removed));
        Setup missed = setup;
        missed.onboarding.missedAt = guarded::noon();
        QVERIFY(!isOnceMoreAwaited(missed));
    }

    void aTryIsLeftBeforeTheCloseWhateverIsAskedFor_data()
    {
        QTest::addColumn<qint64>("beforeCloseS");
        QTest::addColumn<qint64>("retryAfterS");
        QTest::addColumn<int>("tries");
        for (const qint64 before : {23 * 3600, 3600, 660, 599, 240, 60, 21})
            for (const qint64 wait : {0, 30, 7200, 86400, 864000})
                for (const int tries : {1, 4, 9})
                    QTest::addRow("%lld s before, %lld s, try %d", static_cast<long long>(before),
                                  static_cast<long long>(wait), tries)
                        << before << wait << tries;
    }

    void aTryIsLeftBeforeTheCloseWhateverIsAskedFor()
    {
        QFETCH(qint64, beforeCloseS);
        QFETCH(qint64, retryAfterS);
        QFETCH(int, tries);
        Setup setup = guarded::live();
        const Instant close = setup.onboarding.window->closesAt();
        const Instant at = close - std::chrono::seconds(beforeCloseS);
        setup.onboarding.liveSeenAt = at - 1h;
        setup.onboarding.contacts = guarded::record(State::NotSent, at, u"429"_s);
        if (retryAfterS > 0)
            setup.onboarding.contacts.notBefore = at + std::chrono::seconds(retryAfterS);
        setup.onboarding.syncBegunAt = at;
        setup.onboarding.contactsTries = tries;
        const auto turn = nextSyncTurn(setup, at);
        QVERIFY(turn);
        QVERIFY(turn->due < close);
        QVERIFY(turn->due >= at + 10s); // and the partner is not knocked at without a pause
        // What it asked for is done wherever a try is left after it.
        const auto wanted = std::max<milliseconds>(syncBackOff(tries), std::chrono::seconds(retryAfterS));
        if (at + wanted < close - 10min)
            QCOMPARE(turn->due, at + wanted);
        else if (at < close - 10min)
            QCOMPARE(turn->due, close - 10min);
    }

private:
    static void oldChats(Setup &s) { s.listening.arming.oldChats = Arming::OldChats::NotKnown; }
    static void nobodyHears(Setup &s)
    {
        oldChats(s);
        s.listening.subscriptions.clear();
    }
    static void told(Setup &s, EarlierSync answer)
    {
        s.onboarding.wasLiveBefore = true;
        s.onboarding.finish.reset();
        s.onboarding.earlierSync = answer;
    }
    static void unasked(Setup &s)
    {
        nobodyHears(s);
        told(s, EarlierSync::NotAsked);
    }
    static void off(Setup &s)
    {
        unasked(s);
        s.listening.arming.isOn = false;
    }
    static void again(Setup &s)
    {
        off(s);
        s.onboarding.again = OnboardingAgain{u"PadariaCentral"_s, guarded::noon(), false};
    }
    static void tokenless(Setup &s)
    {
        again(s);
        s.client.access = Access::Link;
    }
    static void unknown(Setup &s) { bothAre(s, State::Unknown); }
    static void contactsAre(Setup &s, State state, const QString &code = {}, milliseconds ago = 10s)
    {
        s.onboarding.contacts = guarded::record(state, guarded::noon() - ago, code);
        s.onboarding.syncBegunAt = guarded::noon() - ago;
        s.onboarding.contactsTries = s.onboarding.contacts.mayBeClaimed() ? 1 : 0;
    }
    static void bothAre(Setup &s, State state)
    {
        contactsAre(s, state);
        s.onboarding.history = s.onboarding.contacts;
    }
    static void onceMore(Setup &s)
    {
        bothAre(s, State::Unknown);
        s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
    }
};

GOLIVE_TEST(SyncPlanTest)

} // namespace tst_syncplan

#include "tst_syncplan.moc"
