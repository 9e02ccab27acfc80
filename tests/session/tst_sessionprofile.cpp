#include "fakes.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_sessionprofile {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

const QString account = QStringLiteral("staff@partner.example");
const QString inbox = QStringLiteral("https://inbox.partner.example/events");

PartnerProfile known()
{
    PartnerProfile profile;
    profile.eventsUrl = inbox;
    profile.country = u"BR"_s;
    return profile;
}

void beginStaffs(World &world)
{
    world.session.startNew();
    world.session.dispatch(event::DoorChosen{Door::Staff});
}

/// What is remembered of a partner account reaches the next client of that account, and no other.
class SessionProfileTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNewClientOfTheAccountBeginsWithIt()
    {
        World world;
        world.gateway.account = account;
        world.session.start();
        world.session.knowProfile(u" Staff@Partner.example"_s, known());
        beginStaffs(world);
        QCOMPARE(world.session.setup().step, Step::App);
        QCOMPARE(world.session.setup().listening.url, inbox);
        world.session.dispatch(event::NumberEdited{u"(11) 98765-4321"_s});
        QCOMPARE(world.session.setup().client.number->e164, u"+5511987654321"_s);
        QCOMPARE(std::get<ClientView>(world.session.view().body).countryOfProfile, u"BR"_s);
        QVERIFY(world.session.view().identity.app.isEmpty());
    }

    void notOneOfAnotherAccount()
    {
        World world;
        world.gateway.account = u"other@partner.example"_s;
        world.session.start();
        world.session.knowProfile(account, known());
        beginStaffs(world);
        QVERIFY(world.session.setup().listening.url.isEmpty());
        world.session.dispatch(event::NumberEdited{u"(11) 98765-4321"_s});
        QVERIFY(!world.session.setup().client.number);
    }

    void whatIsDoneOnTheScreenIsLearntAndTold()
    {
        World world;
        world.gateway.account = account;
        world.session.start();
        QSignalSpy told(&world.session, &Session::profileChanged);
        beginStaffs(world);
        world.session.dispatch(event::OwnerLanguageChosen{u"pt_BR"_s});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), account);
        QCOMPARE(world.session.profile(account).ownerLanguage, u"pt_BR"_s);
        QCOMPARE(world.session.wishForNew().profile.ownerLanguage, u"pt_BR"_s);
        // What a list, a colleague or a guard does to others is no habit of whoever sits here.
        const SetupId shown = world.session.setup().id;
        world.session.startNew();
        world.session.tell(shown, event::OwnerLanguageChosen{u"en"_s});
        QCOMPARE(told.size(), 1);
    }

    void whatIsForgottenIsTold()
    {
        World world;
        world.session.start();
        world.session.knowProfile(account, known());
        QSignalSpy told(&world.session, &Session::profileChanged);
        world.session.setProfile(account, {});
        QCOMPARE(told.size(), 1);
        QVERIFY(world.session.profile(account).isEmpty());
        world.session.setProfile({}, known()); // of nobody
        QCOMPARE(told.size(), 1);
    }
};

GOLIVE_TEST(SessionProfileTest)

} // namespace tst_sessionprofile

#include "tst_sessionprofile.moc"
