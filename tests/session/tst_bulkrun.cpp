#include "fakes.h"
#include "session/bulkrun.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_bulkrun {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

QString nameOf(int i)
{
    return u"Client%1"_s.arg(i, 3, 10, QLatin1Char('0'));
}

Setup draft(int i, Instant now, bool isLinkWished)
{
    BulkClient client;
    client.appName = nameOf(i);
    client.row[BulkColumn::Number] = u"+55119876543%1"_s.arg(i, 2, 10, QLatin1Char('0'));
    return setupOf(client, {{}, OnboardingCase::PartnerPortal, {}, isLinkWished}, {u"id-%1"_s.arg(i)}, now);
}

/// Gupshup as this needs it: apps by name, at once; what a test says is refused is.
class Partner final : public PartnerGateway
{
public:
    explicit Partner(ManualClock &clock) : m_clock(clock) {}
    void perform(const PartnerCall &call, Answer answer) override
    {
        if (isSilent) {
            open << std::move(answer);
            return;
        }
        if (const auto *list = std::get_if<effect::ListApps>(&call)) {
            event::AppsListed listed;
            for (const AppSummary &app : std::as_const(apps)) {
                if (app.name.contains(list->filter))
                    listed.apps << app;
            }
            return said(Activity::ListingApps, std::move(listed), answer);
        }
        if (const auto *create = std::get_if<effect::CreateApp>(&call)) {
            created << create->name;
            if (refusedNames.contains(create->name))
                return answer(event::CallFailed{Activity::CreatingApp, problem(Problem::Kind::AppNameTaken)});
            apps << AppSummary{{u"app of "_s + create->name}, create->name, {}, false};
            return said(Activity::CreatingApp, event::AppCreated{apps.last().id, create->name}, answer);
        }
        if (const auto *fetch = std::get_if<effect::FetchLink>(&call)) {
            links << fetch->app.value;
            return said(Activity::FetchingLink, event::LinkFetched{QUrl(u"https://hub.example/"_s + fetch->app.value)},
                        answer);
        }
    }
    void abandon(Activity, const AppId &) override {}
    bool isSignedIn() const override { return true; }
    QString signedInAs() const override { return {}; }
    bool isAppTokenHeld(const AppId &) const override { return true; }

    Problem problem(Problem::Kind kind) const
    {
        Problem problem;
        problem.kind = kind;
        return problem;
    }

    QList<AppSummary> apps;
    QStringList created;
    QStringList links;
    QStringList refusedNames;
    QList<std::pair<Activity, Problem>> next; ///< What the next calls of an activity fail with.
    bool isSilent = false;
    QList<Answer> open;

private:
    void said(Activity activity, const Event &event, const Answer &answer)
    {
        if (!next.isEmpty() && next.first().first == activity)
            return answer(event::CallFailed{activity, next.takeFirst().second});
        answer(event);
    }
    ManualClock &m_clock;
};

struct BulkWorld
{
    ManualClock clock{Instant(std::chrono::hours(24 * 365 * 56))};
    ManualScheduler scheduler{clock};
    Partner partner{clock};
    FakeSender sender;
    FakeLedger ledger;
    FakeStore store;
    FakeGuards guards;
    FakeFeed feed;
    FakeMachine machine;
    SessionPorts ports{partner, sender, ledger, store, guards, feed, machine, clock, scheduler};
    Session session{ports, Surroundings{}, u"here"_s};
    BulkRun run{session, clock, scheduler};

    BulkWorld() { session.load(); }
    QList<Setup> drafts(int count, bool isLinkWished) const
    {
        QList<Setup> drafts;
        for (int i = 0; i < count; ++i)
            drafts << draft(i, clock.now(), isLinkWished);
        return drafts;
    }
    bool add(int count, bool isLinkWished) { return session.add(drafts(count, isLinkWished)).has_value(); }
    void makeAll()
    {
        run.begin(session.toMake());
        scheduler.advance(1s);
    }
};

class BulkRunTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void draftsAreOnTheDiskAndInTheListAtOnce()
    {
        BulkWorld world;
        QVERIFY(world.add(5, false));
        QCOMPARE(world.store.kept.size(), 5);
        QCOMPARE(world.session.surroundings().unfinishedCount, 5);
        QCOMPARE(world.session.toMake().size(), 5);
        QVERIFY(world.partner.created.isEmpty());
    }

    void whatCannotBeKeptIsSaidAndNotThere()
    {
        BulkWorld world;
        world.store.fault = StoreFault{StoreFault::Kind::Other, {}, u"the disk is full"_s};
        QVERIFY(!world.add(3, false));
        QCOMPARE(world.session.surroundings().unfinishedCount, 0);
    }

    void eachGetsItsAppAndItsLink()
    {
        BulkWorld world;
        QVERIFY(world.add(3, true));
        QSignalSpy progressed(&world.run, &BulkRun::progressed);
        world.makeAll();
        const BulkProgress &progress = world.run.progress();
        QVERIFY(!progress.isRunning);
        QCOMPARE(progress.total, 3);
        QCOMPARE(progress.done, 3);
        QCOMPARE(progress.appsMade, 3);
        QCOMPARE(progress.linksMade, 3);
        QVERIFY(progress.failures.isEmpty());
        QVERIFY(!progress.stoppedBy);
        QVERIFY(progressed.size() >= 4);
        QCOMPARE(world.partner.created, (QStringList{nameOf(0), nameOf(1), nameOf(2)}));
        world.session.flush();
        const Setup kept = world.store.kept.value({u"id-1"_s});
        QCOMPARE(kept.client.appName, nameOf(1));
        QVERIFY(!kept.signUp.link.isEmpty());
        QVERIFY(world.session.toMake().isEmpty());
    }

    void withoutAWishNoLinkIsMade()
    {
        BulkWorld world;
        QVERIFY(world.add(2, false));
        world.makeAll();
        QCOMPARE(world.run.progress().appsMade, 2);
        QVERIFY(world.partner.links.isEmpty());
    }

    void anAppThatIsThereIsFoundAgain()
    {
        BulkWorld world;
        world.partner.apps << AppSummary{{u"there"_s}, nameOf(1), {}, false};
        QVERIFY(world.add(2, false));
        world.makeAll();
        QCOMPARE(world.partner.created, QStringList{nameOf(0)});
        QCOMPARE(world.run.progress().appsFound, 1);
        QCOMPARE(world.session.kept({u"id-1"_s})->client.app, AppId{u"there"_s});
    }

    void anotherClientsAppIsNotTaken()
    {
        BulkWorld world;
        Setup other = draft(7, world.clock.now(), false);
        other.client.app = {u"theirs"_s};
        QVERIFY(world.session.add({other}).has_value());
        world.partner.apps << AppSummary{{u"theirs"_s}, nameOf(0), {}, false}
                           << AppSummary{{u"live"_s}, nameOf(1), {}, true};
        QVERIFY(world.add(3, false));
        world.makeAll();
        const BulkProgress &progress = world.run.progress();
        QCOMPARE(progress.failures.size(), 2);
        QCOMPARE(progress.failures[0].client, nameOf(0));
        QCOMPARE(progress.failures[0].problem.kind, Problem::Kind::AppNameTaken);
        QCOMPARE(progress.failures[1].problem.kind, Problem::Kind::AppNameTaken);
        QCOMPARE(world.partner.created, QStringList{nameOf(2)});
        QVERIFY(world.session.kept({u"id-0"_s})->client.app.isEmpty());
    }

    void oneThatIsRefusedHoldsNobodyUp()
    {
        BulkWorld world;
        world.partner.refusedNames << nameOf(1);
        QVERIFY(world.add(3, false));
        world.makeAll();
        QCOMPARE(world.run.progress().appsMade, 2);
        QCOMPARE(world.run.progress().failures.size(), 1);
        QCOMPARE(world.run.progress().failures.first().setup, SetupId{u"id-1"_s});
        // It stays to be made.
        QCOMPARE(world.session.toMake(), QList{SetupId{u"id-1"_s}});
    }

    void aSignInThatRanOutStopsAllAndLosesNothing()
    {
        BulkWorld world;
        QVERIFY(world.add(4, false));
        world.partner.next << std::pair(Activity::ListingApps, world.partner.problem(Problem::Kind::SignInExpired));
        world.makeAll();
        const BulkProgress &stopped = world.run.progress();
        QVERIFY(!stopped.isRunning);
        QCOMPARE(stopped.stoppedBy->kind, Problem::Kind::SignInExpired);
        QCOMPARE(stopped.left(), 4);
        QCOMPARE(world.session.toMake().size(), 4);
        world.makeAll();
        QCOMPARE(world.run.progress().appsMade, 4);
        QVERIFY(!world.run.progress().stoppedBy);
    }

    void aLimitIsWaitedOut()
    {
        BulkWorld world;
        QVERIFY(world.add(2, false));
        Problem limited = world.partner.problem(Problem::Kind::TooManyRequests);
        limited.waitUntil = world.clock.now() + 60s;
        world.partner.next << std::pair(Activity::CreatingApp, limited);
        world.makeAll();
        QVERIFY(world.run.progress().isRunning);
        QCOMPARE(world.run.progress().done, 0);
        world.scheduler.advance(61s);
        QVERIFY(!world.run.progress().isRunning);
        QCOMPARE(world.run.progress().appsMade, 2);
        QVERIFY(world.run.progress().failures.isEmpty());
    }

    void aLimitThatNeverEndsStopsAll()
    {
        BulkWorld world;
        QVERIFY(world.add(2, false));
        for (int i = 0; i < 10; ++i)
            world.partner.next << std::pair(Activity::ListingApps,
                                            world.partner.problem(Problem::Kind::TooManyRequests));
        world.makeAll();
        world.scheduler.advance(1h);
        QCOMPARE(world.run.progress().stoppedBy->kind, Problem::Kind::TooManyRequests);
        QCOMPARE(world.partner.next.size(), 5);
    }

    void stoppedInTheMiddleItGoesOnWhereItWas()
    {
        BulkWorld world;
        QVERIFY(world.add(3, true));
        world.partner.isSilent = true;
        world.makeAll();
        QCOMPARE(world.partner.open.size(), 1);
        world.run.stop();
        QVERIFY(!world.run.progress().isRunning);
        // The answer that comes after all is kept, and nothing more is begun.
        world.partner.open.takeFirst()(event::AppsListed{});
        world.scheduler.advance(1s);
        QVERIFY(world.partner.open.isEmpty());
        world.partner.isSilent = false;
        world.makeAll();
        QCOMPARE(world.run.progress().appsMade, 3);
        QCOMPARE(world.run.progress().linksMade, 3);
    }

    // "Stop here" and at once "Try again": the call of the first round is still on its way.
    void begunAgainBeforeTheLastAnswerCameItGoesOnWithThat()
    {
        BulkWorld world;
        QVERIFY(world.add(3, true));
        world.partner.isSilent = true;
        world.makeAll();
        QCOMPARE(world.partner.open.size(), 1);
        world.run.stop();
        world.makeAll();
        QVERIFY(world.run.progress().isRunning);
        world.partner.isSilent = false;
        world.partner.open.takeFirst()(event::AppsListed{});
        world.scheduler.advance(1s);
        QVERIFY(!world.run.progress().isRunning);
        QCOMPARE(world.run.progress().appsMade, 3);
        QCOMPARE(world.run.progress().linksMade, 3);
        QCOMPARE(world.partner.created.size(), 3);
    }

    void aProgramThatEndedBetweenAppAndLinkMakesNoAppTwice()
    {
        BulkWorld first;
        QVERIFY(first.add(2, true));
        first.partner.next << std::pair(Activity::FetchingLink, first.partner.problem(Problem::Kind::Offline));
        first.makeAll();
        QCOMPARE(first.partner.created, QStringList{nameOf(0)});
        first.session.flush();

        BulkWorld second;
        second.store.kept = first.store.kept;
        second.store.known = first.store.known;
        second.partner.apps = first.partner.apps;
        second.session.load();
        QCOMPARE(second.session.toMake().size(), 2);
        second.makeAll();
        QCOMPARE(second.partner.created, QStringList{nameOf(1)});
        QCOMPARE(second.run.progress().linksMade, 2);
    }

    void anAppWhoseAnswerWasLostIsFoundAgain()
    {
        BulkWorld world;
        QVERIFY(world.add(1, false));
        // Made at Gupshup, and nothing came back.
        world.partner.next << std::pair(Activity::CreatingApp, world.partner.problem(Problem::Kind::TimedOut));
        world.makeAll();
        QCOMPARE(world.run.progress().stoppedBy->kind, Problem::Kind::TimedOut);
        QCOMPARE(world.partner.apps.size(), 1);
        world.makeAll();
        QCOMPARE(world.partner.apps.size(), 1);
        QCOMPARE(world.run.progress().appsFound, 1);
        QVERIFY(world.session.toMake().isEmpty());
    }

    void oneThatAPersonHasOpenedMeanwhileIsLeftToHim()
    {
        BulkWorld world;
        QVERIFY(world.add(2, false));
        const QList<SetupId> all = world.session.toMake();
        Setup moved = world.store.kept.value({u"id-0"_s});
        world.session.tell(moved.id, event::PutAwayWanted{false});
        world.run.begin(all);
        world.scheduler.advance(1s);
        QCOMPARE(world.run.progress().done, 2);
        QCOMPARE(world.partner.created, QStringList{nameOf(1)});
    }
};

GOLIVE_TEST(BulkRunTest)

} // namespace tst_bulkrun

#include "tst_bulkrun.moc"
