#include "fakes.h"
#include "testing/test.h"

#include <QTest>

namespace tst_sessionowner {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const QUrl firstLink(u"https://hosted.example/first"_s);
const QUrl secondLink(u"https://hosted.example/second"_s);

event::SetupFileOpened fileOf(const QString &app, const QUrl &link, Instant madeAt)
{
    return {u"Provider"_s, {app}, u"Padaria"_s, u"+5511987654321"_s, link, madeAt, u"Ana"_s, {}};
}

Setup staffSetup(const QString &id, const QString &app)
{
    Setup setup;
    setup.id = {id};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.app = {app};
    setup.client.appName = u"App"_s + id;
    setup.step = setup.furthest = Step::SignUp;
    setup.signUp.link.url = firstLink;
    return setup;
}

OwnerResult resultOf(const QString &app, Instant now)
{
    OwnerResult result;
    result.app = {app};
    result.madeAt = now;
    return result;
}

/// To which set-up a file belongs that is opened, and a result that comes back.
class SessionOwnerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFileGoesOnWithTheSameSetUp()
    {
        World world;
        world.session.start();
        const auto file = fileOf(u"app-1"_s, firstLink, world.clock.now());
        world.session.dispatch(file);
        const SetupId id = world.session.setup().id;
        world.session.dispatch(event::CheckAnswered{CheckItem::BackupMade, CheckChoice::Yes});
        world.session.dispatch(file); // on the screen
        QCOMPARE(world.session.setup().id, id);
        world.session.startNew();
        world.session.dispatch(file); // in the list
        QCOMPARE(world.session.setup().id, id);
        QCOMPARE(world.session.setup().step, Step::Checklist);
        QCOMPARE(world.session.setup().readiness.checklist.answer(CheckItem::BackupMade).choice, CheckChoice::Yes);
        world.session.putAway(id, false);
        world.session.startNew();
        world.session.dispatch(file); // put away
        QCOMPARE(world.session.setup().id, id);
        QVERIFY(!world.session.setup().putAway);
        QCOMPARE(world.store.kept.size(), 1);
    }

    void afterARestartToo()
    {
        World world;
        const auto file = fileOf(u"app-1"_s, firstLink, world.clock.now());
        Setup owner;
        owner.id = {u"owner"_s};
        owner.client.door = Door::LinkOwner;
        owner.client.access = Access::Link;
        owner.client.app = {u"app-1"_s};
        owner.step = owner.furthest = Step::SignUp;
        owner.signUp.link.url = firstLink;
        world.store.kept.insert(owner.id, owner);
        // More pressing ones, so many that its line is not read at the start.
        for (int i = 0; i < 60; ++i) {
            const Setup other = staffSetup(u"other%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"x%1"_s.arg(i));
            world.store.kept.insert(other.id, other);
        }
        world.session.load();
        world.session.dispatch(file);
        QCOMPARE(world.session.setup().id, owner.id);
        QCOMPARE(world.store.kept.size(), 61);
    }

    void whatIsOnTheScreenStaysAsItIs_data()
    {
        QTest::addColumn<Setup>("typed");
        Setup staff = staffSetup(u"typed"_s, u"app-9"_s);
        staff.details.contact = {u"Ana"_s, u"ana@x"_s, u"11"_s};
        staff.step = Step::Contact;
        QTest::newRow("staff in the middle of a form") << staff;
        Setup early;
        early.id = {u"typed"_s};
        early.client.door = Door::Staff;
        early.client.access = Access::Partner;
        early.client.partnerEmail = u"ana@provi"_s;
        early.step = early.furthest = Step::SignIn;
        QTest::newRow("staff at the first field") << early;
        early.step = Step::Start;
        QTest::newRow("staff who looks back at Start") << early;
        Setup pasted;
        pasted.id = {u"typed"_s};
        pasted.client.door = Door::LinkOwner;
        pasted.client.access = Access::Link;
        pasted.signUp.link.url = secondLink;
        pasted.signUp.link.isPasted = true;
        QTest::newRow("an owner who pasted another link") << pasted;
        Setup named;
        named.id = {u"typed"_s};
        named.client.door = Door::SelfServe;
        named.client.access = Access::None;
        named.client.appName = u"My shop"_s;
        named.client.numberText = u"+55 11"_s;
        named.step = named.furthest = Step::Number;
        QTest::newRow("half a number typed") << named;
        Setup owner = pasted;
        owner.client.app = {u"app-2"_s};
        owner.step = owner.furthest = Step::Checklist;
        owner.readiness.checklist.answers[CheckItem::CanScan].choice = CheckChoice::Yes;
        QTest::newRow("another file's, questions answered") << owner;
    }

    void whatIsOnTheScreenStaysAsItIs()
    {
        QFETCH(Setup, typed);
        World world;
        world.store.kept.insert(typed.id, typed);
        world.session.start();
        world.session.resume(typed.id);
        Setup before = world.session.setup();
        world.session.dispatch(fileOf(u"app-1"_s, firstLink, world.clock.now()));
        QVERIFY(world.session.setup().id != typed.id);
        QCOMPARE(world.session.setup().client.app, AppId{u"app-1"_s});
        QCOMPARE(world.session.setup().step, Step::Checklist);
        const Setup *after = world.session.kept(typed.id);
        QVERIFY(after);
        Setup same = *after;
        same.screen = before.screen;
        QVERIFY(same == before);
        world.session.flush();
        QCOMPARE(world.store.kept.size(), 2);
    }

    void whoCameByTheOwnersDoorLeavesNoEmptySetUp()
    {
        World world;
        world.session.start();
        world.session.dispatch(event::DoorChosen{Door::LinkOwner});
        world.session.dispatch(fileOf(u"app-1"_s, firstLink, world.clock.now()));
        world.session.flush();
        QCOMPARE(world.store.kept.size(), 1);
    }

    void afterTheFinishANewLinkBeginsAnother()
    {
        World world;
        world.session.start();
        world.session.dispatch(fileOf(u"app-1"_s, firstLink, world.clock.now()));
        const SetupId first = world.session.setup().id;
        Setup done = world.session.setup();
        done.step = done.furthest = Step::Done;
        done.onboarding.finish = SignUpFinish{world.clock.now(), SignUpFinish::SeenBy::Message, {}, {}};
        done.onboarding.window = SyncWindow{world.clock.now(), SyncWindow::Evidence::FinishMessage};
        World later;
        later.store.kept.insert(done.id, done);
        later.session.start();
        later.session.dispatch(fileOf(u"app-1"_s, firstLink, world.clock.now()));
        QCOMPARE(later.session.setup().id, first);
        later.session.dispatch(fileOf(u"app-1"_s, secondLink, world.clock.now()));
        QVERIFY(later.session.setup().id != first);
        QCOMPARE(later.session.setup().step, Step::Checklist);
    }

    void aPastedLinkIsFoundAgain()
    {
        World world;
        world.session.start();
        world.session.dispatch(event::DoorChosen{Door::LinkOwner});
        world.session.dispatch(event::LinkPasted{firstLink.toString()});
        const SetupId id = world.session.setup().id;
        world.session.startNew();
        world.session.dispatch(fileOf(u"app-1"_s, firstLink, world.clock.now()));
        QCOMPARE(world.session.setup().id, id);
        QCOMPARE(world.session.setup().client.app, AppId{u"app-1"_s});
        QCOMPARE(world.session.setup().step, Step::Checklist);
    }

    void aResultFindsItsSetUp()
    {
        World world;
        const Setup one = staffSetup(u"one"_s, u"app-1"_s);
        const Setup two = staffSetup(u"two"_s, u"app-2"_s);
        Setup owners = staffSetup(u"owners"_s, u"app-3"_s);
        owners.client.access = Access::Link;
        for (const Setup &setup : {one, two, owners})
            world.store.kept.insert(setup.id, setup);
        world.session.start();
        world.session.takeOwnerResult(resultOf(u"app-2"_s, world.clock.now()));
        QCOMPARE(world.session.setup().id, two.id);
        QVERIFY(world.session.setup().signUp.ownerTold);
        QVERIFY(world.gateway.performed.contains(Activity::ReadingState));
        // Of an app that nobody here can ask about, or knows.
        for (const QString &app : {u"app-3"_s, u"app-4"_s, QString()}) {
            QVERIFY(!world.session.ofOwner(resultOf(app, world.clock.now())));
            world.session.takeOwnerResult(resultOf(app, world.clock.now()));
            QCOMPARE(world.session.setup().id, two.id);
        }
    }

    void aResultWithoutAnAppFindsTheSetUpOfItsLink()
    {
        World world;
        Setup one = staffSetup(u"one"_s, u"app-1"_s);
        Setup two = staffSetup(u"two"_s, u"app-2"_s);
        two.signUp.link.url = secondLink;
        Setup owners = staffSetup(u"owners"_s, {});
        owners.client.access = Access::Link;
        owners.signUp.link.url = secondLink;
        for (Setup *setup : {&one, &two, &owners}) {
            setup->signUp.link.madeAt = world.clock.now() - 1h;
            world.store.kept.insert(setup->id, *setup);
        }
        world.session.start();
        OwnerResult result = resultOf({}, world.clock.now());
        QVERIFY(!world.session.ofOwner(result)); // about nobody
        result.link = linkMarkOf(QUrl(u"https://hosted.example/third"_s));
        QVERIFY(!world.session.ofOwner(result));
        result.link = linkMarkOf(secondLink);
        QVERIFY(world.session.ofOwner(result) == two.id);
        world.session.takeOwnerResult(result);
        QCOMPARE(world.session.setup().id, two.id);
        QVERIFY(world.session.setup().signUp.ownerTold == result);
        // The one that is on the screen, though its link is older than those that are looked through.
        result.madeAt = two.signUp.link.madeAt - 48h;
        QVERIFY(world.session.ofOwner(result) == two.id);
    }

    /// The new link may have been made days after the result.
    void aResultOfAnEarlierLinkFindsItsSetUp()
    {
        World world;
        Setup one = staffSetup(u"one"_s, u"app-1"_s);
        one.signUp.link = SignedLink{}.followedBy(firstLink, world.clock.now() - 96h);
        one.signUp.link = one.signUp.link.followedBy(secondLink, world.clock.now());
        Setup two = staffSetup(u"two"_s, u"app-2"_s);
        two.signUp.link = SignedLink{}.followedBy(QUrl(u"https://hosted.example/third"_s), world.clock.now() - 96h);
        for (const Setup &setup : {one, two})
            world.store.kept.insert(setup.id, setup);
        world.session.start();
        OwnerResult result = resultOf({}, world.clock.now() - 72h);
        result.link = linkMarkOf(firstLink);
        QVERIFY(world.session.ofOwner(result) == one.id);
        world.session.takeOwnerResult(result);
        QCOMPARE(world.session.setup().id, one.id);
        QVERIFY(world.session.setup().signUp.ownerTold == result);
        result.link = linkMarkOf(QUrl(u"https://hosted.example/fourth"_s));
        QVERIFY(!world.session.ofOwner(result));
    }

    /// However many set-ups are kept, so many are read and no more; the latest links are the likely ones.
    void ofManyLinksTheLatestAreLookedThrough()
    {
        constexpr int many = 600;
        World world;
        const auto linkOf = [](int i) { return QUrl(u"https://hosted.example/%1"_s.arg(i)); };
        for (int i = 0; i < many; ++i) {
            Setup setup = staffSetup(u"s%1"_s.arg(i), u"app-%1"_s.arg(i));
            setup.signUp.link.url = linkOf(i);
            setup.signUp.link.madeAt = world.clock.now() - std::chrono::minutes(i);
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        const auto found = [&](int i, Instant madeAt) {
            OwnerResult result = resultOf({}, madeAt);
            result.link = linkMarkOf(linkOf(i));
            return world.session.ofOwner(result);
        };
        QVERIFY(found(0, world.clock.now()) == SetupId{u"s0"_s});
        QVERIFY(found(150, world.clock.now()) == SetupId{u"s150"_s});
        const int before = world.store.reads;
        QVERIFY(!found(many - 1, world.clock.now()));
        QVERIFY2(world.store.reads - before <= 200, qPrintable(QString::number(world.store.reads - before)));
    }

    void aResultIsKept()
    {
        World world;
        const Setup one = staffSetup(u"one"_s, u"app-1"_s);
        world.store.kept.insert(one.id, one);
        world.session.start();
        world.session.takeOwnerResult(resultOf(u"app-1"_s, world.clock.now()));
        world.session.flush();
        QVERIFY(world.store.kept.value(one.id).signUp.ownerTold);
    }
};

GOLIVE_TEST(SessionOwnerTest)

} // namespace tst_sessionowner

#include "tst_sessionowner.moc"
