#include "fakes.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace tst_sessionboard {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

Setup client(const QString &name, Step furthest = Step::Contact)
{
    Setup setup;
    setup.id = {u"id-"_s + name};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.partnerEmail = u"desk@partner.example"_s;
    setup.client.app = {u"app-"_s + name};
    setup.client.appName = name;
    setup.step = setup.furthest = furthest;
    return setup;
}

Setup finished(const QString &name)
{
    Setup setup = client(name, Step::Done);
    setup.onboarding.contacts.state = setup.onboarding.history.state = SyncRecord::State::Accepted;
    setup.seen.state.stage = AppStage::Live;
    return setup;
}

/// What a board of all clients asks of the session.
class SessionBoardTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void staffAreWhoeverHasSignedInAsPartner()
    {
        World world;
        world.gateway.signedIn = false;
        world.session.start();
        QVERIFY(!world.session.surroundings().isStaff);
        Setup owner = client(u"owner"_s);
        owner.client.access = Access::AppToken;
        owner.client.partnerEmail.clear();
        world.store.kept.insert(owner.id, owner);
        Session ofOwner(world.ports, Surroundings{}, u"owner"_s);
        ofOwner.load();
        QVERIFY(!ofOwner.surroundings().isStaff);
        const Setup staff = client(u"one"_s);
        world.store.kept.insert(staff.id, staff);
        Session later(world.ports, Surroundings{}, u"later"_s);
        later.load();
        QVERIFY(later.surroundings().isStaff);
        QVERIFY(std::get<StartView>(later.view().body).isBoard);
        // Whoever looks at this screen from elsewhere sees no other clients.
        Surroundings hidden = later.surroundings();
        hidden.areOthersHidden = true;
        later.setSurroundings(hidden);
        QVERIFY(!std::get<StartView>(later.view().body).isBoard);
    }

    void rowsAreOfWhoeverIsAboutSomebody()
    {
        World world;
        Setup nameless = client(u"x"_s, Step::App);
        nameless.client.app = {};
        nameless.client.appName.clear();
        for (const Setup &one : {client(u"a"_s), client(u"b"_s), finished(u"c"_s), nameless})
            world.store.kept.insert(one.id, one);
        world.session.start();
        QStringList names;
        const QList<BoardEntry> clients = world.session.boardEntries();
        for (const BoardEntry &client : clients)
            names << client.row().summary.client;
        names.sort();
        QCOMPARE(names, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(!world.session.boardEntry(nameless.id).value());
        QVERIFY(!world.session.boardEntry({u"nobody"_s}).value());
        // At rest it is on the disk alone.
        QVERIFY(world.session.boardEntry({u"id-c"_s}).value()->place() == BoardPlace::Done);
        const auto done = world.session.doneAfter({}, 10);
        QVERIFY(done && done->size() == 1 && done->first().row().summary.client == u"c"_s);
        QVERIFY(world.session.doneAfter({u"id-c"_s}, 10)->isEmpty());
    }

    void aChangeIsToldOfItsRowAlone()
    {
        World world;
        for (const Setup &one : {client(u"a"_s), client(u"b"_s)})
            world.store.kept.insert(one.id, one);
        world.session.start();
        QSet<SetupId> told;
        connect(&world.session, &Session::rowChanged, this, [&told](const SetupId &id) { told << id; });
        world.session.tell({u"id-b"_s}, event::HandedOver{u" Ana "_s});
        QCOMPARE(told, QSet<SetupId>{SetupId{u"id-b"_s}});
        QCOMPARE(world.session.boardEntry({u"id-b"_s}).value()->row().summary.staff, u"Ana"_s);
        world.session.tell({u"id-b"_s}, event::ReferenceEdited{u"KD-1"_s});
        QCOMPARE(world.session.boardEntry({u"id-b"_s}).value()->row().summary.reference, u"KD-1"_s);
        QVERIFY(world.session.setup().id != SetupId{u"id-b"_s});
        world.session.putAway({u"id-b"_s}, false);
        QVERIFY(world.session.boardEntry({u"id-b"_s}).value()->place() == BoardPlace::Archived);
    }

    // It is only on the disk from then on, and the board has to hear of that too.
    void oneThatAnotherProgramHasFinishedIsTold()
    {
        World world;
        Setup one = client(u"a"_s);
        world.store.kept.insert(one.id, one);
        world.session.start();
        QVERIFY(world.session.boardEntry(one.id).value()->place() == BoardPlace::Listed);
        QSet<SetupId> told;
        connect(&world.session, &Session::rowChanged, this, [&told](const SetupId &id) { told << id; });
        Setup done = finished(u"a"_s);
        done.changedAt = world.clock.now() + std::chrono::seconds(1);
        world.store.kept.insert(done.id, done);
        ++world.store.mark;
        world.scheduler.advance(std::chrono::seconds(5));
        QVERIFY(world.session.boardEntry(one.id).value()->place() == BoardPlace::Done);
        QVERIFY(told.contains(one.id));
    }

    // Links that nobody has opened, and those that are at rest, are asked for all the same: a person wants to know.
    void thoseThatAreWantedAreLookedAtAFewASecond()
    {
        World world;
        Setup unopened = client(u"a"_s, Step::SignUp);
        unopened.signUp.link.url = QUrl(u"https://hosted.example/a"_s);
        unopened.signUp.link.madeAt = world.clock.now();
        unopened.seen.at = world.clock.now();
        Setup without = client(u"c"_s);
        without.client.app = {};
        for (const Setup &one : {unopened, client(u"b"_s), without, finished(u"d"_s)})
            world.store.kept.insert(one.id, one);
        world.session.load();
        QSignalSpy told(&world.session, &Session::lookedOn);
        const auto progress = [&told] { return told.last().first().value<LookProgress>(); };
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{});
        const qsizetype before = world.gateway.performed.size();
        world.session.lookAt({unopened.id, {u"id-b"_s}, {u"id-c"_s}, {u"id-d"_s}, {u"nobody"_s}});
        QCOMPARE(world.gateway.performed.count(Activity::ReadingState), LookRound::most);
        QVERIFY(!progress().isOver());
        QCOMPARE(progress().wanted, 5);
        world.session.lookAt({unopened.id, {u"id-d"_s}}); // the second waits already, the first was answered
        QCOMPARE(progress().wanted, 6);
        world.gateway.answers.insert(Activity::ReadingState, event::StateNotRead{});
        for (int second = 0; second < 3; ++second)
            world.scheduler.advance(std::chrono::seconds(1));
        QVERIFY(world.gateway.performed.size() > before);
        QVERIFY(progress().isOver());
        QCOMPARE(progress().answered, 2);
        QCOMPARE(progress().failed, 2); // one of them was asked once more
        QCOMPARE(progress().skipped, 2);
        world.session.lookAt({{u"id-c"_s}});
        QCOMPARE(progress(), (LookProgress{1, 0, 0, 1}));
    }

    // The next client begins as the last draft did: nothing piles up.
    void draftsAboutNobodyDoNotPileUp()
    {
        World world;
        world.session.start();
        for (int i = 0; i < 3; ++i) {
            world.session.startNew();
            world.session.dispatch(event::DoorChosen{Door::Staff});
            world.session.flush();
            QCOMPARE(world.store.kept.size(), 1);
        }
        world.session.startNew();
        QVERIFY(world.store.kept.isEmpty());
        world.session.dispatch(event::DoorChosen{Door::SelfServe});
        world.session.dispatch(event::ReferenceEdited{u"KD-1"_s});
        world.session.startNew();
        QCOMPARE(world.store.kept.size(), 1);
    }

    // The one on the screen, left for the board, stands among the others, and can be brought back from there.
    void theOneOnTheScreenIsArchivedAsTheOthers()
    {
        World world;
        Setup shown = client(u"a"_s);
        world.store.kept.insert(shown.id, shown);
        world.session.start();
        world.session.resume(shown.id);
        world.session.dispatch(event::PageChosen{Page::Start});
        QCOMPARE(world.session.setup().step, Step::Start);
        world.session.putAway(shown.id, false);
        QVERIFY(world.session.setup().id != shown.id);
        QVERIFY(world.session.surroundings().notice);
        QCOMPARE(world.session.surroundings().notice->setup.id, shown.id);
    }
};

GOLIVE_TEST(SessionBoardTest)

} // namespace tst_sessionboard

#include "tst_sessionboard.moc"
