#include "guardedsetup.h"

#include "domain/sync/attention.h"
#include "domain/sync/guarding.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advanceguard {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

/// What happens by itself as time passes and events arrive.
class AdvanceGuardTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void armedAndLiveItStartsByItself()
    {
        auto step = guarded::after(guarded::live(), event::TimePassed{});
        QVERIFY(step.effects.contains(u"RequestContacts"_s));
        QVERIFY(step.setup.screen.syncing == SyncKind::Contacts);
        // On its way: nothing twice.
        QVERIFY(guarded::after(step.setup, event::TimePassed{}).effects.filter(u"Request"_s).isEmpty());
        step = guarded::after(step.setup, settled(SyncKind::Contacts, State::Accepted));
        QVERIFY(step.effects.contains(u"RequestHistory"_s));
        step = guarded::after(step.setup, settled(SyncKind::History, State::Accepted));
        QCOMPARE(step.effects, QStringList{u"NotifySyncAccepted"_s});
        QVERIFY(guarded::after(step.setup, event::TimePassed{}).effects.filter(u"Request"_s).isEmpty());
    }

    void turnedOffBetweenTheCallsTheSecondWaitsForAPerson()
    {
        const Setup begun = guarded::after(guarded::live(), event::TimePassed{}).setup;
        Arming off = begun.listening.arming;
        off.isOn = false;
        auto step = guarded::after(guarded::after(begun, event::ArmingChanged{off}).setup,
                                   settled(SyncKind::Contacts, State::Accepted));
        QVERIFY(step.effects.filter(u"Request"_s).isEmpty());
        QVERIFY(guarded::after(step.setup, event::TimePassed{}).effects.filter(u"Request"_s).isEmpty());
        QVERIFY(guarded::after(step.setup, event::SyncPressed{}).effects.contains(u"RequestHistory"_s));
    }

    void byHandBothFollowWithoutArming()
    {
        Setup setup = guarded::live();
        setup.listening.arming.isOn = false;
        setup = guarded::after(setup, event::SyncPressed{}).setup;
        const auto accepted = settled(SyncKind::Contacts, State::Accepted);
        QVERIFY(guarded::after(setup, accepted).effects.contains(u"RequestHistory"_s));
        // Turned off once more in the middle: that means stop.
        setup = guarded::after(setup, event::ArmingChanged{setup.listening.arming}).setup;
        QVERIFY(guarded::after(setup, accepted).effects.filter(u"Request"_s).isEmpty());
    }

    void heldItDoesNotStart_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
        row("turned off", [](Setup &s) { s.listening.arming.isOn = false; });
        row("nobody hears", [](Setup &s) { s.listening.subscriptions.clear(); });
        row("the address does not answer", [](Setup &s) { s.listening.check->isReached = false; });
        row("the bot may reply", [](Setup &s) { s.listening.arming.oldChats = Arming::OldChats::NotKnown; });
        row("live elsewhere, not asked", [](Setup &s) { s = guarded::liveElsewhere(); });
        row("onboarded again", [](Setup &s) { s.onboarding.again = OnboardingAgain{}; });
        row("no token in hand", [](Setup &s) { s.screen.isSignedIn = false; });
        row("a link only", [](Setup &s) { s.client.access = Access::Link; });
        row("not live", [](Setup &s) { s.seen.state.stage = AppStage::SettingUp; });
        row("removed", [](Setup &s) { s.onboarding.standing.kind = Standing::Kind::Removed; });
        row("missed", [](Setup &s) {
            s.onboarding.contacts = s.onboarding.history =
                guarded::record(State::Refused, guarded::noon(), u"2593108"_s);
        });
        row("not due", [](Setup &s) {
            s.onboarding.contacts = guarded::record(State::NotSent, guarded::noon() - 9s);
            s.onboarding.contactsTries = 1;
        });
    }
    void heldItDoesNotStart()
    {
        QFETCH(Change, change);
        Setup setup = guarded::live();
        change(setup);
        QVERIFY(guarded::after(setup, event::TimePassed{}).effects.filter(u"Request"_s).isEmpty());
    }

    void itIsLookedOnceMoreWhetherSomebodyListens()
    {
        Setup setup = guarded::live();
        setup.listening.readAt = guarded::noon() - 10min;
        auto step = guarded::after(setup, event::TimePassed{});
        QVERIFY(step.effects.contains(u"ReadSubscriptions"_s));
        QVERIFY(step.effects.filter(u"Request"_s).isEmpty());
        // The answer decides: somebody listens ...
        const auto listening =
            guarded::after(step.setup, event::SubscriptionsRead{setup.listening.subscriptions}, guarded::noon() + 1s);
        QVERIFY(guarded::after(listening.setup, event::TimePassed{}, guarded::noon() + 2s)
                    .effects.contains(u"RequestContacts"_s));
        // ... nobody does ...
        const auto silent = guarded::after(step.setup, event::SubscriptionsRead{}, guarded::noon() + 1s);
        QVERIFY(guarded::after(silent.setup, event::TimePassed{}, guarded::noon() + 2s)
                    .effects.filter(u"Request"_s)
                    .isEmpty());
        // ... or no answer comes: what was known last counts.
        QVERIFY(guarded::after(step.setup, event::TimePassed{}, guarded::noon() + 20s - 1ms)
                    .effects.filter(u"Re"_s)
                    .isEmpty());
        QVERIFY(guarded::after(step.setup, event::TimePassed{}, guarded::noon() + 20s)
                    .effects.contains(u"RequestContacts"_s));
        // A read from a clock that was ahead is no fresh one.
        setup.listening.readAt = guarded::noon() + 1h;
        QVERIFY(guarded::after(setup, event::TimePassed{}).effects.contains(u"ReadSubscriptions"_s));
    }

    void anUnknownOutcomeIsSentOnceMoreOnlyAsChosen_data()
    {
        QTest::addColumn<bool>("isChosen");
        QTest::addColumn<qint64>("seconds"); // from 2 h before the deadline
        QTest::addColumn<bool>("isSent");
        QTest::newRow("left, before") << false << qint64(-1) << false;
        QTest::newRow("left, after") << false << qint64(3600) << false;
        QTest::newRow("once more, before") << true << qint64(-1) << false;
        QTest::newRow("once more, at") << true << qint64(0) << true;
        QTest::newRow("once more, after") << true << qint64(3600) << true;
    }
    void anUnknownOutcomeIsSentOnceMoreOnlyAsChosen()
    {
        QFETCH(bool, isChosen);
        QFETCH(qint64, seconds);
        QFETCH(bool, isSent);
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::Accepted, guarded::noon());
        setup.onboarding.history = guarded::record(State::Unknown, guarded::noon());
        if (isChosen)
            setup.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        const Instant now = setup.onboarding.window->closesAt() - 2h + std::chrono::seconds(seconds);
        setup.listening.readAt = now;
        const auto step = guarded::after(setup, event::TimePassed{}, now);
        QCOMPARE(step.effects.contains(u"RequestHistoryOnceMore"_s), isSent);
        QVERIFY(guarded::after(setup, event::SyncPressed{}, now).effects.isEmpty());
        if (!isSent)
            return;
        // It did not leave this computer: as unknown as before, and tried again after a while.
        SyncRecord unknown = guarded::record(State::Unknown, now + 1s);
        auto next = guarded::after(step.setup, event::SyncSettled{SyncKind::History, 1, unknown}, now + 1s);
        QVERIFY(guarded::after(next.setup, event::TimePassed{}, now + 10s).effects.filter(u"Request"_s).isEmpty());
        QVERIFY(
            guarded::after(next.setup, event::TimePassed{}, now + 11s).effects.contains(u"RequestHistoryOnceMore"_s));
        // It left, and nothing is known again: that was all.
        unknown.isOnceMore = true;
        next = guarded::after(step.setup, event::SyncSettled{SyncKind::History, 1, unknown}, now + 1s);
        QVERIFY(guarded::after(next.setup, event::TimePassed{}, now + 1h).effects.filter(u"Request"_s).isEmpty());
    }

    void eventsShowWhatBecameOfACall()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history = guarded::record(State::Unknown, guarded::noon());
        Observed observed;
        observed.mark = 7;
        observed.contactsAdded = 3;
        observed.oldestContactAt = setup.onboarding.window->opensAt - 11min;
        QVERIFY(guarded::after(setup, event::EventsObserved{observed}).effects == QStringList{u"ReconcileContacts"_s});
        observed.phases.insert(0, {});
        const auto step = guarded::after(setup, event::EventsObserved{observed});
        QCOMPARE(step.effects, (QStringList{u"ReconcileContacts"_s, u"ReconcileHistory"_s}));
        const auto &reconcile = std::get<effect::ReconcileSync>(step.whole.back());
        QCOMPARE(reconcile.record.state, State::Accepted);
        QCOMPARE(reconcile.record.code, u"events"_s);
        QCOMPARE(reconcile.onboarding, 1);
    }

    /// Each added, edited or removed contact is told without a call.
    void contactsOfTheConnectedPhoneProveNoCall_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isProof");
        const auto row = [](const char *name, bool isProof, Change change) {
            QTest::newRow(name) << std::move(change) << isProof;
        };
        row("one edited now", false, [](Setup &s) { s.onboarding.observed.oldestContactAt = guarded::noon(); });
        row("many, without a time", false, [](Setup &s) { s.onboarding.observed.contactsAdded = 500; });
        row("removed only", false, [](Setup &s) {
            s.onboarding.observed.contactsAdded = 0;
            s.onboarding.observed.contactsRemoved = 3;
        });
        row("by a phone whose clock is behind", false,
            [](Setup &s) { s.onboarding.observed.oldestContactAt = s.onboarding.window->opensAt - 10min; });
        row("saved a year before", true,
            [](Setup &s) { s.onboarding.observed.oldestContactAt = guarded::noon() - 24h * 365; });
        row("saved during an earlier onboarding", false, [](Setup &s) {
            s.past.emplaceBack().window = SyncWindow{guarded::noon() - 48h, SyncWindow::Evidence::FinishMessage};
            s.onboarding.observed.oldestContactAt = guarded::noon() - 24h;
        });
        row("live elsewhere", false, [](Setup &s) {
            s.onboarding.wasLiveBefore = true;
            s.onboarding.observed.oldestContactAt = guarded::noon() - 24h * 365;
        });
    }
    void contactsOfTheConnectedPhoneProveNoCall()
    {
        QFETCH(Change, change);
        QFETCH(bool, isProof);
        Setup setup = guarded::live();
        setup.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        setup.onboarding.contacts = guarded::record(State::Unknown, guarded::noon());
        setup.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        setup.onboarding.observed.mark = 1;
        setup.onboarding.observed.contactsAdded = 1;
        change(setup);
        const Observed seen = setup.onboarding.observed;
        const auto step = guarded::after(setup, event::EventsObserved{seen});
        QCOMPARE(step.effects.contains(u"ReconcileContacts"_s), isProof);
        // ... and where nothing is proved the choice made on arming is kept.
        if (setup.onboarding.wasLiveBefore)
            return;
        const Instant late = setup.onboarding.window->closesAt() - 2h;
        setup.listening.readAt = late;
        QCOMPARE(guarded::after(setup, event::TimePassed{}, late).effects.contains(u"RequestContactsOnceMore"_s),
                 !isProof);
    }

    void eventsOfAnEarlierOnboardingShowNothing()
    {
        Setup setup = guarded::live();
        setup.onboarding.observed.mark = 7;
        setup.onboarding.observed.contactsAdded = 3;
        setup.onboarding.contacts = guarded::record(State::Unknown, guarded::noon());
        setup = guarded::after(setup, event::FeedMarked{7}).setup;
        QVERIFY(!guarded::after(setup, event::TimePassed{}).effects.contains(u"ReconcileContacts"_s));
    }

    void aLostClaimIsLookedUp_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<bool>("isLost");
        QTest::newRow("three minutes") << qint64(180) << false;
        QTest::newRow("a second more") << qint64(181) << true;
        QTest::newRow("years to come") << qint64(-100'000'000) << true;
    }
    void aLostClaimIsLookedUp()
    {
        QFETCH(qint64, ago);
        QFETCH(bool, isLost);
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::Claimed, guarded::noon() - std::chrono::seconds(ago));
        QCOMPARE(guarded::after(setup, event::TimePassed{}).effects.contains(u"ReadLedger"_s), isLost);
    }

    void missedIsOnlySettledForCertain()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::Refused, guarded::noon(), u"2593108"_s);
        QVERIFY(!guarded::after(setup, event::TimePassed{}).setup.onboarding.missedAt); // history may still work
        setup.onboarding.history = guarded::record(State::Refused, guarded::noon(), u"2593108"_s);
        QVERIFY(guarded::after(setup, event::TimePassed{}).setup.onboarding.missedAt);
        Setup refused = guarded::live();
        refused.onboarding.contacts = refused.onboarding.history =
            guarded::record(State::Refused, guarded::noon(), u"131000"_s);
        QVERIFY(!guarded::after(refused, event::TimePassed{}, guarded::noon() + 72h).setup.onboarding.missedAt);
        Setup off = guarded::live();
        off.listening.arming.isOn = false;
        QVERIFY(
            !guarded::after(off, event::TimePassed{}, *off.onboarding.liveSeenAt + 24h - 1s).setup.onboarding.missedAt);
        QVERIFY(guarded::after(off, event::TimePassed{}, *off.onboarding.liveSeenAt + 24h).setup.onboarding.missedAt);
    }

    void retryAfterOutlivesALookIntoTheLedger()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = guarded::record(State::NotSent, guarded::noon(), u"429"_s);
        const SyncRecord kept = setup.onboarding.contacts;
        setup.onboarding.contacts.notBefore = guarded::noon() + 5min;
        QVERIFY(guarded::after(setup, event::LedgerRead{1, kept, {}}).setup.onboarding.contacts.notBefore ==
                guarded::noon() + 5min);
        SyncRecord later = kept;
        later.at = guarded::noon() + 1s;
        QVERIFY(!guarded::after(setup, event::LedgerRead{1, later, {}}).setup.onboarding.contacts.notBefore);
    }

    void historyDoesNotFollowWhereNobodyListensAnyMore()
    {
        Setup setup = guarded::after(guarded::live(), event::TimePassed{}).setup;
        setup.listening.subscriptions.clear();
        QVERIFY(guarded::after(setup, settled(SyncKind::Contacts, State::Accepted)).effects.isEmpty());
    }

private:
    static event::SyncSettled settled(SyncKind kind, State state)
    {
        return {kind, 1, guarded::record(state, guarded::noon())};
    }
};

GOLIVE_TEST(AdvanceGuardTest)

} // namespace tst_advanceguard

#include "tst_advanceguard.moc"
