#include "guardedsetup.h"

#include "domain/nexthold.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advancearming {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using golive::Step;

/// Who hears the chats arrive, and what is decided before anything once-only happens.
class AdvanceArmingTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsCheckedBeforeItIsSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("https") << u" https://hooks.example/events "_s << true;
        QTest::newRow("http on this computer") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("http elsewhere") << u"http://hooks.example/events"_s << false;
        QTest::newRow("http on a host that begins so") << u"http://127.0.0.1.example/x"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("no address") << u"hooks"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void anAddressIsCheckedBeforeItIsSent()
    {
        QFETCH(QString, url);
        QFETCH(bool, isSent);
        Setup setup = atEvents();
        setup.listening.url = url;
        const auto step = guarded::after(setup, event::CreateSubscriptionPressed{});
        QCOMPARE(step.effects, isSent ? QStringList{u"CreateSubscription"_s} : QStringList{});
        QCOMPARE(step.setup.screen.problem.has_value(), !isSent);
    }

    void aHeaderThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isSent");
        const auto row = [](const char *name, const QString &header, bool isSent) {
            QTest::newRow(name) << header << isSent;
        };
        row("none", u""_s, true);
        row("blanks", u"  "_s, true);
        row("one", u"X-Token: abc"_s, true);
        row("no blank", u"X-Token:abc"_s, true);
        row("colons in the value", u"Authorization: Basic a:b"_s, true);
        row("no colon", u"X-Token abc"_s, false);
        row("a value alone", u"abc"_s, false);
        row("no name", u": abc"_s, false);
        row("no value", u"X-Token:"_s, false);
        row("a blank in the name", u"X Token: abc"_s, false);
        row("a blank before the colon", u"X-Token : abc"_s, false);
        row("two lines", u"X-Token: abc\r\nHost: x"_s, false);
        row("a NUL", u"X-Token: a"_s + QChar(0) + u'b', false);
    }

    void aHeaderThatIsNoneIsRefused()
    {
        QFETCH(QString, header);
        QFETCH(bool, isSent);
        Setup setup = atEvents();
        setup = guarded::after(setup, event::EventsUrlEdited{u"https://a.example/e"_s, header}).setup;
        const auto step = guarded::after(setup, event::CreateSubscriptionPressed{});
        QCOMPARE(step.effects, isSent ? QStringList{u"CreateSubscription"_s} : QStringList{});
        QCOMPARE(step.setup.screen.problem.has_value(), !isSent);
        if (!isSent) {
            QCOMPARE(step.setup.screen.problem->field, Problem::Field::EventsHeader);
            QCOMPARE(step.setup.screen.problem->kind, Problem::Kind::EventsHeaderNotValid);
            QCOMPARE(step.setup.listening.header, header); // to be mended, not typed anew
        }
    }

    void aNewSubscriptionHasJustBeenReached()
    {
        Setup setup = atEvents();
        setup.listening.subscriptions.clear();
        setup.listening.check = EventsCheck{false, guarded::noon(), u"404"_s};
        setup.listening.header = u"Authorization: x"_s;
        setup.screen.busy = Activity::CreatingSubscription;
        setup = guarded::after(setup, event::SubscriptionCreated{everything()}).setup;
        QVERIFY(!setup.screen.busy);
        QVERIFY(setup.listening.header.isEmpty());
        QCOMPARE(eventsVerdictOf(setup, guarded::noon()), EventsVerdict::Green);
        QVERIFY(!areEventsHeld(setup));
    }

    void aRepairChangesThatOneOnly()
    {
        Setup setup = atEvents();
        Subscription old = everything();
        old.id = {u"old"_s};
        old.version = 2;
        old.isActive = false;
        old.modes = {u"MESSAGE"_s, u"SOMETHING_NEW"_s};
        setup.listening.subscriptions = {old, everything()};
        QVERIFY(guarded::after(setup, event::SubscriptionRepairPressed{{u"another"_s}}).effects.isEmpty());
        auto step = guarded::after(setup, event::SubscriptionRepairPressed{old.id});
        QCOMPARE(step.effects, QStringList{u"RepairSubscription"_s});
        const auto repair =
            std::get<effect::RepairSubscription>(std::get<PartnerCall>(step.whole.front())).subscription;
        QVERIFY(repair.isActive && repair.version == 3 && repair.modes.contains(u"COEXISTENCE"_s));
        QVERIFY(repair.modes.contains(u"SOMETHING_NEW"_s)); // what is there stays
        QVERIFY(guarded::after(step.setup, event::SubscriptionRepairPressed{old.id}).effects.isEmpty());
        step = guarded::after(step.setup, event::SubscriptionChanged{repair});
        QCOMPARE(step.setup.listening.subscriptions, (QList<Subscription>{repair, everything()}));
        QVERIFY(!step.setup.screen.busy);
    }

    void theVerdictFollowsTheCheck_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, EventsVerdict verdict, Change change) {
            QTest::newRow(name) << std::move(change) << static_cast<int>(verdict);
        };
        row("reached today", EventsVerdict::Green, [](Setup &) {});
        row("reached a day ago", EventsVerdict::Amber, [](Setup &s) { s.listening.check->at = guarded::noon() - 24h; });
        row("reached tomorrow, by a wrong clock", EventsVerdict::Amber,
            [](Setup &s) { s.listening.check->at = guarded::noon() + 24h; });
        row("never checked", EventsVerdict::Amber, [](Setup &s) { s.listening.check.reset(); });
        row("not reached", EventsVerdict::Red, [](Setup &s) { s.listening.check->isReached = false; });
        row("nobody", EventsVerdict::Red, [](Setup &s) { s.listening.subscriptions.clear(); });
        row("OTHERS is off", EventsVerdict::Amber,
            [](Setup &s) { s.listening.subscriptions[0].modes.removeAll(u"OTHERS"_s); });
    }
    void theVerdictFollowsTheCheck()
    {
        QFETCH(Change, change);
        QFETCH(int, verdict);
        Setup setup = atEvents();
        change(setup);
        QCOMPARE(static_cast<int>(eventsVerdictOf(setup, guarded::noon())), verdict);
        QCOMPARE(areEventsHeld(setup), verdict == static_cast<int>(EventsVerdict::Red));
        setup = guarded::after(setup, event::EventsWaived{true, u"PadariaCentral"_s}).setup;
        QVERIFY(!areEventsHeld(setup));
        QVERIFY(guarded::after(setup, event::EventsWaived{false, {}}).setup.listening.waiver == std::nullopt);
    }

    void theAnswersOfACheckAreKept()
    {
        Setup setup = guarded::after(atEvents(), event::EventsCheckPressed{{u"sub"_s}}).setup;
        QVERIFY(setup.screen.busy == Activity::CheckingEvents);
        setup = guarded::after(setup, event::EventsChecked{{false, guarded::noon(), u"Invalid URL Passed"_s}}).setup;
        QVERIFY(!setup.screen.busy);
        QVERIFY(areEventsHeld(setup));
        QCOMPARE(setup.listening.check->detail, u"Invalid URL Passed"_s);
    }

    void aReadInTheBackgroundLeavesThePageAlone()
    {
        Setup setup = atEvents();
        setup.screen.busy = Activity::CheckingEvents;
        setup = guarded::after(setup, event::SubscriptionsRead{{everything()}}).setup;
        QVERIFY(setup.screen.busy == Activity::CheckingEvents);
        QVERIFY(guarded::after(setup, event::SubscriptionsWanted{}).effects.isEmpty());
    }

    void oldChatsAreAskedWhereSomebodyHears()
    {
        Setup setup = atEvents();
        QCOMPARE(nextHold(setup), NextHold::None);
        Arming arming = setup.listening.arming;
        arming.oldChats = Arming::OldChats::NotAsked;
        setup = guarded::after(setup, event::ArmingChanged{arming}).setup;
        QCOMPARE(setup.listening.arming, arming);
        QCOMPARE(nextHold(setup), NextHold::OldChatsOpen);
        setup.listening.subscriptions.clear();
        setup.listening.waiver = EventsWaiver{u"x"_s, guarded::noon()};
        QCOMPARE(nextHold(setup), NextHold::None);
    }

    void somebodyElsesCallLetsThePersonGoOn()
    {
        Setup setup = guarded::liveElsewhere();
        QCOMPARE(nextHold(setup), NextHold::SyncOpen);
        setup = guarded::after(setup, event::EarlierSyncTold{EarlierSync::Somebody}).setup;
        QCOMPARE(nextHold(setup), NextHold::None);
    }

private:
    static Setup atEvents()
    {
        Setup setup = guarded::linked();
        setup.step = Step::Webhooks;
        return setup;
    }
    static Subscription everything() { return guarded::linked().listening.subscriptions.first(); }
};

GOLIVE_TEST(AdvanceArmingTest)

} // namespace tst_advancearming

#include "tst_advancearming.moc"
