#include "guardedsetup.h"

#include "domain/sync/attention.h"
#include "testing/test.h"

#include <QTest>

namespace tst_attention {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

/// Who must act, and what turns red.
class AttentionTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoMustAct_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Actor>("actor");
        const auto row = [](const char *name, Actor actor, Change change) {
            QTest::newRow(name) << std::move(change) << actor;
        };
        row("armed and live", Actor::Golive, [](Setup &) {});
        row("contacts on their way elsewhere", Actor::Golive,
            [](Setup &s) { s.onboarding.contacts = at(State::Claimed); });
        row("turned off", Actor::Person, [](Setup &s) { s.listening.arming.isOn = false; });
        row("the bot may reply", Actor::Person,
            [](Setup &s) { s.listening.arming.oldChats = Arming::OldChats::NotKnown; });
        row("before Connect", Actor::Person, [](Setup &s) {
            s = guarded::linked();
            s.furthest = Step::Contact;
        });
        row("the link is out", Actor::Owner, [](Setup &s) { s = guarded::linked(); });
        row("number selection", Actor::Person, [](Setup &s) { s = guarded::finished(); });
        row("finished, nothing seen yet", Actor::Person, [](Setup &s) {
            s = guarded::finished();
            s.seen.state.stage = AppStage::Unknown;
        });
        row("setting up", Actor::Gupshup, [](Setup &s) { s.seen.state.stage = AppStage::SettingUp; });
        row("failed", Actor::Person, [](Setup &s) { s.seen.state.stage = AppStage::Failed; });
        row("no token here", Actor::Person, [](Setup &s) { s.screen.isSignedIn = false; });
        row("the app's token is enough", Actor::Golive, [](Setup &s) {
            s.screen.isSignedIn = false;
            s.screen.isAppTokenHeld = true;
        });
        row("an owner with a link", Actor::Provider, [](Setup &s) { s.client.access = Access::Link; });
        row("settled", Actor::Nobody, settled);
        row("unknown, once more", Actor::Golive, [](Setup &s) {
            settled(s);
            s.onboarding.contacts.state = State::Unknown;
            s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
        });
        row("... but no token", Actor::Person, [](Setup &s) {
            settled(s);
            s.onboarding.contacts.state = State::Unknown;
            s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
            s.screen.isSignedIn = false;
        });
        row("missed", Actor::Person, [](Setup &s) { s.onboarding.missedAt = guarded::noon(); });
        row("missed, left so", Actor::Nobody, [](Setup &s) {
            s.onboarding.missedAt = guarded::noon();
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        row("both refused", Actor::Person, [](Setup &s) { both(s, State::Refused); });
        row("both refused, left so", Actor::Nobody, [](Setup &s) {
            both(s, State::Refused);
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        row("both refused, read", Actor::Nobody, [](Setup &s) {
            both(s, State::Refused);
            s.step = s.furthest = Step::Done;
        });
        row("removed", Actor::Person, removed);
        row("removed, left so", Actor::Nobody, [](Setup &s) {
            removed(s);
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        row("live elsewhere, not asked", Actor::Person, [](Setup &s) { s = guarded::liveElsewhere(); });
        row("live elsewhere, somebody did it", Actor::Nobody, [](Setup &s) {
            s = guarded::liveElsewhere();
            s.onboarding.earlierSync = EarlierSync::Somebody;
        });
    }
    void whoMustAct()
    {
        QFETCH(Change, change);
        QFETCH(Actor, actor);
        Setup setup = guarded::live();
        change(setup);
        QCOMPARE(actorOf(setup), actor);
    }

    void whatTurnsRed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Attention>("attention");
        const auto row = [](const char *name, Attention attention, Change change) {
            QTest::newRow(name) << std::move(change) << attention;
        };
        using enum Attention;
        row("live for 30 minutes", LiveNotSynced, [](Setup &) {});
        row("live for 14:59", None, [](Setup &s) { s.onboarding.liveSeenAt = guarded::noon() - 15min + 1s; });
        row("live for 15:00", LiveNotSynced, [](Setup &s) { s.onboarding.liveSeenAt = guarded::noon() - 15min; });
        row("one accepted", LiveNotSynced, [](Setup &s) { s.onboarding.contacts = at(State::Accepted); });
        row("both accepted", None, settled);
        row("both refused", LiveNotSynced, [](Setup &s) { both(s, State::Refused); });
        row("both unknown", LiveNotSynced, [](Setup &s) { both(s, State::Unknown); });
        row("both refused, read", None, [](Setup &s) {
            both(s, State::Refused);
            s.step = s.furthest = Step::Done;
        });
        row("both refused, left so", None, [](Setup &s) {
            both(s, State::Refused);
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        row("selection for 14:59", None, [](Setup &s) {
            s = guarded::finished();
            s.onboarding.finish->at = guarded::noon() - 15min + 1s;
        });
        row("selection for 15:00", StuckAtNumberSelection, [](Setup &s) {
            s = guarded::finished();
            s.onboarding.finish->at = guarded::noon() - 15min;
        });
        row("setting up for an hour", None, [](Setup &s) {
            s = guarded::finished();
            s.seen.state.stage = AppStage::SettingUp;
        });
        row("an owner without a token, still on Facebook", StuckAtNumberSelection, [](Setup &s) {
            s = guarded::finished();
            s.client.access = Access::Link;
            s.seen.state = {};
        });
        row("an owner who says it is selected", None, [](Setup &s) {
            s = guarded::finished();
            s.client.access = Access::Link;
            s.seen.state = {};
            s.step = s.furthest = Step::SetUp;
        });
        row("onboarded again, at selection", None, [](Setup &s) {
            s = guarded::finished();
            s.onboarding.again = OnboardingAgain{};
        });
        row("failed", SetUpFailed, [](Setup &s) {
            s = guarded::finished();
            s.seen.state.stage = AppStage::Failed;
        });
        row("missed", Missed, [](Setup &s) { s.onboarding.missedAt = guarded::noon(); });
        row("missed, chosen", None, [](Setup &s) {
            s.onboarding.missedAt = guarded::noon();
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        row("removed", Removed, removed);
        row("removed before missed", Removed, [](Setup &s) {
            removed(s);
            s.onboarding.missedAt = guarded::noon();
        });
        row("removed, left so", None, [](Setup &s) {
            removed(s);
            s.onboarding.afterMiss = AfterMiss::LeftSo;
        });
        row("offboarded", Offboarded, [](Setup &s) {
            settled(s);
            s.onboarding.standing.kind = Standing::Kind::Offboarded;
        });
        row("no token", TokenMissing, [](Setup &s) {
            s = guarded::linked();
            s.screen.isSignedIn = false;
        });
        row("not looked at for 44:59", None, [](Setup &s) {
            s = guarded::linked();
            s.seen.state.stage = AppStage::FacebookStarted;
            s.seen.at = guarded::noon() - 45min + 1s;
        });
        row("not looked at for 45:00", NotLookedAt, [](Setup &s) {
            s = guarded::linked();
            s.seen.state.stage = AppStage::FacebookStarted;
            s.seen.at = guarded::noon() - 45min;
        });
        row("unopened, not looked at for 2:29:59", None, [](Setup &s) {
            s = guarded::linked();
            s.seen.at = guarded::noon() - 150min + 1s;
        });
        row("unopened, not looked at for 2:30:00", NotLookedAt, [](Setup &s) {
            s = guarded::linked();
            s.seen.at = guarded::noon() - 150min;
        });
        row("live elsewhere, somebody did it", None, [](Setup &s) {
            s = guarded::liveElsewhere();
            s.onboarding.earlierSync = EarlierSync::Somebody;
        });
    }
    void whatTurnsRed()
    {
        QFETCH(Change, change);
        QFETCH(Attention, attention);
        Setup setup = guarded::live();
        change(setup);
        QCOMPARE(attentionOf(setup, guarded::noon()), attention);
    }

private:
    static SyncRecord at(State state) { return guarded::record(state, guarded::noon(), u"131000"_s); }
    static void both(Setup &s, State state) { s.onboarding.contacts = s.onboarding.history = at(state); }
    static void settled(Setup &s) { both(s, State::Accepted); }
    static void removed(Setup &s) { s.onboarding.standing.kind = Standing::Kind::Removed; }
};

GOLIVE_TEST(AttentionTest)

} // namespace tst_attention

#include "tst_attention.moc"
