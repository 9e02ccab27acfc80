#include "domain/nexthold.h"
#include "domain/view/pageview.h"
#include "domain/view/setupline.h"
#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advancestart {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Start, SignIn and Client.
class AdvanceStartTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void linksPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("https") << u"https://hosted.example/a?b=c"_s << false << true;
        QTest::newRow("spaces around") << u"  https://hosted.example/a\n"_s << false << true;
        QTest::newRow("http") << u"http://hosted.example/a"_s << false << false;
        QTest::newRow("loopback in practice") << u"http://127.0.0.1:8080/a"_s << true << true;
        QTest::newRow("loopback outside practice") << u"http://127.0.0.1:8080/a"_s << false << false;
        QTest::newRow("another http host in practice") << u"http://hosted.example/a"_s << true << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << true << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << true << false;
        QTest::newRow("no host") << u"https:///a"_s << false << false;
        QTest::newRow("words") << u"the link is in the mail"_s << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }

    void linksPasted()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPractice);
        QFETCH(bool, isTaken);
        Journey j;
        j.isPractice = isPractice;
        j.on(event::DoorChosen{Door::LinkOwner}).on(event::LinkPasted{text});
        QCOMPARE(!j.setup.signUp.link.isEmpty(), isTaken);
        QCOMPARE(j.setup.screen.problem.has_value(), !isTaken);
        if (isTaken) {
            QVERIFY(j.setup.signUp.link.isPasted);
            QVERIFY(j.setup.signUp.link.madeAt == j.now);
        } else {
            QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::LinkNotValid);
            QCOMPARE(j.setup.screen.problem->field, Problem::Field::Link);
        }
    }

    void pastingTheSameLinkAgainKeepsItsAge()
    {
        Journey j;
        j.on(event::DoorChosen{Door::LinkOwner}).on(event::LinkPasted{u"https://hosted.example/a"_s});
        QVERIFY(j.ignores(event::LinkPasted{u"https://hosted.example/a"_s}));
    }

    void anEmptyFormIsNotSent_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("field");
        QTest::newRow("no e-mail") << u"  "_s << u"s"_s << static_cast<int>(Problem::Field::Email);
        QTest::newRow("no secret") << u"a@x.example"_s << QString() << static_cast<int>(Problem::Field::Secret);
    }

    void anEmptyFormIsNotSent()
    {
        QFETCH(QString, email);
        QFETCH(QString, secret);
        QFETCH(int, field);
        Journey j;
        j.on(event::DoorChosen{Door::Staff});
        QVERIFY(j.goes(event::SignInSubmitted{email, Secret(secret)}, Step::SignIn));
        QCOMPARE(static_cast<int>(j.setup.screen.problem->field), field);
    }

    void aUniversalTokenSignsIn()
    {
        Journey j;
        j.on(event::DoorChosen{Door::Staff});
        QVERIFY(j.goes(event::UniversalTokenSubmitted{u"a@x.example"_s, Secret(u"t"_s)}, Step::SignIn,
                       {u"UseUniversalToken"_s}));
        QVERIFY(j.goes(event::SignedIn{}, Step::App, {u"ListApps"_s}));
    }

    void aSecondPressWhileSigningInAsksNothing()
    {
        Journey j;
        const event::SignInSubmitted form{u"a@x.example"_s, Secret(u"s"_s)};
        j.on(event::DoorChosen{Door::Staff}).on(form);
        QVERIFY(j.goes(form, Step::SignIn));
    }

    void whoIsSignedInPassesSignIn()
    {
        Journey j;
        j.setup.screen.isSignedIn = true;
        QVERIFY(j.goes(event::DoorChosen{Door::Staff}, Step::App, {u"ListApps"_s}));
    }

    void newAppNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind"); // -1: taken
        QTest::newRow("fine") << u" PadariaCentral "_s << -1;
        QTest::newRow("five letters") << u"Padar"_s << static_cast<int>(Problem::Kind::AppNameLength);
        QTest::newRow("with a space") << u"Padaria Central"_s << static_cast<int>(Problem::Kind::AppNameCharacters);
    }

    void newAppNames()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        Journey j = atClient();
        j.on(event::NewAppNameEdited{name});
        if (kind < 0) {
            QVERIFY(j.goes(event::CreateAppPressed{}, Step::App, {u"CreateApp"_s}));
            QCOMPARE(j.effect<effect::CreateApp>()->name, name.trimmed());
            QVERIFY(j.goes(event::CreateAppPressed{}, Step::App)); // a second press makes no second app
            j.on(event::AppCreated{{u"new"_s}, name.trimmed()});
            QCOMPARE(j.setup.client.app.value, u"new"_s);
            QVERIFY(j.setup.client.newAppName.isEmpty());
            QCOMPARE(j.setup.screen.apps.first().id.value, u"new"_s);
        } else {
            QVERIFY(j.goes(event::CreateAppPressed{}, Step::App));
            QCOMPARE(static_cast<int>(j.setup.screen.problem->kind), kind);
            QCOMPARE(j.setup.client.newAppName, name); // what was typed stays
        }
    }

    void anAppThatIsNotListedIsNotChosen()
    {
        Journey j = atClient();
        QVERIFY(j.ignores(event::AppChosen{{u"nobody's"_s}}));
    }

    void anAppWithAnotherNumberHoldsNext()
    {
        Journey j = atClient();
        j.on(event::NumberEdited{on::number}).on(event::AppChosen{{u"taken"_s}});
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::AppHasOtherNumber);
        QVERIFY(j.goes(event::NextPressed{}, Step::App));
    }

    void theNumberOfAnOpenedAppIsCompared_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("not known") << QString() << true;
        QTest::newRow("the same") << u"5511987654321"_s << true;
        QTest::newRow("without the ninth digit") << u"551187654321"_s << true;
        QTest::newRow("another") << u"5511987654322"_s << false;
    }

    void theOlderSpellingOfIvoryCoastIsTheSameLine()
    {
        Journey j = atClient();
        j.on(event::AppChosen{{u"free"_s}}).on(event::NumberEdited{u"+225 07 07 13 99 12"_s});
        j.on(event::NextPressed{});
        j.on(event::AppOpened{{u"free"_s}, on::state(AppStage::Live, u"22507139912"_s), {}});
        QVERIFY(!j.setup.screen.problem);
        QVERIFY(j.setup.step > Step::Number);
    }

    void theNumberOfAnOpenedAppIsCompared()
    {
        QFETCH(QString, phone);
        QFETCH(bool, isSame);
        Journey j = atClient();
        j.on(event::AppChosen{{u"free"_s}}).on(event::NumberEdited{on::number}).on(event::NextPressed{});
        j.on(event::AppOpened{{u"free"_s}, on::state(AppStage::NotStarted, phone), {}});
        QCOMPARE(j.setup.step, isSame ? Step::Checklist : Step::App);
        if (!isSame)
            QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::AppHasOtherNumber);
    }

    void detailsWithoutANumberDoNotHideTheListsNumber()
    {
        Journey j = atClient();
        j.on(event::AppChosen{{u"live"_s}}); // the list knows its number
        j.on(event::AppOpened{{u"live"_s}, on::state(AppStage::Live), {}});
        j.on(event::NumberEdited{u"+55 21 99999-8888"_s});
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::AppHasOtherNumber);
    }

    void aNumberThatIsNotKnownHereIsNoDeadEnd()
    {
        Journey j = atClient();
        j.on(event::AppChosen{{u"free"_s}}).on(event::NumberEdited{u"+229 01 97 12 34 56"_s});
        QVERIFY(j.setup.client.number && j.setup.client.number->isUnknownHere);
        QVERIFY(!j.setup.screen.problem);
        QCOMPARE(nextHold(j.setup), NextHold::NumberToConfirm);
        QVERIFY(j.goes(event::NextPressed{}, Step::App));
        j.on(event::NumberConfirmed{});
        QVERIFY(j.goes(event::NextPressed{}, Step::App, {u"OpenApp"_s}));
        // With the number in its older eight digits it is the same line.
        j.on(event::AppOpened{{u"free"_s}, on::state(AppStage::NotStarted, u"22997123456"_s), {}});
        QCOMPARE(j.setup.step, Step::Checklist);
    }

    void anotherNumberIsConfirmedAnew()
    {
        Journey j = atClient();
        j.on(event::AppChosen{{u"free"_s}}).on(event::NumberEdited{u"+1 324 555 2368"_s});
        j.on(event::NumberConfirmed{}).on(event::NumberEdited{u"+1 324 555 2369"_s});
        QCOMPARE(nextHold(j.setup), NextHold::NumberToConfirm);
        j.on(event::NumberEdited{on::number});
        QCOMPARE(nextHold(j.setup), NextHold::None);
        QVERIFY(j.ignores(event::NumberConfirmed{}));
    }

    void theNumberOfTheAppNeedsNoConfirmation()
    {
        Journey j = atClient();
        j.setup.screen.apps << AppSummary{{u"benin"_s}, u"BeninShop"_s, u"2290197123456"_s, false};
        j.on(event::AppChosen{{u"benin"_s}});
        QVERIFY(j.setup.client.number && j.setup.client.number->isUnknownHere);
        QCOMPARE(nextHold(j.setup), NextHold::None);
    }

    void theAnswerForAnotherAppIsNotTaken()
    {
        Journey j = atClient();
        j.on(event::AppChosen{{u"free"_s}});
        QVERIFY(j.ignores(event::AppOpened{{u"taken"_s}, on::state(AppStage::Live), {}}));
    }

    void choosingAnotherAppForgetsWhatFollows()
    {
        Journey j = on::atConnect();
        j.on(event::LinkOpened{}).on(event::PageChosen{Page::Client});
        QCOMPARE(j.setup.step, Step::App);
        j.setup.screen.apps << AppSummary{{u"third"_s}, u"ThirdShop"_s, {}, false};
        j.on(event::AppChosen{{u"third"_s}});
        QCOMPARE(j.setup.client.app.value, u"third"_s);
        QCOMPARE(j.setup.furthest, Step::Number);
        QVERIFY(j.setup.signUp.link.isEmpty());
        QVERIFY(j.setup.listening.subscriptions.isEmpty());
        QVERIFY(!j.setup.details.isRegionSettled);
        QCOMPARE(j.setup.details.contactStage, ContactStage::Editing);
        QVERIFY(!j.setup.details.terms && !j.setup.seen.unfinishedAt && !j.setup.listening.waiver);
        QVERIFY(!j.setup.screen.isAppTokenHeld);
        // The person is not asked again for what is about number and client.
        QVERIFY(j.setup.client.number.has_value());
        QCOMPARE(j.setup.details.contact, on::ana());
    }

    void choosingTheSameAppForgetsNothing()
    {
        Journey j = on::atConnect();
        j.on(event::PageChosen{Page::Client}).on(event::AppChosen{{u"free"_s}});
        QVERIFY(!j.setup.signUp.link.isEmpty());
        QCOMPARE(j.setup.furthest, Step::SignUp);
    }

    void afterMetasFinishTheAppIsFixed()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpFinished{{}, {}}).on(event::PageChosen{Page::Client});
        QVERIFY(j.ignores(event::AppChosen{{u"live"_s}}));
    }

    void aLiveAppChosenByMistakeIsLetGo()
    {
        Journey j = atClient();
        AppState live = on::state(AppStage::Live);
        live.liveAt = j.now;
        j.on(event::AppChosen{{u"live"_s}}).on(event::NextPressed{}).on(event::AppOpened{{u"live"_s}, live, {}});
        QVERIFY(isOnboarded(j.setup));
        j.on(event::SubscriptionsRead{}).on(event::PageChosen{Page::Client}).on(event::AppChosen{{u"free"_s}});
        QCOMPARE(j.setup.client.app.value, u"free"_s);
        QVERIFY(!isOnboarded(j.setup) && !j.setup.onboarding.wasLiveBefore);
    }

    void aLateListIsTakenOnlyOnClient()
    {
        Journey j = on::atGetReady();
        QVERIFY(j.ignores(event::AppsListed{}));
    }

    void aNewFilterListsAnew()
    {
        Journey j = atClient();
        QVERIFY(j.goes(event::AppFilterEdited{u"pad"_s}, Step::App, {u"ListApps"_s}));
        QVERIFY(j.goes(event::AppFilterEdited{u"pada"_s}, Step::App, {u"ListApps"_s}));
        QCOMPARE(j.effect<effect::ListApps>()->filter, u"pada"_s);
    }

    /// An app of Ivory Coast that WhatsApp still knows with the eight digits from before 2021.
    void theNumberOfAnAppIsTakenAsItIs()
    {
        Journey j;
        j.on(event::DoorChosen{Door::Staff}).on(event::CaseChosen{OnboardingCase::PartnerPortal});
        j.on(event::SignInSubmitted{u"staff@partner.example"_s, Secret(u"secret"_s)}).on(event::SignedIn{});
        AppSummary app;
        app.id = {u"abidjan"_s};
        app.name = u"Abidjan"_s;
        app.phone = u"22507123456"_s;
        j.on(event::AppsListed{{app}}).on(event::AppChosen{app.id});
        const PageView view = viewOf(j.setup, {}, j.now);
        const auto &client = std::get<ClientView>(view.body);
        QVERIFY(!client.numberFormatted.isEmpty());
        QCOMPARE(client.numberCountry, u"CI"_s);
        QVERIFY(!client.isNumberUnknownHere && !client.isNumberToConfirm);
        QVERIFY(view.buttons.isNextEnabled);
        QCOMPARE(view.buttons.hold, NextHold::None);
        // Typed by a person it has to be confirmed.
        j.on(event::NumberEdited{u"+225 07 12 34 56"_s});
        QCOMPARE(viewOf(j.setup, {}, j.now).buttons.hold, NextHold::NumberToConfirm);
    }

    void aReferenceAndWhoHandlesItAreTakenAnywhere()
    {
        Journey j = on::atConnect();
        j.on(event::ReferenceEdited{u"K-1042"_s}).on(event::HandedOver{u" Ana "_s});
        QCOMPARE(j.setup.client.reference, u"K-1042"_s);
        QCOMPARE(j.setup.client.staff, u"Ana"_s);
        const SetupSummary row = summaryOf(j.setup, j.now);
        QCOMPARE(row.reference, u"K-1042"_s);
        QCOMPARE(row.staff, u"Ana"_s);
    }

    void aStageIsKnownSinceItWasFirstSeen()
    {
        Journey j = on::atConnect();
        j.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        const Instant begun = j.now;
        QCOMPARE(j.setup.seen.stageSince, begun);
        j.now += std::chrono::minutes(5);
        j.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        QCOMPARE(j.setup.seen.stageSince, begun);
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(j.setup.seen.stageSince, j.now);
        QCOMPARE(lineOf(j.setup, j.now).stageSince, j.now);
    }

private:
    static Journey atClient()
    {
        Journey j;
        j.on(event::DoorChosen{Door::Staff}).on(event::SignInSubmitted{u"a@x.example"_s, Secret(u"s"_s)});
        j.on(event::SignedIn{}).on(on::twoApps());
        return j;
    }
};

GOLIVE_TEST(AdvanceStartTest)

} // namespace tst_advancestart

#include "tst_advancestart.moc"
