#include "httpcall.h"
#include "httpworld.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QJsonObject>

namespace tst_faults {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// Each fault at each step ends on a page that says what happened and what to do, with nothing typed lost; and the step
/// can be done once the fault is gone.
class FaultsTest : public golive::Test
{
    Q_OBJECT

    struct Stop
    {
        const char *name;
        QString path; ///< As the control API matches it.
        std::function<bool(HttpWorld &)> before;
        std::function<void(HttpWorld &)> act;
        std::function<bool(HttpWorld &)> isDone;
    };

    static std::vector<Stop> stops()
    {
        const auto signedIn = [](HttpWorld &world) { return world.signIn(); };
        const auto withApp = [](HttpWorld &world) { return world.signIn() && world.chooseNewApp(u"FaultyTea"_s); };
        const auto ready = [withApp](HttpWorld &world) { return withApp(world) && world.getReady(); };
        const auto atContact = [ready](HttpWorld &world) { return ready(world) && world.region(); };
        return {
            {"sign in", u"/partner/account/login"_s, [](HttpWorld &) { return true; },
             [](HttpWorld &world) {
                 world.session().dispatch(event::DoorChosen{Door::Staff});
                 world.session().dispatch(event::SignInSubmitted{world.sandbox().field(u"email"_s),
                                                                 Secret(world.sandbox().field(u"secret"_s))});
             },
             [](HttpWorld &world) { return world.setup().step == Step::App; }},
            {"create app", u"/partner/app"_s, signedIn,
             [](HttpWorld &world) {
                 world.session().dispatch(event::NewAppNameEdited{u"FaultyTeaHouse"_s});
                 world.session().dispatch(event::CreateAppPressed{});
             },
             [](HttpWorld &world) { return !world.setup().client.app.isEmpty(); }},
            {"region", u"/partner/app/*"_s, ready,
             [](HttpWorld &world) {
                 world.session().dispatch(event::RegionChosen{u"BR"_s});
                 world.session().dispatch(event::NextPressed{});
             },
             [](HttpWorld &world) { return world.setup().details.isRegionSettled; }},
            {"contact", u"/partner/app/*/onboarding/contact"_s, atContact,
             [](HttpWorld &world) {
                 world.session().dispatch(
                     event::ContactEdited{{u"Ana"_s, u"ana@example.com"_s, u"+55 11 98765-4321"_s}});
                 world.session().dispatch(event::TermsAgreed{true, u"Ana"_s, true});
                 world.session().dispatch(event::NextPressed{});
                 world.session().dispatch(event::NextPressed{});
             },
             [](HttpWorld &world) { return world.setup().details.contactStage == ContactStage::Accepted; }},
            {"events", u"/partner/app/*/subscription"_s, atContact, [](HttpWorld &world) { world.contact(); },
             [](HttpWorld &world) { return world.setup().screen.areSubscriptionsRead; }},
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (TestStore::kindOfRun() == TestStore::Kind::Server && !PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
    }

    void everyFaultAtEveryStep_data()
    {
        QTest::addColumn<int>("stop");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("at");
        const auto all = stops();
        for (size_t i = 0; i < all.size(); ++i) {
            for (const char *how : {"html", "500"})
                QTest::addRow("%s, %s", all[i].name, how)
                    << static_cast<int>(i) << QString::fromLatin1(how) << QString();
            QTest::addRow("%s, cut", all[i].name) << static_cast<int>(i) << u"cut"_s << u"body"_s;
        }
    }
    void everyFaultAtEveryStep()
    {
        QFETCH(int, stop);
        QFETCH(QString, how);
        QFETCH(QString, at);
        const Stop what = stops().at(static_cast<size_t>(stop));
        HttpWorld world;
        QVERIFY(world.isReady());
        QVERIFY(what.before(world));
        QJsonObject fault{{u"path"_s, what.path}, {u"times"_s, 100}, {u"how"_s, how}};
        if (!at.isEmpty())
            fault[u"at"_s] = at;
        world.control(u"fail"_s, fault);
        what.act(world);
        // The app was made and only the answer was lost: it is found again by its name, and nothing is to be said.
        if (QLatin1String(what.name) == QLatin1String("create app") && how == u"cut") {
            QTRY_VERIFY_WITH_TIMEOUT(what.isDone(world), 20000);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(world.setup().screen.problem.has_value(), 40000);
        QVERIFY(!what.isDone(world));
        const Setup before = world.setup();

        // A restart loses nothing either.
        world.restart(true);
        QCOMPARE(pageOf(world.setup().step), pageOf(before.step));
        QCOMPARE(world.setup().details.contact, before.details.contact);
        QCOMPARE(world.setup().client.numberText, before.client.numberText);
        QCOMPARE(world.setup().client.newAppName, before.client.newAppName);
        QCOMPARE(world.setup().details.region, before.details.region);
    }

    void theServerIsDownAndComesBack()
    {
        HttpWorld world;
        QVERIFY(world.signIn());
        world.control(u"fail"_s, {{u"how"_s, u"refuse"_s}, {u"seconds"_s, 3}});
        world.session().dispatch(event::NewAppNameEdited{u"TeaAfterTheStorm"_s});
        world.session().dispatch(event::CreateAppPressed{});
        QTRY_VERIFY_WITH_TIMEOUT(world.setup().screen.problem.has_value(), 20000);
        QCOMPARE(world.setup().screen.problem->kind, Problem::Kind::Offline);
        QCOMPARE(world.setup().client.newAppName, u"TeaAfterTheStorm"_s);
        // It is back; then, as a person would: try again.
        const QUrl address = world.sandbox().partner(u"/partner/account/api/partnerApps"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sandboxtest::callHttp("GET", address).status != 0, 10000);
        world.session().dispatch(event::RetryPressed{});
        QTRY_VERIFY_WITH_TIMEOUT(!world.setup().client.app.isEmpty(), 20000);
        QCOMPARE(world.setup().client.appName, u"TeaAfterTheStorm"_s);
    }
};

GOLIVE_TEST(FaultsTest)

} // namespace tst_faults

#include "tst_faults.moc"
