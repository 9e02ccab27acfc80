#include "guardworld.h"
#include "testing/test.h"

#include <QTest>

namespace tst_silentpolls {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Somebody is on Facebook with it.
Setup begun(int number, Instant now)
{
    Setup setup = guardedSetup(u"set-up %1"_s.arg(number, 4, 10, QLatin1Char('0')), AppStage::FacebookStarted, now);
    setup.client.app = {u"app %1"_s.arg(number)};
    setup.createdAt = setup.changedAt = now;
    setup.step = setup.furthest = Step::SignUp;
    setup.onboarding.finish.reset();
    setup.onboarding.window.reset();
    setup.listening.readAt = now - 1h; // that it grows old is asked for once
    return setup;
}

/// A poll that brings no news costs a call and nothing else: no set-up is read or written for it, and nothing is
/// forgotten over it.
class SilentPollsTest : public golive::Test
{
    Q_OBJECT

    static constexpr int many = 40;

    static void fill(World &world)
    {
        for (int i = 0; i < many; ++i) {
            const Setup setup = begun(i, world.clock.now());
            world.store.kept.insert(setup.id, setup);
        }
        answer(world.gateway, AppStage::FacebookStarted);
    }
    static void answer(FakeGateway &gateway, AppStage stage)
    {
        gateway.answers.insert(Activity::ReadingState,
                               event::StateRead{stateOf(stage), Connection::NotTold, static_cast<quint32>(stage) + 1});
    }
    /// Until each was read once, which is how its answer is learned; and has gone back to the disk.
    static void settle(World &world)
    {
        for (int second = 0; second < 120; ++second)
            world.scheduler.advance(1s);
    }

private Q_SLOTS:
    void silentPollsReadAndWriteNothing()
    {
        World world;
        fill(world);
        world.session.start();
        settle(world);
        world.store.reads = world.store.saves = world.store.polls = 0;
        world.gateway.apps.clear();
        world.gateway.repeated = 0;
        int told = 0;
        int read = 0;
        connect(&world.session, &Session::noticeWanted, this, [&] { ++told; });
        connect(&world.session, &Session::noted, this, [&] { ++read; });
        // Longer than anybody waits for a poll before somebody is told.
        for (int second = 0; second < 3600; ++second)
            world.scheduler.advance(1s);
        QVERIFY2(world.gateway.apps.size() > many * 3600 / 30, qPrintable(QString::number(world.gateway.apps.size())));
        QCOMPARE(world.store.reads, 0);
        QCOMPARE(world.store.saves, 0);
        QCOMPARE(read, 0);
        QCOMPARE(told, 0);
        // The pipeline alone is asked; at every third poll all that can tell is.
        const qsizetype whole = world.gateway.apps.size() - world.gateway.repeated;
        QVERIFY2(std::abs(whole - world.gateway.apps.size() / 3) <= many, qPrintable(QString::number(whole)));
        // Each once a minute and no more, in one transaction.
        QVERIFY(world.store.polls <= many * 60);
        QVERIFY(world.store.polls > many * 55);
        for (const SetupBook::Entry &entry : world.session.lines()) {
            QCOMPARE(Attention(entry.packed->attention), Attention::None);
            QVERIFY(world.clock.now() - entry.packed->stateSeenAt.value() <= 30s);
        }
    }

    void theNextStartReadsNothingEither()
    {
        World world;
        fill(world);
        world.session.start();
        settle(world);
        world.scheduler.advance(1min);
        world.store.reads = 0;
        world.guards.leases.clear();
        Beside next(world);
        answer(next.gateway, AppStage::FacebookStarted);
        next.session.start();
        for (int second = 0; second < 120; ++second)
            world.scheduler.advance(1s);
        QVERIFY(next.gateway.apps.size() >= many);
        QCOMPARE(world.store.reads, 0);
    }

    /// A pipeline may stand still while the app goes live: whoever asks anew, or takes it over, is told everything.
    void whoAsksAnewIsToldEverything()
    {
        World world;
        fill(world);
        world.session.start();
        settle(world);
        // One poll of each.
        const auto round = [&world] {
            world.gateway.apps.clear();
            world.gateway.repeated = 0;
            for (int second = 0; second < 60 && world.gateway.apps.size() < many; ++second)
                world.scheduler.advance(1s);
            const QSet<AppId> asked(world.gateway.apps.cbegin(), world.gateway.apps.cend());
            return asked.size() == many && world.gateway.apps.size() == many;
        };
        world.session.lookAgain();
        QVERIFY(round());
        QCOMPARE(world.gateway.repeated, 0);
        world.session.takeOver(world.store.kept.firstKey());
        QVERIFY(round());
        QCOMPARE(world.gateway.repeated, many - 1);
    }

    /// The 24 hours begin at the last poll that saw it unfinished, though that poll was written nowhere yet.
    void newsAreTakenWithThePollBefore()
    {
        World world;
        fill(world);
        world.session.start();
        settle(world);
        const SetupId id = world.store.kept.firstKey();
        Instant lastSilent{};
        const AppId app = world.store.kept[id].client.app;
        for (int second = 0; second < 45; ++second) {
            const qsizetype before = world.gateway.apps.size();
            world.scheduler.advance(1s);
            if (world.gateway.apps.mid(before).contains(app))
                lastSilent = world.clock.now();
        }
        QVERIFY(world.clock.now() - lastSilent <= 30s);
        QVERIFY(world.store.kept[id].seen.at < lastSilent);
        answer(world.gateway, AppStage::NumberSelection);
        const Instant changed = world.clock.now();
        while (world.store.kept[id].seen.state.stage != AppStage::NumberSelection) {
            world.scheduler.advance(1s);
            QVERIFY(world.clock.now() - changed <= 30s);
        }
        const Setup &kept = world.store.kept[id];
        QVERIFY(kept.onboarding.window.has_value());
        QCOMPARE(kept.onboarding.window->evidence, SyncWindow::Evidence::LastUnfinished);
        QVERIFY(kept.onboarding.window->opensAt == lastSilent);
    }

    /// What the partner answers is known of the set-up as it was: where that has changed it is asked anew.
    void aChangeOfTheSetupIsMetByTheNextPoll()
    {
        World world;
        fill(world);
        world.session.start();
        settle(world);
        const SetupId id = world.store.kept.firstKey();
        Setup theirs = *world.session.kept(id);
        theirs.screen = {};
        theirs.changedAt = world.clock.now();
        // Another program has learned that it is set up: "somebody has begun" is news again.
        theirs.seen.state.stage = AppStage::SettingUp;
        world.store.kept.insert(id, theirs);
        ++world.store.mark;
        for (int second = 0; second < 40; ++second)
            world.scheduler.advance(1s);
        QCOMPARE(world.session.kept(id)->seen.state.stage, AppStage::FacebookStarted);
    }

    void whoWatchesLearnsOfThePolls()
    {
        World world;
        fill(world);
        world.session.start();
        Beside watching(world);
        answer(watching.gateway, AppStage::FacebookStarted);
        watching.session.start();
        const SetupId shown = world.store.kept.firstKey();
        int told = 0;
        connect(&watching.session, &Session::noticeWanted, this, [&] { ++told; });
        // As a board keeps them.
        QHash<SetupId, PackedLine> onBoard;
        connect(&watching.session, &Session::rowChanged, this, [&](const SetupId &id) {
            onBoard.remove(id);
            const auto &lines = watching.session.lines();
            if (const auto line = lines.find(QByteArrayView(id.value.toUtf8())); line != lines.end())
                onBoard.insert(id, line->packed);
        });
        settle(world);
        watching.gateway.apps.clear();
        world.store.areChangesPollsAlone = true;
        for (int second = 0; second < 3600; ++second) {
            if (second % 60 == 0)
                ++world.store.mark; // by what the other has kept
            world.scheduler.advance(1s);
            // Told each time: a line stands in memory once.
            for (const SetupBook::Entry &entry : watching.session.lines()) {
                const auto known = onBoard.constFind(entry.id());
                QVERIFY(known == onBoard.constEnd() || known->id().data() == entry.packed.id().data());
            }
        }
        QCOMPARE(onBoard.size(), watching.session.lines().size());
        QVERIFY(watching.gateway.apps.isEmpty());
        QCOMPARE(told, 0);
        for (const SetupBook::Entry &entry : watching.session.lines()) {
            QCOMPARE(Attention(entry.packed->attention), Attention::None);
            QVERIFY(world.clock.now() - entry.packed->stateSeenAt.value() <= 2min);
        }
        QVERIFY(world.clock.now() - *watching.session.kept(shown)->seen.at <= 2min);
    }

    /// Facebook's window ends while a poll is under way: what that one answers tells how it was before.
    void aPollThatWasFasterThanTheEndDoesNotDecideIt()
    {
        for (const bool isOrdered : {true, false}) {
            World world;
            const Setup setup = begun(1, world.clock.now());
            world.store.kept.insert(setup.id, setup);
            world.session.start();
            world.session.resume(setup.id);
            world.scheduler.advance(10s);
            QVERIFY(world.gateway.open.contains(Activity::ReadingState));
            const auto early = world.gateway.open.take(Activity::ReadingState);
            const Setup &shown = world.session.setup();
            QCOMPARE(shown.id, setup.id);
            world.session.dispatch(event::SignUpEndedUnclear{{UnclearFinish::Kind::NotKnown, u"FINISH_X"_s, {}, {}}});
            const auto asked = world.gateway.open.take(Activity::ReadingState);
            QVERIFY(early && asked);
            if (isOrdered) {
                early(event::StateRead{stateOf(AppStage::FacebookStarted)});
                QVERIFY(!shown.screen.problem && shown.screen.unclear); // nothing is known yet
                asked(event::StateRead{stateOf(AppStage::NumberSelection)});
            } else {
                asked(event::StateRead{stateOf(AppStage::NumberSelection)});
                early(event::StateRead{stateOf(AppStage::FacebookStarted)});
            }
            QCOMPARE(shown.step, Step::SelectNumber);
            QVERIFY(!shown.screen.problem && !shown.screen.unclear && !shown.screen.busy);
        }
        // The one that was asked for decides, whatever it says.
        World world;
        const Setup setup = begun(1, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.session.start();
        world.session.resume(setup.id);
        world.session.dispatch(event::SignUpEndedUnclear{});
        world.gateway.open.take(Activity::ReadingState)(event::StateRead{stateOf(AppStage::FacebookStarted)});
        QVERIFY(world.session.setup().screen.problem);
    }

    void aPollThatCannotTellReadsNothing()
    {
        World world;
        fill(world);
        world.session.start();
        settle(world);
        world.store.reads = world.store.saves = 0;
        world.gateway.answers.insert(Activity::ReadingState, event::StateNotRead{});
        for (int second = 0; second < 600; ++second)
            world.scheduler.advance(1s);
        QCOMPARE(world.store.reads, 0);
        QCOMPARE(world.store.saves, 0);
    }

    /// ... but that nobody could poll for so long is told all the same.
    void thatNothingCouldBeToldIsSaid()
    {
        World world;
        const Setup setup = begun(1, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        answer(world.gateway, AppStage::FacebookStarted);
        world.session.start();
        settle(world);
        world.gateway.answers.insert(Activity::ReadingState, event::StateNotRead{});
        QList<Attention> told;
        connect(&world.session, &Session::noticeWanted, this,
                [&](const Setup &, const Notice &notice) { told << notice.attention; });
        for (int minute = 0; minute < 44; ++minute)
            world.scheduler.advance(1min);
        QVERIFY(told.isEmpty());
        for (int minute = 0; minute < 3; ++minute)
            world.scheduler.advance(1min);
        QCOMPARE(told, QList<Attention>{Attention::NotLookedAt});
        // And over once one could.
        answer(world.gateway, AppStage::FacebookStarted);
        for (int minute = 0; minute < 15; ++minute)
            world.scheduler.advance(1min);
        QCOMPARE(world.session.lines().begin()->summary().attention, Attention::None);
    }
};

GOLIVE_TEST(SilentPollsTest)

} // namespace tst_silentpolls

#include "tst_silentpolls.moc"
