#include "domain/chats/sender.h"
#include "domain/connect/openedfile.h"
#include "domain/view/pageview.h"
#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advanceowner {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const QUrl firstLink(u"https://hosted.example/first"_s);
const QUrl secondLink(u"https://hosted.example/second"_s);

const Instant toldAt = fromEpochMs(1'790'500'000'000);

event::SetupFileOpened fileOf(const QUrl &link, Instant madeAt)
{
    return {u"Provider Ltda"_s, {u"a"_s}, u"App"_s, u"+5511987654321"_s, link, madeAt, u"Ana"_s, u"Padaria"_s};
}

OwnerResult resultFor(const Journey &j)
{
    OwnerResult result;
    result.app = j.setup.client.app;
    result.madeAt = j.now;
    result.finishedAt = j.now - 1min;
    result.isFinishSeen = true;
    result.waba = {u"11"_s};
    result.phone = {u"22"_s};
    result.chatSharing = ChatSharing::Shared;
    return result;
}

/// What a provider and an owner far away hand each other.
class AdvanceOwnerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBeginsASetUp()
    {
        Journey j;
        const Instant made = j.now - 1h;
        j.on(fileOf(firstLink, made));
        QCOMPARE(j.setup.step, Step::Checklist);
        QCOMPARE(j.setup.client.access, Access::Link);
        QCOMPARE(j.setup.client.sender, u"Ana"_s);
        QCOMPARE(j.setup.client.business, u"Padaria"_s);
        QCOMPARE(j.setup.client.number->e164, u"+5511987654321"_s);
        QVERIFY(j.setup.signUp.link.url == firstLink && j.setup.signUp.link.madeAt == made);
    }

    void aFileThatDoesNotSayWhenIsNew()
    {
        Journey j;
        j.on(fileOf(firstLink, {}));
        QVERIFY(j.setup.signUp.link.madeAt == j.now);
    }

    void theSameFileAgainChangesNothing()
    {
        Journey j;
        j.on(fileOf(firstLink, j.now - 1h));
        on::answerAll(j);
        j.on(event::NextPressed{});
        QVERIFY(j.ignores(fileOf(firstLink, j.now - 1h)));
    }

    void aNewerFileBringsItsLinkAndAnOlderOneDoesNot()
    {
        Journey j;
        j.on(fileOf(firstLink, j.now - 2h));
        on::answerAll(j);
        const Readiness answered = j.setup.readiness;
        QVERIFY(j.ignores(fileOf(secondLink, j.now - 3h)));
        const Instant made = j.now - 1h;
        event::SetupFileOpened newer = fileOf(secondLink, made);
        newer.number = u"+5511987654322"_s;
        const Step where = j.setup.step;
        j.on(newer);
        QVERIFY(j.setup.signUp.link.url == secondLink && j.setup.signUp.link.madeAt == made);
        QVERIFY(j.setup.signUp.link.isPasted);
        QCOMPARE(j.setup.client.number->e164, u"+5511987654322"_s);
        QCOMPARE(j.setup.step, where);
        QVERIFY(j.setup.readiness == answered); // what the person said stays
    }

    void aFileOfAnotherAppIsAnotherSetUps()
    {
        Journey j;
        j.on(fileOf(firstLink, j.now));
        event::SetupFileOpened other = fileOf(secondLink, j.now);
        other.app = {u"b"_s};
        QVERIFY(!isOfFile(j.setup, other));
        QVERIFY(j.ignores(other));
    }

    void afterTheFinishOnlyItsOwnLinkIsOfIt()
    {
        Journey j;
        j.on(fileOf(firstLink, j.now));
        on::answerAll(j);
        j.on(event::NextPressed{}).on(event::SignUpFinished{{u"1"_s}, {u"2"_s}});
        QVERIFY(isOfFile(j.setup, fileOf(firstLink, j.now)));
        QVERIFY(!isOfFile(j.setup, fileOf(secondLink, j.now)));
        QVERIFY(j.ignores(fileOf(secondLink, j.now)));
    }

    void aPastedLinkIsKnownAgainAndGetsItsNames()
    {
        Journey j;
        j.on(event::DoorChosen{Door::LinkOwner}).on(event::LinkPasted{firstLink.toString()});
        QVERIFY(isOfFile(j.setup, fileOf(firstLink, j.now - 4h)));
        QVERIFY(!isOfFile(j.setup, fileOf(secondLink, j.now)));
        const Instant made = j.now - 4h;
        j.on(fileOf(firstLink, made));
        QCOMPARE(j.setup.step, Step::Checklist);
        QCOMPARE(j.setup.client.app, AppId{u"a"_s});
        QVERIFY(j.setup.signUp.link.madeAt == made); // it is as old as it is
    }

    void whoHoldsATokenKeepsWhatHeHas()
    {
        Journey j = on::atConnect();
        event::SetupFileOpened file = fileOf(secondLink, j.now + 1h);
        file.app = j.setup.client.app;
        QVERIFY(isOfFile(j.setup, file));
        QVERIFY(j.ignores(file));
    }

    void aResultIsAHintThatStartsALook()
    {
        Journey j = on::atConnect();
        const OwnerResult result = resultFor(j);
        const Setup before = j.setup;
        QVERIFY(j.goes(event::OwnerResultTaken{result}, Step::SignUp, {u"ReadState"_s}));
        QVERIFY(j.setup.signUp.ownerTold == result);
        QCOMPARE(j.setup.signUp.chatSharing, ChatSharing::Shared);
        // Nothing is finished, nothing runs, and nobody's events are told apart by it.
        QVERIFY(!isOnboarded(j.setup));
        QVERIFY(!j.setup.onboarding.finish);
        QVERIFY(j.setup.onboarding == before.onboarding);
        QVERIFY(senderOf(j.setup) == senderOf(before));
        const PageView view = viewOf(j.setup, {}, j.now);
        QVERIFY(!view.strip);
        const ExchangeView owner = std::get<ConnectView>(view.body).owner;
        QVERIFY(owner.told == result && !owner.isProved && owner.canTake && !owner.toSend);
    }

    void theStateProvesIt()
    {
        Journey j = on::atConnect();
        j.on(event::OwnerResultTaken{resultFor(j)});
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(j.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::State);
        // What was pasted is not what was read.
        QVERIFY(j.setup.onboarding.finish->waba.isEmpty() && j.setup.onboarding.finish->phone.isEmpty());
        QVERIFY(std::get<ConnectView>(viewOf(j.setup, {}, j.now).body).owner.isProved);
    }

    void theStateDeniesIt()
    {
        Journey j = on::atConnect();
        j.on(event::OwnerResultTaken{resultFor(j)});
        j.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        QVERIFY(!isOnboarded(j.setup));
        QVERIFY(!std::get<ConnectView>(viewOf(j.setup, {}, j.now).body).owner.isProved);
    }

    /// Whatever it claims, whoever made it: both calls stay as they are, asked for or not.
    void noResultSettlesOrStartsACall()
    {
        Journey j = on::atSync();
        for (const auto state : {SyncRecord::State::NotRequested, SyncRecord::State::Claimed,
                                 SyncRecord::State::Unknown, SyncRecord::State::Accepted}) {
            for (const ChatSharing sharing : {ChatSharing::Shared, ChatSharing::NotShared}) {
                Journey one = j;
                one.setup.onboarding.contacts.state = state;
                one.setup.onboarding.history.state = state;
                const Onboarding before = one.setup.onboarding;
                OwnerResult result = resultFor(one);
                result.chatSharing = sharing;
                one.on(event::OwnerResultTaken{result});
                QVERIFY(one.setup.signUp.ownerTold == result);
                QVERIFY(one.setup.onboarding == before);
                QVERIFY(!one.effect<effect::RequestSync>());
            }
        }
    }

    void whatWasToldHereIsNotToldOtherwise()
    {
        Journey j = on::atConnect();
        j.on(event::ChatSharingTold{ChatSharing::NotShared}).on(event::OwnerResultTaken{resultFor(j)});
        QCOMPARE(j.setup.signUp.chatSharing, ChatSharing::NotShared);
        Journey unsure = on::atConnect();
        OwnerResult silent = resultFor(unsure);
        silent.chatSharing = ChatSharing::NotAsked;
        unsure.on(event::ChatSharingTold{ChatSharing::NotSure}).on(event::OwnerResultTaken{silent});
        QCOMPARE(unsure.setup.signUp.chatSharing, ChatSharing::NotSure);
    }

    void whatDoesNotFitIsIgnored()
    {
        Journey j = on::atConnect();
        OwnerResult other = resultFor(j);
        other.app = {u"another"_s};
        QVERIFY(j.ignores(event::OwnerResultTaken{other}));
        Journey owner;
        owner.on(fileOf(firstLink, owner.now));
        QVERIFY(owner.ignores(event::OwnerResultTaken{resultFor(owner)}));
        const OwnerResult result = resultFor(j);
        j.on(event::OwnerResultTaken{result});
        QVERIFY(j.ignores(event::OwnerResultTaken{result}));
    }

    void anotherAppForgetsWhatTheOwnerTold()
    {
        SignUp signUp;
        signUp.ownerTold = OwnerResult{};
        QVERIFY(!withoutApp(signUp).ownerTold);
        QVERIFY(!fromTheStart(signUp).ownerTold);
    }

    void theOwnersSideHasItToSend()
    {
        Journey j;
        j.on(fileOf(firstLink, j.now));
        on::answerAll(j);
        j.on(event::NextPressed{});
        const auto ownerOf = [&] { return std::get<ConnectView>(viewOf(j.setup, {}, j.now).body).owner; };
        QVERIFY(!ownerOf().toSend);
        j.on(event::SignUpFinished{{u"1"_s}, {u"2"_s}});
        const ExchangeView view = ownerOf();
        QVERIFY(view.toSend && view.toSend->waba == WabaId{u"1"_s});
        QCOMPARE(view.sender, u"Ana"_s);
        QVERIFY(!view.canTake);
        // Drawn each second, it must not change by the clock alone.
        j.now += 1s;
        QVERIFY(ownerOf() == view);
    }

    /// Nobody told him the app: the provider's Golive knows its own link.
    void whoPastedALinkHasItToSendAsWell()
    {
        Journey owner;
        owner.on(event::DoorChosen{Door::LinkOwner}).on(event::LinkPasted{firstLink.toString()});
        owner.on(event::NextPressed{});
        on::answerAll(owner);
        owner.on(event::NextPressed{}).on(event::SignUpFinished{{u"1"_s}, {u"2"_s}});
        QVERIFY(owner.setup.client.app.isEmpty());
        const ExchangeView view = std::get<ConnectView>(viewOf(owner.setup, {}, owner.now).body).owner;
        QVERIFY(view.toSend && view.toSend->link == linkMarkOf(firstLink) && view.toSend->waba == WabaId{u"1"_s});
        const OwnerResult sent = readOwnerResult(ownerResultText(ownerResultOf(owner.setup, owner.now))).value();

        Journey staff = on::atConnect();
        staff.setup.signUp.link.url = firstLink;
        const Setup before = staff.setup;
        Journey other = staff;
        other.setup.signUp.link.url = secondLink;
        QVERIFY(other.ignores(event::OwnerResultTaken{sent}));
        QVERIFY(staff.goes(event::OwnerResultTaken{sent}, Step::SignUp, {u"ReadState"_s}));
        QVERIFY(staff.setup.signUp.ownerTold == sent);
        // It is as much of a hint as one that names the app.
        QVERIFY(staff.setup.onboarding == before.onboarding);
        QVERIFY(senderOf(staff.setup) == senderOf(before));
        QVERIFY(staff.ignores(event::OwnerResultTaken{sent}));
        staff.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(staff.setup.onboarding.finish->waba.isEmpty() && staff.setup.onboarding.finish->phone.isEmpty());
        QCOMPARE(senderOf(staff.setup).waba, senderOf(before).waba);
    }

    void whatASetUpTells()
    {
        Setup setup;
        setup.client.access = Access::Link;
        QVERIFY(!hasOwnerResult(setup));
        setup.client.app = {u"app-1"_s};
        QVERIFY(!hasOwnerResult(setup)); // nothing has happened
        setup.signUp.abandonedAt = u"PHONE_NUMBER_SETUP"_s;
        QVERIFY(hasOwnerResult(setup));
        setup.client.app = {QString(50, u'x')};
        QVERIFY(!hasOwnerResult(setup)); // none of Gupshup's
        setup.client.app = {};
        QVERIFY(!hasOwnerResult(setup)); // about nobody
        setup.signUp.link.url = firstLink;
        QVERIFY(hasOwnerResult(setup));
        setup.client.app = {u"app-1"_s};
        setup.signUp.abandonedAt.clear();
        setup.screen.problem = Problem{};
        setup.screen.problem->reference = u"session"_s;
        setup.screen.problem->code = u"131000"_s;
        QVERIFY(hasOwnerResult(setup));
        OwnerResult result = ownerResultOf(setup, toldAt + milliseconds(700));
        QCOMPARE(result.sessionId, u"session"_s);
        QCOMPARE(result.code, u"131000"_s);
        QVERIFY(result.madeAt == toldAt);
        QVERIFY(!result.finishedAt);
        setup.screen.problem.reset();
        setup.onboarding.finish =
            SignUpFinish{toldAt + milliseconds(1), SignUpFinish::SeenBy::Message, {u"1"_s}, {u"2"_s}};
        setup.signUp.chatSharing = ChatSharing::NotShared;
        setup.readiness.checklist.answers[CheckItem::CanScan].choice = CheckChoice::Yes;
        setup.readiness.checklist.answers[CheckItem::PhoneReady].reason = u"unanswered"_s;
        QVERIFY(hasOwnerResult(setup));
        result = ownerResultOf(setup, toldAt);
        QVERIFY(result.finishedAt == toldAt && result.isFinishSeen);
        QCOMPARE(result.waba.value, u"1"_s);
        QCOMPARE(result.phone.value, u"2"_s);
        QCOMPARE(result.chatSharing, ChatSharing::NotShared);
        QVERIFY((result.answers == QMap<CheckItem, CheckChoice>{{CheckItem::CanScan, CheckChoice::Yes}}));
        setup.onboarding.finish->seenBy = SignUpFinish::SeenBy::Person;
        QVERIFY(!ownerResultOf(setup, toldAt).isFinishSeen);
        setup.client.access = Access::Partner;
        QVERIFY(!hasOwnerResult(setup)); // the provider's own knows from the state
    }

    /// No name, no number of a phone, no account and no token leaves with it.
    void nothingPersonalIsInIt()
    {
        Setup setup;
        setup.client.access = Access::Link;
        setup.client.app = {u"app-1"_s};
        setup.onboarding.finish = SignUpFinish{toldAt, SignUpFinish::SeenBy::Message, {}, {}};
        const QString before = ownerResultText(ownerResultOf(setup, toldAt));
        setup.client.appName = u"PadariaCentral"_s;
        setup.client.numberText = u"+5511987654321"_s;
        setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        setup.client.partnerEmail = u"ana@x.example"_s;
        setup.details.contact = {u"Ana"_s, u"ana@x.example"_s, u"+5511987654321"_s};
        setup.listening.header = u"Authorization: x"_s;
        setup.signUp.link.url = QUrl(u"https://hosted.example/secret"_s);
        QCOMPARE(ownerResultText(ownerResultOf(setup, toldAt)), before);
    }

    void whereItFits()
    {
        Setup setup;
        setup.client.access = Access::Partner;
        QVERIFY(!canTakeOwnerResult(setup));
        setup.client.app = {u"app-1"_s};
        QVERIFY(canTakeOwnerResult(setup));
        setup.client.access = Access::Link;
        QVERIFY(!canTakeOwnerResult(setup));
        setup.client.access = Access::AppToken;
        QVERIFY(canTakeOwnerResult(setup));

        OwnerResult result;
        result.app = {u"app-1"_s};
        result.madeAt = toldAt;
        QCOMPARE(fitOf(result, setup), OwnerResultFit::Fits);
        setup.signUp.ownerTold = result;
        QCOMPARE(fitOf(result, setup), OwnerResultFit::Known);
        result.madeAt -= std::chrono::seconds(1);
        QCOMPARE(fitOf(result, setup), OwnerResultFit::Older);
        result.madeAt += std::chrono::seconds(2);
        QCOMPARE(fitOf(result, setup), OwnerResultFit::Fits);
        // Onboarded once more: what was told of the first time says nothing of the second, whenever it is sent.
        setup.onboarding.again = OnboardingAgain{u"x"_s, toldAt, false};
        QCOMPARE(fitOf(result, setup), OwnerResultFit::Fits);
        result.finishedAt = toldAt;
        QCOMPARE(fitOf(result, setup), OwnerResultFit::FromBefore);
        setup.past << setup.onboarding;
        setup.onboarding = nextOnboarding(setup.onboarding);
        QVERIFY(!setup.onboarding.again);
        QCOMPARE(fitOf(result, setup), OwnerResultFit::FromBefore);
        result.finishedAt = toldAt + std::chrono::seconds(1);
        QCOMPARE(fitOf(result, setup), OwnerResultFit::Fits);
        result.app = {u"app-2"_s};
        QCOMPARE(fitOf(result, setup), OwnerResultFit::OtherApp);
    }
};

GOLIVE_TEST(AdvanceOwnerTest)

} // namespace tst_advanceowner

#include "tst_advanceowner.moc"
