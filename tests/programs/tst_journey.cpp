#include "httpworld.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace tst_journey {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The documented journey over real HTTP: session, client, ledger and store as they are, the practice partner as it is.
class JourneyTest : public golive::Test
{
    Q_OBJECT

    static int count(HttpWorld &world, const QString &pathEnd, const QString &method = u"POST"_s)
    {
        int found = 0;
        const QJsonArray calls = world.calls();
        for (const QJsonValue &call : calls) {
            if (call[u"method"].toString() == method && call[u"path"].toString().endsWith(pathEnd))
                ++found;
        }
        return found;
    }

private Q_SLOTS:
    void fromStartToReport()
    {
        HttpWorld world;
        QVERIFY(world.isReady());
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn());
        QVERIFY(world.chooseNewApp(u"TeaHouseSaoPaulo"_s));
        QVERIFY(world.getReady());
        QVERIFY(world.region());
        QVERIFY(world.contact());
        QVERIFY(world.events(listener.url()));
        QVERIFY(world.link());
        QVERIFY(world.finishSignUp());
        QVERIFY(world.setup().onboarding.window.has_value());
        QVERIFY(world.becomeLive());
        QTRY_VERIFY(world.setup().onboarding.verification.has_value());
        world.session().dispatch(event::SyncPressed{});
        QTRY_VERIFY(isSettled(world.setup()));
        QCOMPARE(world.setup().onboarding.contacts.state, SyncRecord::State::Accepted);
        QCOMPARE(world.setup().onboarding.history.state, SyncRecord::State::Accepted);
        QVERIFY(!world.setup().onboarding.history.requestId.isEmpty());
        world.session().dispatch(event::NextPressed{});
        QCOMPARE(world.setup().step, Step::Done);

        QCOMPARE(count(world, u"/coex/sync"_s), 2);
        const QJsonArray calls = world.calls();
        for (const QJsonValue &call : calls)
            QVERIFY2(!call[u"unexpected"].toBool(), qPrintable(call[u"path"].toString()));
    }

    void aRestartAtConnectKeepsTheLink()
    {
        HttpWorld world;
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseResumed"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()) && world.link());
        const SignedLink link = world.setup().signUp.link;
        const int made = count(world, u"/embed/link"_s, u"GET"_s);
        world.restart(true);
        QCOMPARE(world.setup().step, Step::SignUp);
        QCOMPARE(world.setup().signUp.link, link);
        QVERIFY(world.finishSignUp());
        QCOMPARE(count(world, u"/embed/link"_s, u"GET"_s), made);
    }

    void aRestartWithoutTokensAsksToSignInAndComesBack()
    {
        HttpWorld world;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseSignsIn"_s) && world.getReady());
        world.restart(false);
        QVERIFY(world.setup().screen.problem.has_value());
        QCOMPARE(world.setup().screen.problem->kind, Problem::Kind::SignInExpired);
        world.session().dispatch(event::PageChosen{Page::SignIn});
        world.session().dispatch(
            event::SignInSubmitted{world.sandbox().field(u"email"_s), Secret(world.sandbox().field(u"secret"_s))});
        QTRY_COMPARE(world.setup().step, Step::Region);
    }

    void anExpiredTokenIsRenewedOnce()
    {
        HttpWorld world;
        QVERIFY(world.signIn());
        world.control(u"clock"_s, {{u"advanceSeconds"_s, 25 * 3600}});
        const int before = count(world, u"/account/login"_s);
        QVERIFY(world.chooseNewApp(u"TeaHouseNextDay"_s));
        QCOMPARE(count(world, u"/account/login"_s), before + 1);
    }

    void documentedRefusalsArriveAsWhatAPersonCanDo()
    {
        HttpWorld world;
        QVERIFY(world.signIn());
        world.session().dispatch(event::NewAppNameEdited{u"TakenName"_s});
        world.session().dispatch(event::CreateAppPressed{});
        QTRY_VERIFY(world.setup().screen.problem.has_value());
        QCOMPARE(world.setup().screen.problem->kind, Problem::Kind::AppNameTaken);
        QCOMPARE(world.setup().client.newAppName, u"TakenName"_s);
    }

    void wrongSecretStaysOnThePage()
    {
        HttpWorld world;
        world.session().dispatch(event::DoorChosen{Door::Staff});
        world.session().dispatch(event::SignInSubmitted{world.sandbox().field(u"email"_s), Secret(u"wrong"_s)});
        QTRY_VERIFY(world.setup().screen.problem.has_value());
        QCOMPARE(world.setup().screen.problem->kind, Problem::Kind::WrongCredentials);
        QCOMPARE(world.setup().step, Step::SignIn);
        world.session().dispatch(event::SignInSubmitted{u"nobody@example.com"_s, Secret(u"wrong"_s)});
        // While the second try is on its way there is no problem at all.
        QTRY_VERIFY(world.setup().screen.problem &&
                    world.setup().screen.problem->kind == Problem::Kind::AccountUnknown);
        QCOMPARE(world.setup().client.partnerEmail, u"nobody@example.com"_s);
    }

    void chatsNotSharedStillSyncs()
    {
        HttpWorld world;
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseNoChats"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()) && world.link());
        QVERIFY(world.finishSignUp(false));
        QVERIFY(world.becomeLive());
        world.session().dispatch(event::SyncPressed{});
        QTRY_VERIFY(isSettled(world.setup()));
        world.control(u"clock"_s, {{u"advanceSeconds"_s, 3600}});
        QTRY_VERIFY(!listener.values(u"history"_s).isEmpty());
    }

    void whoeverLeavesInTheMiddleOfACallWaitsForItsAnswer()
    {
        HttpWorld world;
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseLeaves"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()) && world.link() && world.finishSignUp() &&
                world.becomeLive());
        world.session().dispatch(event::SyncPressed{});
        QTRY_VERIFY(!world.sync().isIdle());
        QVERIFY(world.sync().awaitAnswers(20s));
        const auto contacts = world.ledger().read(world.setup().client.app, 1, SyncKind::Contacts);
        QCOMPARE(contacts->state, SyncRecord::State::Accepted);
        // ... and nothing more is begun.
        const auto history = world.ledger().read(world.setup().client.app, 1, SyncKind::History);
        QCOMPARE(history->state, SyncRecord::State::NotRequested);
        QCOMPARE(count(world, u"/coex/sync"_s), 1);
    }

    /// The session's end is asked for between claim and answer: it waits until the answer is in the ledger, and what
    /// the answer would lead to is not begun.
    void theSessionsEndAwaitsTheAnswer()
    {
        HttpWorld world;
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseLogsOut"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()) && world.link() && world.finishSignUp());
        Arming arming = world.setup().listening.arming;
        arming.isOn = false;
        world.session().dispatch(event::ArmingChanged{arming});
        QVERIFY(world.becomeLive());
        const AppId app = world.setup().client.app;
        const auto stateOf = [&](SyncKind kind) { return world.ledger().read(app, 1, kind)->state; };
        bool hasAnythingRun = false;
        QMetaObject::invokeMethod(
            &world.engine(), [&hasAnythingRun] { hasAnythingRun = true; }, Qt::QueuedConnection);
        world.engine().readyToEnd();
        QVERIFY(!hasAnythingRun); // nothing is on its way, and nothing was waited for
        world.restart(true);
        world.control(
            u"fail"_s,
            {{u"path"_s, u"/partner/app/*/coex/sync"_s}, {u"times"_s, 1}, {u"how"_s, u"slow"_s}, {u"seconds"_s, 2}});
        world.session().dispatch(event::SyncPressed{});
        QTRY_VERIFY(!world.sync().isIdle());
        QCOMPARE(stateOf(SyncKind::Contacts), SyncRecord::State::Claimed);
        QElapsedTimer time;
        time.start();
        world.engine().readyToEnd();
        const qint64 waited = time.elapsed();
        QCOMPARE(stateOf(SyncKind::Contacts), SyncRecord::State::Accepted);
        QCOMPARE(stateOf(SyncKind::History), SyncRecord::State::NotRequested);
        QVERIFY(world.sync().isIdle());
        QVERIFY2(waited < 20'000, qPrintable(QString::number(waited)));
        // The end comes: whoever goes on later knows it.
        world.restart(true);
        QCOMPARE(world.setup().onboarding.contacts.state, SyncRecord::State::Accepted);
        QCOMPARE(count(world, u"/coex/sync"_s), 1);
    }

    /// The older of Gupshup's two pages knows ACCOUNT on version 2 only.
    void accountEventsRefusedOnVersion3ComeByASecondSubscription()
    {
        HttpWorld world({u"--scenario"_s, u"account-refused"_s});
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseTwoEntries"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()));
        // Refused, then without ACCOUNT, then ACCOUNT alone.
        QTRY_COMPARE(world.setup().listening.subscriptions.size(), 2);
        QCOMPARE(count(world, u"/subscription"_s), 3);
        const auto carrier = eventsCarrier(world.setup().listening.subscriptions);
        QVERIFY(carrier.has_value());
        QVERIFY(!carrier->modes.contains(u"ACCOUNT"_s));
        QVERIFY(carrier->modes.contains(u"OTHERS"_s));
        const Subscription account = world.setup().listening.subscriptions.last();
        QVERIFY(account.id != carrier->id);
        QCOMPARE(account.version, 2);
        QCOMPARE(account.modes, QStringList{u"ACCOUNT"_s});
        QCOMPARE(account.url, carrier->url);
        QVERIFY(isOwn(account) && account.tag != carrier->tag);
        QCOMPARE(judgeEvents(world.setup().listening.subscriptions), EventsVerdict::Green);

        // What Gupshup itself says of them is judged the same, after a restart too.
        world.restart(true);
        QTRY_VERIFY(!world.setup().screen.busy);
        world.session().dispatch(event::PageChosen{Page::Events});
        world.session().dispatch(event::SubscriptionsWanted{});
        QTRY_VERIFY(world.setup().screen.areSubscriptionsRead);
        QCOMPARE(world.setup().listening.subscriptions.size(), 2);
        QCOMPARE(judgeEvents(world.setup().listening.subscriptions), EventsVerdict::Green);
    }

    void aReplyThatIsLostIsUnknownAndNeverSentAgain()
    {
        HttpWorld world;
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseLostReply"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()) && world.link() && world.finishSignUp() &&
                world.becomeLive());
        world.control(u"fail"_s, {{u"path"_s, u"/partner/app/*/coex/sync"_s},
                                  {u"times"_s, 1},
                                  {u"how"_s, u"cut"_s},
                                  {u"at"_s, u"request-read"_s}});
        world.session().dispatch(event::SyncPressed{});
        QTRY_VERIFY(isSettled(world.setup()));
        QCOMPARE(world.setup().onboarding.contacts.state, SyncRecord::State::Unknown);
        QCOMPARE(world.setup().onboarding.history.state, SyncRecord::State::Accepted);
        world.session().dispatch(event::SyncPressed{});
        QCOMPARE(count(world, u"/coex/sync"_s), 2);
    }
};

GOLIVE_TEST(JourneyTest)

} // namespace tst_journey

#include "tst_journey.moc"
