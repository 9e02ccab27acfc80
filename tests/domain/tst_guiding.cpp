#include "domain/connect/callstage.h"
#include "domain/connect/surfaceshown.h"
#include "domain/view/pageview.h"

#include "base/enumvalues.h"
#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_guiding {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = CallStage::Kind;
using Proof = CallStage::Proof;

/// An owner who is elsewhere, led by somebody on a call.
class GuidingTest : public golive::Test
{
    Q_OBJECT

    /// How each stage is proven, as letters in their order: o open, t told, s seen.
    static QString proofs(const Setup &setup)
    {
        QString text;
        for (const CallStage &one : callStages(setup))
            text += one.proof == Proof::Seen ? u's' : one.proof == Proof::Told ? u't' : u'o';
        return text;
    }
    static SetupSummary named(const QString &id, const QString &client)
    {
        SetupSummary one;
        one.id = {id};
        one.client = client;
        one.number = u"+55 13 99123-4567"_s;
        one.deadline = Instant(std::chrono::hours(24 * 365 * 60));
        return one;
    }

private Q_SLOTS:
    void elsewhereIsHisOwnBrowser()
    {
        Journey j = on::atConnect();
        QVERIFY(j.goes(event::OwnerIsElsewhere{}, Step::SignUp, {u"CloseSurface"_s}));
        for (const WebViewState state : enumValues<WebViewState>())
            QCOMPARE(surfaceShown(j.setup.signUp, state), SurfaceKind::Browser);
        QCOMPARE(j.setup.signUp.surface, SurfaceKind::WebView); // what was chosen here is kept
        QVERIFY(j.goes(event::SurfaceChosen{SurfaceKind::WebView}, Step::SignUp));
        QCOMPARE(j.setup.signUp.owner, OwnerPlace::Here);
        QCOMPARE(surfaceShown(j.setup.signUp, WebViewState::Ready), SurfaceKind::WebView);
    }

    void whatWasWrongWithThePageHereIsNoConcernOfHis()
    {
        Journey j = on::atConnect();
        Problem blocked;
        blocked.kind = Problem::Kind::SignUpPageBlocked;
        j.on(event::SignUpWentWrong{blocked, {}});
        QVERIFY(j.setup.screen.problem);
        j.on(event::OwnerIsElsewhere{});
        QVERIFY(!j.setup.screen.problem);
    }

    void aLinkThatRanOutIsNotReplacedBehindHisBack()
    {
        Journey j = on::atConnect();
        j.on(event::OwnerIsElsewhere{}).on(event::LinkOpened{}).on(event::BackPressed{});
        j.on(event::SubscriptionsRead{{on::everything()}}).on(on::oldChatsAreKnown());
        j.now += SignedLink::lifetime;
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp)); // asks for no link
        const auto view = std::get<ConnectView>(viewOf(j.setup, {}, j.now).body);
        QVERIFY(view.isLinkExpired && view.canMakeLink);
        QVERIFY(j.goes(event::NewLinkWanted{}, Step::SignUp, {u"RegenerateLink"_s}));
        j.on(event::LinkFetched{QUrl(u"https://hosted.example/second"_s)});
        QVERIFY(!j.setup.signUp.link.givenAt); // nobody has the new one yet
    }

    void givenIsWhatWasOpenedOrSent()
    {
        Journey j = on::atConnect();
        QVERIFY(!j.setup.signUp.link.givenAt);
        QCOMPARE(proofs(j.setup), u"oooooo"_s);
        j.on(event::LinkOpened{});
        QVERIFY(j.setup.signUp.link.givenAt == j.now);
        QCOMPARE(proofs(j.setup), u"tooooo"_s);
    }

    void whatWasOnlyToldStaysToldUntilItIsSeen()
    {
        Journey j = on::atConnect();
        j.on(event::LinkOpened{}).on(event::CardShown{Card::PhoneHandOff});
        QCOMPARE(proofs(j.setup), u"ttoooo"_s);
        j.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        QCOMPARE(proofs(j.setup), u"ssoooo"_s);
        j.on(event::CardShown{Card::TimeZone});
        QCOMPARE(proofs(j.setup), u"sstooo"_s);
        // Turned back to, a card takes back what it told, and nothing that was seen.
        j.on(event::CardShown{Card::ContinueWithFacebook});
        QCOMPARE(proofs(j.setup), u"ssoooo"_s);
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(proofs(j.setup), u"ssssoo"_s);
        j.on(event::StateRead{on::state(AppStage::SettingUp)});
        QCOMPARE(proofs(j.setup), u"sssss"_s + u'o');
        j.on(event::StateRead{on::state(AppStage::Live)});
        QCOMPARE(proofs(j.setup), u"ssssss"_s);
    }

    void aFinishOnAPersonsWordIsTold()
    {
        Journey j = on::atConnect();
        j.on(event::OwnerSaysFinished{});
        QCOMPARE(proofs(j.setup), u"ttttoo"_s);
        j.on(event::OwnerTakesBack{});
        QCOMPARE(callStages(j.setup).at(static_cast<int>(Kind::FacebookFinished)).proof, Proof::Open);
    }

    void aWrongFinishIsNone()
    {
        Setup setup = on::atConnect().setup;
        setup.signUp.isWrongFinish = true;
        setup.seen.state.stage = AppStage::NumberSelection;
        QCOMPARE(proofs(setup), u"ssoooo"_s);
    }

    void hisLanguageIsKeptAndIsHis()
    {
        Journey j = on::atConnect();
        j.on(event::OwnerLanguageChosen{u"pt_BR"_s});
        Surroundings around;
        around.language = u"en"_s;
        const PageView view = viewOf(j.setup, around, j.now);
        QCOMPARE(view.owner.language, u"pt_BR"_s);
        QCOMPARE(view.owner.country, u"BR"_s);
        QCOMPARE(view.owner.windowLanguage, u"en"_s);
        QVERIFY(view.owner.isStaff);
        QCOMPARE(view.owner.name, on::ana().name);
        j.on(event::PageChosen{Page::Region}).on(event::OwnerLanguageChosen{{}}); // on every page
        QVERIFY(j.setup.signUp.ownerLanguage.isEmpty());
    }

    void whileTheScreenIsSharedOthersHaveNoName()
    {
        Surroundings around;
        around.unfinished = {named(u"a"_s, u"BakerySantos"_s)};
        around.putAway = {named(u"b"_s, u"FlowerShop"_s)};
        around.leaving = {named(u"a"_s, u"BakerySantos"_s)};
        around.unfinishedCount = around.putAwayCount = 1;
        around.search = u"Santos"_s;
        around.notice = StartNotice{StartNotice::Kind::PutAway, named(u"b"_s, u"FlowerShop"_s)};
        const Journey start;
        const auto plain = std::get<StartView>(viewOf(start.setup, around, start.now).body);
        QCOMPARE(plain.unfinished.size(), 1);
        around.areOthersHidden = true;
        const PageView hidden = viewOf(start.setup, around, start.now);
        const auto &body = std::get<StartView>(hidden.body);
        QVERIFY(body.unfinished.isEmpty() && body.putAway.isEmpty() && !body.notice && body.search.isEmpty());
        QCOMPARE(body.unfinishedCount + body.putAwayCount, 0);
        QVERIFY(hidden.leaving && hidden.leaving->isHidden);
        QVERIFY(hidden.leaving->client.isEmpty() && hidden.leaving->number.isEmpty());
        QVERIFY(hidden.leaving->deadline); // what leaving costs is said all the same
        QVERIFY(hidden.owner.areOthersHidden);
    }

    void theOneOnTheScreenKeepsItsName()
    {
        Journey j = on::atConnect();
        Surroundings around;
        around.areOthersHidden = true;
        around.guard.kind = GuardView::Kind::Here;
        const PageView view = viewOf(j.setup, around, j.now);
        QVERIFY(!view.identity.app.isEmpty() && !view.identity.number.isEmpty());
        QVERIFY(view.leaving && !view.leaving->isHidden && !view.leaving->client.isEmpty());
    }
};

GOLIVE_TEST(GuidingTest)

} // namespace tst_guiding

#include "tst_guiding.moc"
