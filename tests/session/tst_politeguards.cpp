#include "guardworld.h"
#include "testing/test.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

namespace tst_politeguards {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Several programs on one store, in one world.
class Team
{
public:
    explicit Team(int count)
    {
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        for (int i = 0; i < count; ++i) {
            auto &one = programs.emplace_back(std::make_unique<Program>());
            one->gateway.answers = world.gateway.answers;
            one->sender.answer = recordOf(SyncRecord::State::Accepted, u"req"_s);
            one->session = std::make_unique<Session>(SessionPorts{one->gateway, one->sender, world.ledger, world.store,
                                                                  world.guards, world.feed, world.machine, world.clock,
                                                                  world.scheduler},
                                                     Surroundings{}, nameOf(i));
        }
    }
    /// Each has its share.
    void keep(int setups, AppStage stage)
    {
        for (int i = 0; i < setups; ++i) {
            Setup setup = guardedSetup(u"set-up %1"_s.arg(i, 3), stage, world.clock.now());
            setup.client.app = {u"app-%1"_s.arg(i)};
            setup.client.partnerEmail = u"partner@golive.example"_s;
            world.store.kept.insert(setup.id, setup);
            world.guards.leases[setup.id] = {setup.id, nameOf(i % static_cast<int>(programs.size())),
                                             world.clock.now()};
        }
    }
    void start()
    {
        for (const auto &one : programs)
            one->session->start();
    }
    static QString nameOf(int i) { return u"guard %1"_s.arg(i); }
    qsizetype polls() const
    {
        qsizetype sum = 0;
        for (const auto &one : programs)
            sum += one->gateway.performed.count(Activity::ReadingState);
        return sum;
    }
    qsizetype syncs() const
    {
        qsizetype sum = 0;
        for (const auto &one : programs)
            sum += one->sender.sent.size();
        return sum;
    }
    QMap<AppId, qsizetype> pollsOfEach() const
    {
        QMap<AppId, qsizetype> each;
        for (const auto &one : programs) {
            for (const AppId &app : one->gateway.apps)
                ++each[app];
        }
        return each;
    }
    /// Polls within a time, of which the first minute is over.
    qsizetype pollsWithin(milliseconds time)
    {
        world.scheduler.advance(1min);
        const auto before = polls();
        world.scheduler.advance(time);
        return polls() - before;
    }

    struct Program
    {
        FakeGateway gateway;
        FakeSender sender;
        std::unique_ptr<Session> session;
    };
    World world;
    std::vector<std::unique_ptr<Program>> programs;
};

/// However many guards there are on a store, the partner sees the calls of one.
class PoliteGuardsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void togetherTheyPollAsOneDoes_data()
    {
        QTest::addColumn<int>("setups");
        QTest::newRow("within what one may") << 20;
        QTest::newRow("more than one may") << 120;
    }
    void togetherTheyPollAsOneDoes()
    {
        QFETCH(int, setups);
        const auto pollsOf = [setups](int guards) {
            Team team(guards);
            team.keep(setups, AppStage::SettingUp); // each ten seconds
            team.start();
            return team.pollsWithin(2min);
        };
        const auto ofOne = pollsOf(1);
        QVERIFY(ofOne > 120);
        for (const int guards : {2, 6, 20}) {
            const auto ofAll = pollsOf(guards);
            const QString told = u"%1 guards: %2, one: %3"_s.arg(guards).arg(ofAll).arg(ofOne);
            QVERIFY2(ofAll <= ofOne + guards && ofAll >= ofOne * 9 / 10, qPrintable(told));
        }
    }

    void nobodysSetUpIsForgotten()
    {
        Team team(6);
        team.keep(60, AppStage::SettingUp);
        team.start();
        team.pollsWithin(2min);
        const auto each = team.pollsOfEach();
        QCOMPARE(each.size(), 60);
        for (const qsizetype polls : each)
            QVERIFY2(polls >= 10 && polls <= 20, qPrintable(QString::number(polls)));
    }

    void aNewSetUpIsPolledByOneFromTheBeginning()
    {
        Team team(5);
        team.start();
        team.world.scheduler.advance(7s);
        const Setup setup = guardedSetup(u"new"_s, AppStage::SettingUp, team.world.clock.now());
        team.world.store.kept.insert(setup.id, setup);
        ++team.world.store.mark;
        team.world.scheduler.advance(6s);
        QCOMPARE(team.polls(), 1);
        team.world.scheduler.advance(1min);
        int who = 0;
        for (const auto &one : team.programs)
            who += one->gateway.performed.isEmpty() ? 0 : 1;
        QCOMPARE(who, 1);
    }

    void whoOnlyShowsItDoesNotPoll()
    {
        Team team(2);
        team.keep(1, AppStage::SettingUp);
        team.start();
        const SetupId id = team.world.store.kept.firstKey();
        Session &watching = *team.programs[1]->session;
        watching.resume(id);
        QCOMPARE(watching.setup().step, Step::SetUp);
        team.programs[1]->gateway.performed.clear(); // what a person's opening asks for
        team.world.scheduler.advance(2min);
        QVERIFY(!team.programs[1]->gateway.performed.contains(Activity::ReadingState));
        QVERIFY(team.programs[0]->gateway.performed.count(Activity::ReadingState) > 8);
        // Who takes it over does.
        watching.takeOver(id);
        team.world.scheduler.advance(1min);
        QVERIFY(team.programs[1]->gateway.performed.count(Activity::ReadingState) > 8);
    }

    void whoHasItOnTheScreenIsTheFirstToTakeIt()
    {
        Team team(2);
        team.start();
        const Setup setup = guardedSetup(u"new"_s, AppStage::SettingUp, team.world.clock.now());
        team.world.store.kept.insert(setup.id, setup);
        Session &shown = *team.programs[1]->session;
        shown.resume(setup.id);
        shown.dispatch(event::HandedOver{u"Ana"_s});
        QCOMPARE(team.world.guards.leases.value(setup.id).guard, Team::nameOf(1));
    }

    void withoutTheStoreEachGoesOnWithItsOwn()
    {
        Team team(2);
        team.keep(4, AppStage::SettingUp);
        team.start();
        team.world.scheduler.advance(30s);
        for (int i = 0; i < 2; ++i) // each says so, once
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"who guards what is not known"_s));
        team.world.guards.isAway = true;
        for (const auto &one : team.programs)
            one->gateway.apps.clear();
        team.world.scheduler.advance(20min); // longer than a guard is believed alive
        for (const auto &one : team.programs) {
            const QSet<AppId> asked(one->gateway.apps.cbegin(), one->gateway.apps.cend());
            QCOMPARE(asked.size(), 2);
        }
        team.world.guards.isAway = false;
        team.world.scheduler.advance(1min);
        for (const GuardLease &lease : std::as_const(team.world.guards.leases))
            QVERIFY(!lease.isStale(team.world.clock.now()));
    }

    void whoIsTurnedAwayTellsTheOthers()
    {
        Team team(3);
        team.keep(30, AppStage::SettingUp);
        team.start();
        team.world.scheduler.advance(1min);
        team.programs[0]->session->noteTurnedAway(CallLine::Begun, {u"app-7"_s}, 40s);
        team.world.scheduler.advance(2s); // what has its place already
        const auto before = team.polls();
        team.world.scheduler.advance(36s);
        QCOMPARE(team.polls(), before);
        team.world.scheduler.advance(20s);
        QVERIFY(team.polls() > before + 30);
    }

    void theCallsThatCanBeMadeOnceShareTheirMinute()
    {
        Team team(4);
        team.keep(20, AppStage::Live);
        team.start();
        QList<qsizetype> each;
        for (int second = 0; second < 6 * 60; ++second) {
            const auto before = team.syncs();
            team.world.scheduler.advance(1s);
            each << team.syncs() - before;
            const auto minute = each.mid(std::max<qsizetype>(each.size() - 60, 0));
            QVERIFY(std::accumulate(minute.cbegin(), minute.cend(), qsizetype(0)) <= 10);
        }
        QCOMPARE(team.syncs(), 40);
    }
};

GOLIVE_TEST(PoliteGuardsTest)

} // namespace tst_politeguards

#include "tst_politeguards.moc"
