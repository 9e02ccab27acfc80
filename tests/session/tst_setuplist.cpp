#include "fakes.h"
#include "testing/test.h"

#include <QTest>

namespace tst_setuplist {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// At the sync of this app.
Setup atSync(const SetupId &id, const AppId &app)
{
    Setup setup;
    setup.id = id;
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.step = Step::Sync;
    setup.furthest = Step::Sync;
    setup.client.app = app;
    setup.client.appName = u"TeaHouse"_s;
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.seen.state.stage = AppStage::Live;
    setup.listening.subscriptions = {{{u"1"_s}, u"https://crm.example.com/x"_s, u"t"_s, wantedModes(), 3, true}};
    return setup;
}

AppState stateOf(AppStage stage)
{
    AppState state;
    state.stage = stage;
    return state;
}

/// The list of Start: what stands in it, what was put away, and what leaving the program would cost.
class SetupListTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void goingOnLeadsToWhereItStood()
    {
        World world;
        Setup kept = atSync({u"one"_s}, {u"app-1"_s});
        kept.step = Step::Start; // somebody looked back, and began another one
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        QCOMPARE(world.session.surroundings().unfinished.first().page, Page::SetUp);
        world.session.resume(kept.id);
        QCOMPARE(world.session.setup().step, Step::Sync);
    }

    void finishedIsFinishedWhateverIsLookedAt()
    {
        World world;
        Setup kept = atSync({u"one"_s}, {u"app-1"_s});
        kept.onboarding.contacts.state = kept.onboarding.history.state = SyncRecord::State::Accepted;
        kept.furthest = Step::Done;
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        QVERIFY(world.session.surroundings().unfinished.isEmpty());
    }

    void finishingLeadsBackToTheListAndItsReportIsOfferedOnceMore()
    {
        World world;
        Setup done = atSync({u"one"_s}, {u"app-1"_s});
        done.step = done.furthest = Step::Done;
        done.onboarding.contacts.state = done.onboarding.history.state = SyncRecord::State::Accepted;
        const Setup other = atSync({u"two"_s}, {u"app-2"_s});
        world.store.kept.insert(done.id, done);
        world.store.kept.insert(other.id, other);
        world.session.start();
        world.session.resume(done.id);
        world.session.finish();
        const PageView view = world.session.view();
        QCOMPARE(view.page, Page::Start);
        const auto &start = std::get<StartView>(view.body);
        QCOMPARE(start.unfinished.size(), 1);
        QVERIFY(start.notice && start.notice->kind == StartNotice::Kind::Finished);
        QCOMPARE(start.notice->setup.id, done.id);
        world.session.resume(done.id);
        QCOMPARE(world.session.view().page, Page::Report);
        QVERIFY(!world.session.surroundings().notice);
    }

    void putAwayItIsKeptAndComesBack()
    {
        World world;
        Setup kept = atSync({u"one"_s}, {u"app-1"_s});
        kept.listening.arming.isOn = false;
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.putAway(kept.id, false);
        QVERIFY(world.session.surroundings().unfinished.isEmpty());
        QCOMPARE(world.session.surroundings().putAway.size(), 1);
        QCOMPARE(world.session.surroundings().notice->kind, StartNotice::Kind::PutAway);
        QVERIFY(world.store.kept.value(kept.id).putAway); // on disk at once
        {
            // Another start of the program finds it there.
            Session later(world.ports, Surroundings{}, u"later"_s);
            later.start();
            QVERIFY(later.surroundings().unfinished.isEmpty());
            QCOMPARE(later.surroundings().putAway.size(), 1);
            later.bringBack(kept.id);
            QCOMPARE(later.surroundings().unfinished.size(), 1);
        }
        QVERIFY(!world.store.kept.value(kept.id).putAway);
    }

    void putAwayItIsGuardedUnlessItIsGivenUp()
    {
        for (const bool isGivenUp : {false, true}) {
            World world;
            Setup kept = atSync({u"one"_s}, {u"app-1"_s});
            kept.seen.state.stage = AppStage::SettingUp;
            kept.step = kept.furthest = Step::SetUp;
            kept.onboarding.finish = SignUpFinish{world.clock.now(), SignUpFinish::SeenBy::Message, {}, {}};
            kept.onboarding.window = SyncWindow{world.clock.now(), SyncWindow::Evidence::FinishMessage};
            world.store.kept.insert(kept.id, kept);
            world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
            world.session.start();
            world.session.putAway(kept.id, isGivenUp);
            world.gateway.performed.clear();
            world.scheduler.advance(1min);
            QCOMPARE(world.gateway.performed.contains(Activity::ReadingState), !isGivenUp);
            QCOMPARE(world.session.guardedCount() == 0, isGivenUp);
            QCOMPARE(world.session.view().leaving.has_value(), !isGivenUp);
            world.session.bringBack(kept.id);
            QCOMPARE(world.session.guardedCount(), qsizetype(1));
        }
    }

    void leavingCostsWhatIsGuardedWhateverIsOnTheScreen()
    {
        World world;
        const Instant now = world.clock.now();
        for (const auto &[id, hours] : {std::pair{u"one"_s, 5h}, std::pair{u"two"_s, 9h}}) {
            Setup kept = atSync({id}, {id});
            kept.client.appName = id;
            kept.seen.state.stage = AppStage::SettingUp;
            kept.step = kept.furthest = Step::SetUp;
            kept.onboarding.window = SyncWindow{now - hours, SyncWindow::Evidence::FinishMessage};
            kept.seen.at = now;
            world.store.kept.insert(kept.id, kept);
        }
        world.session.start();
        QCOMPARE(world.session.view().page, Page::Start); // nobody's set-up
        const auto leaving = world.session.view().leaving;
        QVERIFY(leaving && leaving->areMore);
        QCOMPARE(leaving->client, u"two"_s);
        QVERIFY(leaving->deadline == now + 15h);
        // Guarded elsewhere nothing is lost by closing here.
        for (const QString &id : {u"one"_s, u"two"_s})
            world.guards.leases[{id}] = {{id}, u"there"_s, now};
        Session other(world.ports, Surroundings{}, u"other"_s);
        other.start();
        QVERIFY(!other.view().leaving);
    }
};

GOLIVE_TEST(SetupListTest)

} // namespace tst_setuplist

#include "tst_setuplist.moc"
