#include "guardedsetup.h"

#include "domain/sync/syncplan.h"
#include "testing/test.h"

#include <QTest>

namespace tst_onboardingagain {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SyncRecord::State;
using golive::Step;

/// A second onboarding of the same number: two more once-only calls, and not one more.
class OnboardingAgainTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfferedAfterAMissARemovalAndTwoRefusalsOnly()
    {
        const event::AfterMissChosen again{AfterMiss::OnboardAgain, u"padariacentral "_s};
        QVERIFY(!guarded::after(guarded::live(), again).setup.onboarding.again);
        QVERIFY(guarded::after(missed(), again).setup.onboarding.again);
        Setup removed = guarded::live();
        removed.onboarding.standing.kind = Standing::Kind::Removed;
        QVERIFY(guarded::after(removed, again).setup.onboarding.again);
        Setup refused = guarded::live();
        refused.onboarding.contacts = guarded::record(State::Refused, guarded::noon(), u"131000"_s);
        refused.onboarding.history = guarded::record(State::Accepted, guarded::noon());
        QVERIFY(!guarded::after(refused, again).setup.onboarding.again); // what was taken would be asked for twice
        refused.onboarding.history = guarded::record(State::Refused, guarded::noon(), u"429"_s);
        QVERIFY(!guarded::after(refused, again).setup.onboarding.again); // this one is tried again
        refused.onboarding.history.code = u"131000"_s;
        QVERIFY(guarded::after(refused, again).setup.onboarding.again);
    }

    void theAppsNameIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the name") << u"PadariaCentral"_s << true;
        QTest::newRow("in other letters") << u" PADARIACENTRAL "_s << true;
        QTest::newRow("another") << u"Padaria"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void theAppsNameIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isTaken);
        QCOMPARE(guarded::after(missed(), event::AfterMissChosen{AfterMiss::OnboardAgain, typed})
                     .setup.onboarding.again.has_value(),
                 isTaken);
        Setup nameless = missed();
        nameless.client.appName.clear();
        QVERIFY(!guarded::after(nameless, event::AfterMissChosen{AfterMiss::OnboardAgain, QString()})
                     .setup.onboarding.again);
    }

    void anOldLiveDoesNotCount()
    {
        Setup setup = begun();
        QCOMPARE(setup.step, Step::SignUp);
        // Before the disconnection is seen.
        setup = read(setup, AppStage::Live);
        QCOMPARE(setup.onboarding.number, 1);
        QVERIFY(guarded::after(setup, event::TimePassed{}).effects.filter(u"Request"_s).isEmpty());
        // Not even after the new finish.
        setup = guarded::after(setup, event::SignUpFinished{{}, {}}).setup;
        QCOMPARE(setup.onboarding.number, 2);
        setup = read(setup, AppStage::Live);
        QVERIFY(guarded::after(setup, event::TimePassed{}).effects.filter(u"Request"_s).isEmpty());
        QVERIFY(!setup.onboarding.liveSeenAt);
        // What was interrupted, what the server dates later, or what it says for half an hour counts.
        QVERIFY(syncs(read(read(setup, AppStage::SettingUp), AppStage::Live)));
        QVERIFY(syncs(read(setup, AppStage::Live, guarded::noon(), guarded::noon() + 5min)));
        QVERIFY(!syncs(read(setup, AppStage::Live, guarded::noon() + 30min - 1s)));
        QVERIFY(syncs(read(setup, AppStage::Live, guarded::noon() + 30min), guarded::noon() + 30min));
    }

    void aNewFinishCountsOnce()
    {
        Setup setup = begun();
        setup.onboarding.observed.mark = 40;
        auto step = guarded::after(setup, event::SignUpFinished{{u"1003"_s}, {}});
        QVERIFY(step.effects.contains(u"MarkFeed"_s));
        setup = step.setup;
        QCOMPARE(setup.onboarding.number, 2);
        QCOMPARE(setup.onboarding.feedMark, 40);
        QCOMPARE(setup.past.size(), 1);
        QCOMPARE(setup.past.first().history.code, u"2593108"_s);
        QCOMPARE(setup.onboarding.contacts, SyncRecord{});
        QVERIFY(!setup.onboarding.missedAt && !setup.onboarding.again && setup.onboarding.observed == Observed{});
        QVERIFY(setup.onboarding.window->opensAt == guarded::noon());
        setup = guarded::after(setup, event::SignUpFinished{{u"1003"_s}, {}}).setup;
        setup = guarded::after(setup, event::OwnerSaysFinished{}).setup;
        setup = read(setup, AppStage::NumberSelection);
        setup = read(setup, AppStage::Live);
        QCOMPARE(setup.onboarding.number, 2);
        QCOMPARE(setup.past.size(), 1);
    }

    void theStateAloneTellsOnceItWasUnfinished()
    {
        Setup setup = begun();
        setup = read(setup, AppStage::FacebookStarted);
        QVERIFY(setup.onboarding.again->wasSeenUnfinished);
        setup = read(setup, AppStage::NumberSelection);
        QCOMPARE(setup.onboarding.number, 2);
        QCOMPARE(setup.onboarding.window->evidence, SyncWindow::Evidence::LastUnfinished);
        setup = read(setup, AppStage::Live);
        QCOMPARE(setup.onboarding.number, 2);
        QVERIFY(syncs(setup));
    }

    void aFinishAfterARemovalIsANewOne()
    {
        Setup setup = guarded::live();
        setup.onboarding.standing.kind = Standing::Kind::Removed;
        setup.step = Step::SignUp;
        QCOMPARE(guarded::after(setup, event::SignUpFinished{{}, {}}).setup.onboarding.number, 2);
        // A message that comes twice, with late news of an older disconnection in between, is not.
        setup.onboarding.finish->at = guarded::noon() - 1min;
        QCOMPARE(guarded::after(setup, event::SignUpFinished{{}, {}}).setup.onboarding.number, 1);
        // And without a removal there is no new one at all.
        setup.onboarding.standing = {};
        setup.onboarding.finish->at = guarded::noon() - 5h;
        QCOMPARE(guarded::after(setup, event::SignUpFinished{{}, {}}).setup.onboarding.number, 1);
    }

    void theDisconnectionThatWasAskedForIsNoNews()
    {
        Setup setup = begun();
        Observed seen;
        seen.mark = 3;
        AccountNote note;
        note.kind = AccountNote::Kind::Removed;
        note.mark = 3;
        seen.account << note;
        setup = guarded::after(setup, event::EventsObserved{seen}).setup;
        QCOMPARE(setup.onboarding.standing.kind, Standing::Kind::Connected);
        QVERIFY(setup.onboarding.again);
    }

    void leavingItSoEndsIt()
    {
        const Setup setup = guarded::after(missed(), event::AfterMissChosen{AfterMiss::LeftSo, {}}).setup;
        QCOMPARE(setup.onboarding.afterMiss, AfterMiss::LeftSo);
        QCOMPARE(armStateOf(setup), ArmState::Settled);
        QCOMPARE(setup.onboarding.number, 1);
    }

private:
    static Setup missed()
    {
        Setup setup = guarded::live();
        setup.onboarding.contacts = setup.onboarding.history =
            guarded::record(State::Refused, guarded::noon(), u"2593108"_s);
        return guarded::after(setup, event::TimePassed{}).setup;
    }
    static Setup begun()
    {
        return guarded::after(missed(), event::AfterMissChosen{AfterMiss::OnboardAgain, u"PadariaCentral"_s}).setup;
    }
    static Setup read(const Setup &setup, AppStage stage, Instant now = guarded::noon(),
                      std::optional<Instant> liveAt = {})
    {
        AppState state;
        state.stage = stage;
        state.liveAt = liveAt;
        return guarded::after(setup, event::StateRead{state}, now).setup;
    }
    static bool syncs(const Setup &setup, Instant now = guarded::noon())
    {
        Setup judged = setup;
        judged.listening.readAt = now;
        return guarded::after(judged, event::TimePassed{}, now).effects.contains(u"RequestContacts"_s);
    }
};

GOLIVE_TEST(OnboardingAgainTest)

} // namespace tst_onboardingagain

#include "tst_onboardingagain.moc"
