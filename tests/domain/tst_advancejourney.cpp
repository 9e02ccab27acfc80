#include "journey.h"

#include "domain/nexthold.h"
#include "domain/sync/guarding.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advancejourney {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Each door, from Start to Done, with what is asked of the world after each event.
class AdvanceJourneyTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void staff_data()
    {
        QTest::addColumn<int>("onboardingCase");
        QTest::newRow("case 1, partner portal") << static_cast<int>(OnboardingCase::PartnerPortal);
        QTest::newRow("case 2, self-serve") << static_cast<int>(OnboardingCase::SelfServe);
        QTest::newRow("case 3, partner API") << static_cast<int>(OnboardingCase::PartnerApi);
    }

    void staff()
    {
        QFETCH(int, onboardingCase);
        const auto chosen = static_cast<OnboardingCase>(onboardingCase);
        Journey j;
        QVERIFY(j.goes(event::DoorChosen{Door::Staff}, Step::SignIn));
        QVERIFY(j.goes(event::CaseChosen{chosen}, Step::SignIn));
        QVERIFY(j.goes(event::SignInSubmitted{u" staff@x.example "_s, Secret(u"s"_s)}, Step::SignIn, {u"SignIn"_s}));
        QCOMPARE(j.effect<effect::SignIn>()->email, u"staff@x.example"_s);
        QVERIFY(j.goes(event::SignedIn{}, Step::App, {u"ListApps"_s}));
        QVERIFY(j.goes(on::twoApps(), Step::App));
        QVERIFY(j.goes(event::AppChosen{{u"free"_s}}, Step::App));
        QVERIFY(j.goes(event::NumberEdited{on::number}, Step::App));
        QVERIFY(j.goes(event::NextPressed{}, Step::App, {u"OpenApp"_s}));
        QVERIFY(j.goes(event::AppOpened{{u"free"_s}, on::state(AppStage::NotStarted), {}}, Step::Checklist,
                       {u"CheckMachine"_s}));
        QCOMPARE(j.effect<effect::CheckMachine>()->region, u"BR"_s);
        QVERIFY(j.goes(event::MachineChecked{}, Step::Checklist));
        getReady(j, chosen);
        QVERIFY(j.goes(event::RegionChosen{u"BR"_s}, Step::Region));
        QVERIFY(j.goes(event::NextPressed{}, Step::Region, {u"SaveRegion"_s}));
        QVERIFY(j.goes(event::RegionSaved{}, Step::Contact, {u"WarmUpWebView"_s}));
        QVERIFY(j.goes(event::ContactEdited{on::ana()}, Step::Contact));
        QVERIFY(j.goes(event::TermsAgreed{true, u"Ana Lima"_s, true}, Step::Contact));
        QVERIFY(j.goes(event::NextPressed{}, Step::ConfirmContact));
        QVERIFY(j.goes(event::NextPressed{}, Step::ConfirmContact, {u"SaveContact"_s}));
        QCOMPARE(j.effect<effect::SaveContact>()->phoneDigits, u"5511987654321"_s);
        QVERIFY(j.goes(event::ContactSaved{}, Step::ConfirmContact));
        QVERIFY(j.goes(event::NextPressed{}, Step::Webhooks, {u"ReadSubscriptions"_s}));
        QVERIFY(j.goes(event::SubscriptionsRead{}, Step::Webhooks));
        QVERIFY(j.goes(event::NextPressed{}, Step::Webhooks)); // held: nobody would hear the chats
        QVERIFY(j.goes(event::EventsUrlEdited{u"https://hooks.example/a"_s, {}}, Step::Webhooks));
        QVERIFY(j.goes(event::CreateSubscriptionPressed{}, Step::Webhooks, {u"CreateSubscription"_s}));
        QVERIFY(j.goes(event::SubscriptionCreated{on::everything()}, Step::Webhooks));
        QVERIFY(j.goes(event::NextPressed{}, Step::Webhooks)); // do old chats reach a bot?
        QVERIFY(j.goes(on::oldChatsAreKnown(), Step::Webhooks));
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp, {u"FetchLink"_s}));
        QCOMPARE(j.effect<effect::FetchLink>()->user, u"Ana Lima"_s);
        QVERIFY(j.goes(event::LinkFetched{QUrl(u"https://hosted.example/a"_s)}, Step::SignUp));
        QVERIFY(j.goes(event::LinkOpened{}, Step::SignUp));
        QVERIFY(j.goes(event::CardShown{Card::Portfolio}, Step::SignUp));
        QVERIFY(j.goes(event::CardShown{Card::PhoneHandOff}, Step::Phone));
        QVERIFY(j.goes(event::NextPressed{}, Step::Phone)); // only Meta's finish moves on
        QVERIFY(j.goes(event::SignUpFinished{{u"1"_s}, {u"2"_s}}, Step::SelectNumber, {u"MarkFeed"_s}));
        QVERIFY(j.goes(event::ChatSharingTold{ChatSharing::Shared}, Step::SelectNumber));
        QVERIFY(j.goes(event::StateRead{on::state(AppStage::NumberSelection)}, Step::SelectNumber));
        QVERIFY(j.goes(event::OwnerSaysNumberSelected{}, Step::SelectNumber)); // the state tells, not the person
        toReport(j);
    }

    void ownerWithALinkPasted()
    {
        Journey j;
        QVERIFY(j.goes(event::DoorChosen{Door::LinkOwner}, Step::Start));
        QVERIFY(j.goes(event::NextPressed{}, Step::Start)); // no link yet
        QVERIFY(j.goes(event::LinkPasted{u" https://hosted.example/abc "_s}, Step::Start));
        QVERIFY(j.goes(event::NextPressed{}, Step::Checklist, {u"CheckMachine"_s, u"WarmUpWebView"_s}));
        ownersPath(j);
    }

    void ownerWithAFile()
    {
        Journey j;
        const event::SetupFileOpened file{
            u"Provider"_s, {u"app"_s}, u"PadariaCentral"_s, on::number, QUrl(u"https://hosted.example/abc"_s), j.now};
        QVERIFY(j.goes(file, Step::Checklist, {u"CheckMachine"_s, u"WarmUpWebView"_s}));
        QVERIFY(j.setup.client.number && j.setup.client.number->e164 == u"+5511987654321");
        ownersPath(j);
    }

    void selfServeWithoutAToken()
    {
        Journey j;
        QVERIFY(j.goes(event::DoorChosen{Door::SelfServe}, Step::SignIn));
        QVERIFY(j.goes(event::NextPressed{}, Step::App));
        QVERIFY(j.goes(event::AppNameEdited{u"PadariaCentral"_s}, Step::App));
        j.hostCountry = u"BR"_s;
        QVERIFY(j.goes(event::NumberEdited{u"11 98765-4321"_s}, Step::App));
        QVERIFY(j.goes(event::NextPressed{}, Step::Checklist, {u"CheckMachine"_s}));
        getReady(j, OnboardingCase::SelfServe);
        QVERIFY(j.goes(event::NextPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        QVERIFY(j.goes(event::NextPressed{}, Step::Webhooks));
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp));
        QVERIFY(!lookInterval(j.setup, j.now, true));
        QVERIFY(j.goes(event::OwnerSaysFinished{}, Step::SelectNumber, {u"MarkFeed"_s}));
        QVERIFY(j.goes(event::OwnerSaysNumberSelected{}, Step::SetUp, {u"CloseSurface"_s}));
        QVERIFY(j.goes(event::SyncPressed{}, Step::SetUp)); // nothing to call with
        QVERIFY(j.goes(event::NextPressed{}, Step::Done));
    }

    void selfServeWithTheAppsToken()
    {
        Journey j;
        QVERIFY(j.goes(event::DoorChosen{Door::SelfServe}, Step::SignIn));
        QVERIFY(j.goes(event::AppTokenSubmitted{{u"app"_s}, Secret(u"t"_s)}, Step::SignIn, {u"UseAppToken"_s}));
        QVERIFY(j.goes(event::AppTokenAccepted{{u"app"_s}, on::state(AppStage::NotStarted)}, Step::App));
        QVERIFY(j.goes(event::AppNameEdited{u"PadariaCentral"_s}, Step::App));
        QVERIFY(j.goes(event::NumberEdited{on::number}, Step::App));
        QVERIFY(j.goes(event::NextPressed{}, Step::Checklist, {u"CheckMachine"_s}));
        getReady(j, OnboardingCase::SelfServe);
        QVERIFY(j.goes(event::NextPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        QVERIFY(j.goes(event::NextPressed{}, Step::Webhooks, {u"ReadSubscriptions"_s}));
        QVERIFY(j.goes(event::SubscriptionsRead{{on::everything()}}, Step::Webhooks));
        j.on(on::oldChatsAreKnown());
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp));
        // No link of ours, yet the state must be looked at, or nothing would ever move on.
        QVERIFY(lookInterval(j.setup, j.now, true).has_value());
        toReport(j);
    }

    void anAppThatWentLiveElsewhere()
    {
        Journey j;
        j.on(event::DoorChosen{Door::Staff}).on(event::SignInSubmitted{u"a@x.example"_s, Secret(u"s"_s)});
        j.on(event::SignedIn{}).on(on::twoApps());
        QVERIFY(j.goes(event::AppChosen{{u"live"_s}}, Step::App));
        QCOMPARE(j.setup.client.number->e164, u"+5511987654321"_s); // its own number is taken over
        QVERIFY(j.goes(event::NextPressed{}, Step::App, {u"OpenApp"_s}));
        AppState live = on::state(AppStage::Live);
        live.liveAt = j.now - std::chrono::hours(5);
        QVERIFY(j.goes(event::AppOpened{{u"live"_s}, live, {}}, Step::Webhooks, {u"ReadSubscriptions"_s}));
        QVERIFY(j.setup.onboarding.window->opensAt == *live.liveAt);
        QCOMPARE(j.setup.onboarding.window->evidence, SyncWindow::Evidence::WentLive);
        QVERIFY(j.goes(event::SubscriptionsRead{{on::everything()}}, Step::Webhooks));
        j.on(on::oldChatsAreKnown());
        QVERIFY(j.goes(event::NextPressed{}, Step::SetUp, {u"CloseSurface"_s, u"ReadLedger"_s, u"ReadState"_s}));
        QVERIFY(j.goes(event::LedgerRead{1, {}, {}}, Step::SetUp));
        QVERIFY(j.goes(event::StateRead{on::state(AppStage::Live)}, Step::Verify, {u"Verify"_s}));
        QVERIFY(j.goes(event::Verified{}, Step::Sync));
    }

private:
    static void getReady(Journey &j, OnboardingCase chosen)
    {
        QVERIFY(j.goes(event::NextPressed{}, j.setup.step)); // nothing answered
        on::answerAll(j);
        switch (chosen) {
        case OnboardingCase::PartnerPortal: break;
        case OnboardingCase::SelfServe:
            QVERIFY(j.goes(event::NextPressed{}, Step::Checklist)); // the form is wanted
            QVERIFY(j.goes(event::EnableFormAnswered{true}, Step::Checklist));
            break;
        case OnboardingCase::PartnerApi:
            QVERIFY(j.goes(event::NextPressed{}, Step::Checklist, {u"EnableCoexistence"_s}));
            QVERIFY(j.goes(event::CoexistenceEnabled{}, Step::Region));
            return;
        }
        QVERIFY(j.goes(event::NextPressed{}, Step::Region));
    }

    static void ownersPath(Journey &j)
    {
        on::answerAll(j);
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp));
        QVERIFY(j.goes(event::LinkOpened{}, Step::SignUp));
        QVERIFY(j.goes(event::SignUpFinished{{}, {}}, Step::SelectNumber, {u"MarkFeed"_s}));
        QVERIFY(j.goes(event::OwnerSaysNumberSelected{}, Step::SetUp, {u"CloseSurface"_s}));
        QVERIFY(j.goes(event::NextPressed{}, Step::Done));
    }

    static void toReport(Journey &j)
    {
        QStringList entering{u"CloseSurface"_s, u"ReadLedger"_s, u"ReadState"_s};
        if (!isOnboarded(j.setup))
            entering.prepend(u"MarkFeed"_s);
        QVERIFY(j.goes(event::StateRead{on::state(AppStage::SettingUp)}, Step::SetUp, entering));
        QVERIFY(j.goes(event::LedgerRead{1, {}, {}}, Step::SetUp));
        QVERIFY(j.goes(event::StateRead{on::state(AppStage::SettingUp)}, Step::SetUp));
        QVERIFY(lookInterval(j.setup, j.now, true).has_value());
        QVERIFY(j.goes(event::StateRead{on::state(AppStage::Live, u"5511987654321"_s)}, Step::Verify,
                       {u"NotifyLive"_s, u"Verify"_s}));
        QVERIFY(lookInterval(j.setup, j.now, true) == std::optional<milliseconds>(5min)); // for the server's time
        QVERIFY(j.goes(event::Verified{}, Step::Sync));
        QVERIFY(j.goes(event::NextPressed{}, Step::Sync)); // not settled
        QVERIFY(j.goes(event::SyncPressed{}, Step::Sync, {u"RequestContacts"_s}));
        QVERIFY(j.goes(event::SyncSettled{SyncKind::Contacts, 1, on::record(SyncRecord::State::Accepted)}, Step::Sync,
                       {u"RequestHistory"_s}));
        QVERIFY(j.goes(event::SyncSettled{SyncKind::History, 1, on::record(SyncRecord::State::Accepted)}, Step::Sync,
                       {u"NotifySyncAccepted"_s}));
        QVERIFY(isSettled(j.setup));
        QVERIFY(j.goes(event::NextPressed{}, Step::Done));
        QCOMPARE(nextHold(j.setup), NextHold::AtTheEnd);
    }
};

GOLIVE_TEST(AdvanceJourneyTest)

} // namespace tst_advancejourney

#include "tst_advancejourney.moc"
