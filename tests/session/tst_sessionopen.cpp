#include "guardworld.h"
#include "testing/test.h"

#include <QTest>

namespace tst_sessionopen {

using namespace golive;
using namespace golive::testing;

const QString account = QStringLiteral("desk@partner.example");

/// Running, each with an app of its own.
Setup running(const QString &name, Instant now, const QString &staff = {})
{
    Setup setup = guardedSetup(name, AppStage::SettingUp, now);
    setup.client.app = {u"app-"_s + name};
    setup.client.partnerEmail = account;
    setup.client.staff = staff;
    return setup;
}

Setup begun(const QString &name)
{
    Setup setup;
    setup.id = {name};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.partnerEmail = account;
    setup.client.app = {u"app-"_s + name};
    setup.client.appName = name;
    setup.step = setup.furthest = Step::Contact;
    return setup;
}

QStringList openNames(const World &world)
{
    QStringList names;
    for (const OpenClientView &one : world.session.view().open)
        names << QString::number(one.place) + one.name;
    return names;
}

/// What somebody has open, and the one banner and the one sign-in for all.
class SessionOpenTest : public golive::Test
{
    Q_OBJECT

    static void keep(World &world, const QList<Setup> &setups)
    {
        world.gateway.account = account;
        for (const Setup &one : setups)
            world.store.kept.insert(one.id, one);
    }

private Q_SLOTS:
    void whoWasOnTheScreenIsOpenAndWhatWasTypedStays()
    {
        World world;
        keep(world, {begun(u"a"_s), begun(u"b"_s), begun(u"c"_s)});
        world.session.start();
        world.session.resume({u"a"_s});
        QVERIFY(openNames(world).isEmpty());
        Contact half{u"Ana"_s, u"ana@"_s, {}};
        world.session.dispatch(event::ContactEdited{half});
        world.session.resume({u"b"_s});
        QCOMPARE(openNames(world), (QStringList{u"1a"_s, u"2b"_s}));
        QVERIFY(world.session.view().open.last().isOnScreen);
        world.session.resume({u"a"_s});
        QCOMPARE(world.session.setup().details.contact, half);
        QCOMPARE(openNames(world), (QStringList{u"1a"_s, u"2b"_s})); // their places stay
        // On the board they are a key away.
        world.session.startNew();
        QCOMPARE(openNames(world), (QStringList{u"1a"_s, u"2b"_s}));
        world.session.putAway({u"a"_s}, false);
        QCOMPARE(openNames(world), (QStringList{u"2b"_s}));
    }

    void thoseWhoseHoursRunAreOpenWhereTheyAreMine()
    {
        World world;
        const Instant now = world.clock.now();
        Setup later = running(u"later"_s, now, u"Bea"_s);
        later.onboarding.window->opensAt = now - 30min;
        keep(world, {running(u"soon"_s, now, u"bea"_s), later, running(u"other"_s, now, u"Rui"_s), begun(u"a"_s)});
        Surroundings around;
        around.me = u"Bea"_s;
        world.session.setSurroundings(around);
        world.session.start();
        world.scheduler.advance(10s);
        QCOMPARE(openNames(world), (QStringList{u"1soon"_s, u"2later"_s}));
        QVERIFY(world.session.view().open.first().left.has_value());
        world.session.resume({u"a"_s});
        QCOMPARE(openNames(world), (QStringList{u"1soon"_s, u"2later"_s, u"3a"_s}));
    }

    void anOwnerHasNoRowAndNoBanner()
    {
        World world;
        world.gateway.signedIn = false;
        Setup owner = running(u"mine"_s, world.clock.now());
        owner.client.door = Door::LinkOwner;
        owner.client.access = Access::AppToken;
        owner.client.partnerEmail.clear();
        keep(world, {owner});
        world.session.start();
        world.scheduler.advance(10s);
        QVERIFY(openNames(world).isEmpty());
        QVERIFY(!world.session.view().banner);
    }

    void oneBannerCountsThoseThatNobodyLooksAfterAndOneSignInServesAll()
    {
        World world;
        QList<Setup> all;
        for (int i = 0; i < 5; ++i)
            all << running(u"c%1"_s.arg(i), world.clock.now());
        keep(world, all);
        world.gateway.signedIn = false;
        world.session.start();
        world.scheduler.advance(30s);
        auto banner = world.session.view().banner;
        QVERIFY(banner && banner->kind == BannerView::Kind::Unguarded);
        QCOMPARE(banner->clients, 5);
        QCOMPARE(banner->account, account);
        QCOMPARE(world.session.guardedCount(), 0);

        world.gateway.answers.insert(Activity::SigningIn, event::SignedIn{});
        world.session.signInForAll();
        QCOMPARE(world.session.setup().step, Step::SignIn);
        QCOMPARE(world.session.setup().client.partnerEmail, account);
        world.gateway.signedIn = true;
        world.session.dispatch(event::SignInSubmitted{account, Secret(u"secret"_s)});
        QCOMPARE(world.session.setup().step, Step::Start); // the board again
        world.scheduler.advance(30s);
        QCOMPARE(world.session.guardedCount(), 5);
        QVERIFY(!world.session.view().banner);
        QCOMPARE(world.gateway.performed.count(Activity::SigningIn), 1);
    }

    void fromAClientTheSignInLeadsBackToIt()
    {
        World world;
        keep(world, {running(u"a"_s, world.clock.now()), running(u"b"_s, world.clock.now())});
        world.gateway.signedIn = false;
        world.session.start();
        world.scheduler.advance(30s);
        world.session.resume({u"a"_s});
        const Step step = world.session.setup().step;
        world.gateway.answers.insert(Activity::SigningIn, event::SignedIn{});
        world.session.signInForAll();
        QCOMPARE(world.session.setup().step, Step::SignIn);
        world.gateway.signedIn = true;
        world.session.dispatch(event::SignInSubmitted{account, Secret(u"secret"_s)});
        QCOMPARE(world.session.setup().id, SetupId{u"a"_s});
        QCOMPARE(world.session.setup().step, step);
    }
};

GOLIVE_TEST(SessionOpenTest)

} // namespace tst_sessionopen

#include "tst_sessionopen.moc"
