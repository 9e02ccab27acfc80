#include "guardedsetup.h"

#include "domain/sync/attention.h"
#include "testing/test.h"

#include <QTest>

namespace tst_notice {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;

/// What people are told outside the window: in time, once, and only where it concerns them.
class NoticeTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void remindersAtTheirTimes_data()
    {
        QTest::addColumn<qint64>("left"); // seconds to the deadline
        QTest::addColumn<QList<int>>("given");
        QTest::addColumn<bool>("isTold");
        const auto s = [](qint64 hours, qint64 seconds = 0) { return hours * 3600 + seconds; };
        QTest::newRow("12 h and a second") << s(12, 1) << QList<int>{} << false;
        QTest::newRow("12 h") << s(12) << QList<int>{} << true;
        QTest::newRow("12 h, told") << s(12, -1) << QList<int>{720} << false;
        QTest::newRow("6 h") << s(6) << QList<int>{720} << true;
        QTest::newRow("1 h") << s(1) << QList<int>{720, 360} << true;
        QTest::newRow("15 min") << qint64(900) << QList<int>{720, 360, 60} << true;
        QTest::newRow("14 min, all told") << qint64(840) << QList<int>{720, 360, 60, 15} << false;
        QTest::newRow("after a night asleep: one") << qint64(3000) << QList<int>{} << true;
        QTest::newRow("over") << qint64(0) << QList<int>{} << false;
    }
    void remindersAtTheirTimes()
    {
        QFETCH(qint64, left);
        QFETCH(QList<int>, given);
        QFETCH(bool, isTold);
        Setup setup = personMustAct();
        setup.onboarding.remindersGiven = given;
        const Instant now = setup.onboarding.window->closesAt() - std::chrono::seconds(left);
        const auto step = guarded::after(setup, event::TimePassed{}, now);
        QCOMPARE(step.effects.count(u"NotifyDeadline"_s), isTold ? 1 : 0);
        if (isTold)
            QVERIFY(noticeOf(step, Notice::Kind::Deadline).left == std::chrono::seconds(left));
        QVERIFY(!guarded::after(step.setup, event::TimePassed{}, now).effects.contains(u"NotifyDeadline"_s));
    }

    void onlyWhereAPersonMustAct_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *name, bool isTold, Change change) {
            QTest::newRow(name) << std::move(change) << isTold;
        };
        row("a person", true, [](Setup &) {});
        row("Golive", false, [](Setup &s) { s.listening.arming.isOn = true; });
        row("Gupshup", false, [](Setup &s) { s.seen.state.stage = AppStage::SettingUp; });
        row("the owner's provider", false, [](Setup &s) { s.client.access = Access::Link; });
        row("removed", false, [](Setup &s) { s.onboarding.standing.kind = Standing::Kind::Removed; });
        row("onboarded again: another window", false, [](Setup &s) { s.onboarding.again = OnboardingAgain{}; });
        row("settled", false, [](Setup &s) {
            s.onboarding.contacts = s.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        });
    }
    void onlyWhereAPersonMustAct()
    {
        QFETCH(Change, change);
        QFETCH(bool, isTold);
        Setup setup = personMustAct();
        change(setup);
        const auto step = guarded::after(setup, event::TimePassed{}, setup.onboarding.window->closesAt() - 30min);
        QCOMPARE(step.effects.contains(u"NotifyDeadline"_s), isTold);
    }

    void redIsToldOnceAndGreenAgainForgetsIt()
    {
        Setup setup = guarded::finished();
        auto step = guarded::after(setup, event::TimePassed{});
        QCOMPARE(step.effects, QStringList{u"NotifyAttention"_s});
        QCOMPARE(noticeOf(step).attention, Attention::StuckAtNumberSelection);
        QVERIFY(guarded::after(step.setup, event::TimePassed{}, guarded::noon() + 1h).effects.isEmpty());
        step.setup.seen.state.stage = AppStage::SettingUp;
        step = guarded::after(step.setup, event::TimePassed{});
        step.setup.seen.state.stage = AppStage::Failed;
        QCOMPARE(noticeOf(guarded::after(step.setup, event::TimePassed{})).attention, Attention::SetUpFailed);
    }

    void aRestartWithoutATokenTellsNothingTwice()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        setup.onboarding.standing.kind = Standing::Kind::Offboarded;
        setup = guarded::after(setup, event::TimePassed{}).setup;
        QCOMPARE(setup.onboarding.attentionTold, Attention::Offboarded);
        Setup linked = guarded::linked();
        linked.onboarding.standing.kind = Standing::Kind::Offboarded;
        linked.onboarding.attentionTold = setup.onboarding.attentionTold;
        linked.screen = {}; // the keychain has not answered yet
        auto step = guarded::after(linked, event::TimePassed{});
        QVERIFY(step.effects.isEmpty());
        step.setup.screen.isSignedIn = true;
        QVERIFY(guarded::after(step.setup, event::TimePassed{}).effects.isEmpty());
    }

    void whoHasJustWokenUpRaisesNoAlarm()
    {
        Setup setup = guarded::linked();
        setup.seen.at = guarded::noon() - 8h;
        const auto step = guarded::after(setup, event::TimePassed{true});
        QVERIFY(step.effects.isEmpty());
        QCOMPARE(guarded::after(step.setup, event::TimePassed{}).effects, QStringList{u"NotifyAttention"_s});
        // The deadline waits for nobody.
        setup = personMustAct();
        QVERIFY(guarded::after(setup, event::TimePassed{true}, setup.onboarding.window->closesAt() - 10min)
                    .effects.contains(u"NotifyDeadline"_s));
    }

    void whatAnOutageToldIsNotToldByTheSetUp()
    {
        const auto passed = [](bool isOutageTold) { return event::TimePassed{false, isOutageTold}; };
        Setup setup = guarded::linked();
        setup.seen.at = guarded::noon() - 8h;
        auto step = guarded::after(setup, passed(true));
        QVERIFY(step.effects.isEmpty());
        QCOMPARE(step.setup.onboarding.attentionTold, Attention::None);
        // The outage is over and nobody has looked all the same: once.
        step = guarded::after(step.setup, passed(false));
        QCOMPARE(noticeOf(step).attention, Attention::NotLookedAt);
        QVERIFY(guarded::after(step.setup, passed(false), guarded::noon() + 1h).effects.isEmpty());
        // It comes back: told by the set-up before, it is not told anew.
        step = guarded::after(step.setup, passed(true), guarded::noon() + 2h);
        QVERIFY(step.effects.isEmpty());
        QVERIFY(guarded::after(step.setup, passed(false), guarded::noon() + 3h).effects.isEmpty());
        // Looked at, and then not for long: that is another time.
        step.setup.seen.at = guarded::noon() + 4h;
        step = guarded::after(step.setup, passed(false), guarded::noon() + 4h);
        QVERIFY(step.effects.isEmpty());
        step = guarded::after(step.setup, passed(false), guarded::noon() + 8h);
        QCOMPARE(noticeOf(step).attention, Attention::NotLookedAt);
        // Anything else is the set-up's own news, outage or none.
        setup = guarded::finished();
        QCOMPARE(noticeOf(guarded::after(setup, passed(true))).attention, Attention::StuckAtNumberSelection);
    }

    void thePhoneAppIsToBeOpened_data()
    {
        QTest::addColumn<qint64>("echo");     // hours after live; 0: none
        QTest::addColumn<qint64>("reminded"); // ... of the last reminder
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("a second too soon") << qint64(0) << qint64(0) << qint64(12 * 24 - 1) << false;
        QTest::newRow("12 days") << qint64(0) << qint64(0) << qint64(12 * 24) << true;
        QTest::newRow("an echo since") << qint64(48) << qint64(0) << qint64(12 * 24) << false;
        QTest::newRow("12 days after the echo") << qint64(48) << qint64(0) << qint64(14 * 24) << true;
        QTest::newRow("reminded") << qint64(0) << qint64(12 * 24) << qint64(13 * 24) << false;
        QTest::newRow("reminded 12 days ago") << qint64(0) << qint64(12 * 24) << qint64(24 * 24) << true;
        QTest::newRow("an echo to come counts nothing") << qint64(100'000) << qint64(0) << qint64(12 * 24) << true;
        QTest::newRow("nor does a reminder to come") << qint64(0) << qint64(100'000) << qint64(12 * 24) << true;
    }
    void thePhoneAppIsToBeOpened()
    {
        QFETCH(qint64, echo);
        QFETCH(qint64, reminded);
        QFETCH(qint64, hours);
        QFETCH(bool, isTold);
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        if (echo)
            setup.onboarding.observed.fields.insert(u"smb_message_echoes"_s,
                                                    {1, *setup.onboarding.liveSeenAt + std::chrono::hours(echo)});
        if (reminded)
            setup.onboarding.phoneRemindedAt = *setup.onboarding.liveSeenAt + std::chrono::hours(reminded);
        const Instant now = *setup.onboarding.liveSeenAt + std::chrono::hours(hours);
        const auto step = guarded::after(setup, event::TimePassed{}, now);
        QCOMPARE(step.effects.contains(u"NotifyOpenPhoneApp"_s), isTold);
        QVERIFY(!guarded::after(step.setup, event::TimePassed{}, now).effects.contains(u"NotifyOpenPhoneApp"_s));
    }

    void accountNewsIsTakenOnce()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        const auto observed = [](AccountNote::Kind kind, qint64 mark) {
            Observed seen;
            seen.mark = mark;
            AccountNote note;
            note.kind = kind;
            note.reason = u"PRIMARY_INACTIVITY"_s;
            note.at = guarded::noon();
            note.mark = mark;
            seen.account << note;
            return seen;
        };
        setup = guarded::after(setup, event::EventsObserved{observed(AccountNote::Kind::Offboarded, 1)}).setup;
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Offboarded);
        QCOMPARE(setup.onboarding.standing.reason, u"PRIMARY_INACTIVITY"_s);
        auto step = guarded::after(setup, event::EventsObserved{observed(AccountNote::Kind::Reconnected, 2)});
        QCOMPARE(step.effects, QStringList{u"NotifyReconnected"_s});
        QCOMPARE(step.setup.onboarding.standing.kind, Standing::Kind::Connected);
        // The first one again, in a longer list.
        QVERIFY(guarded::after(step.setup, event::EventsObserved{observed(AccountNote::Kind::Offboarded, 1)})
                    .setup.onboarding.standing == Standing{});
        step.setup.onboarding.afterMiss = AfterMiss::LeftSo; // of a miss long ago
        step = guarded::after(step.setup, event::EventsObserved{observed(AccountNote::Kind::Removed, 3)});
        // The event is a hint; the state that is read says so, too.
        QCOMPARE(step.effects, QStringList{u"ReadState"_s});
        QCOMPARE(step.setup.onboarding.standing.kind, Standing::Kind::Connected);
        AppState gone;
        gone.stage = AppStage::NotStarted;
        step = guarded::after(step.setup, event::StateRead{gone});
        QCOMPARE(step.setup.onboarding.standing.kind, Standing::Kind::Removed);
        QCOMPARE(attentionOf(step.setup, guarded::noon()), Attention::Removed);
        QCOMPARE(guarded::after(step.setup, event::TimePassed{}).effects, QStringList{u"NotifyAttention"_s});
        // Gupshup's word that it is live is a reason to look.
        Setup waiting = guarded::finished();
        QCOMPARE(guarded::after(waiting, event::EventsObserved{observed(AccountNote::Kind::Live, 1)}).effects,
                 QStringList{u"ReadState"_s});
        // ... and having been removed before this onboarding is none to stop.
        waiting.onboarding.standing.kind = Standing::Kind::Removed;
        AppState live;
        live.stage = AppStage::Live;
        QCOMPARE(guarded::after(waiting, event::StateRead{live}).setup.onboarding.standing.kind,
                 Standing::Kind::Connected);
    }

    void allChatsAreToldOnce()
    {
        Observed observed;
        observed.mark = 1;
        observed.historyProgress = 99;
        observed.phases.insert(2, PhaseSeen{1, 3, 99, guarded::noon()});
        auto step = guarded::after(guarded::live(), event::EventsObserved{observed});
        QVERIFY(step.effects.isEmpty());
        observed.historyProgress = observed.phases[2].progress = 100;
        step = guarded::after(step.setup, event::EventsObserved{observed});
        QCOMPARE(step.effects, QStringList{u"NotifyChatsArrived"_s});
        observed.echoes = 1;
        QVERIFY(guarded::after(step.setup, event::EventsObserved{observed}).effects.isEmpty());
    }

private:
    static Setup personMustAct()
    {
        Setup setup = guarded::live();
        setup.listening.arming.isOn = false;
        return setup;
    }
    /// The last of this kind.
    static Notice noticeOf(const guarded::Step &step, Notice::Kind kind = Notice::Kind::Attention)
    {
        Notice found;
        for (const Effect &one : step.whole) {
            if (const auto *notify = std::get_if<effect::Notify>(&one); notify && notify->notice.kind == kind)
                found = notify->notice;
        }
        return found;
    }
};

GOLIVE_TEST(NoticeTest)

} // namespace tst_notice

#include "tst_notice.moc"
