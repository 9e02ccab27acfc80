#include "base/enumvalues.h"
#include "domain/connect/surfaceshown.h"
#include "domain/view/pageview.h"
#include "journey.h"
#include "testing/test.h"

namespace tst_view {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Now = StripView::Now;

class ViewTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsThatOfThePage()
    {
        for (const Step step : enumValues<Step>()) {
            Setup setup;
            setup.step = step;
            const PageView view = viewOf(setup, {}, {});
            QCOMPARE(view.page, pageOf(setup.step));
            QCOMPARE(static_cast<int>(view.body.index()), static_cast<int>(view.page));
            QCOMPARE(view.rail.size(), stepCount);
        }
    }

    void buttons_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<int>("hold");
        QTest::addColumn<int>("label");
        QTest::addColumn<bool>("isShown");
        QTest::addColumn<bool>("isEnabled");
        const auto row = [](const char *name, const Setup &setup, NextHold hold, NextLabel label, bool isShown,
                            bool isEnabled) {
            QTest::newRow(name) << setup << static_cast<int>(hold) << static_cast<int>(label) << isShown << isEnabled;
        };
        row("start", {}, NextHold::DoorMissing, NextLabel::Next, false, false);
        Journey owner;
        owner.on(event::DoorChosen{Door::LinkOwner});
        row("start, link wanted", owner.setup, NextHold::LinkMissing, NextLabel::Next, true, false);
        owner.on(event::LinkPasted{u"https://hosted.example/a"_s});
        row("start, link there", owner.setup, NextHold::None, NextLabel::Next, true, true);
        Journey staff;
        staff.on(event::DoorChosen{Door::Staff});
        row("sign-in submits its form", staff.setup, NextHold::SignInMissing, NextLabel::SignIn, true, true);
        Journey self;
        self.on(event::DoorChosen{Door::SelfServe});
        row("self-serve goes on without", self.setup, NextHold::None, NextLabel::GoOnWithout, true, true);
        Journey ready = on::atGetReady();
        row("checklist open", ready.setup, NextHold::ChecklistOpen, NextLabel::Next, true, false);
        Journey region = on::atRegion();
        row("region", region.setup, NextHold::None, NextLabel::Next, true, true);
        region.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{});
        row("busy", region.setup, NextHold::Busy, NextLabel::Next, true, false);
        Journey contact = on::atContact();
        contact.on(event::ContactEdited{on::ana()});
        row("terms", contact.setup, NextHold::TermsMissing, NextLabel::Next, true, false);
        contact.on(event::TermsAgreed{true, u"Ana"_s, true}).on(event::NextPressed{});
        row("read back", contact.setup, NextHold::None, NextLabel::Confirm, true, true);
        contact.on(event::NextPressed{}).on(event::ContactSaved{});
        row("confirmed", contact.setup, NextHold::None, NextLabel::Next, true, true);
        Journey connect = on::atConnect();
        row("connect has no Next", connect.setup, NextHold::SignUpOpen, NextLabel::Next, false, false);
        // Who sees the state waits for it; for others Golive waits for a person's word.
        connect.on(event::SignUpFinished{{}, {}});
        row("the number to be selected", connect.setup, NextHold::NumberToSelect, NextLabel::Next, false, false);
        for (const auto &[name, access] : {std::pair{"owner with a link", Access::Link}, {"guided", Access::None}}) {
            Setup led = on::atConnect().setup;
            led.client.access = access;
            row(name, led, NextHold::SignUpToTell, NextLabel::Next, false, false);
            const Setup said = advance(led, event::OwnerSaysFinished{}, Instant{}).setup;
            row(qPrintable(QString::fromLatin1(name) + u", finished"_s), said, NextHold::SelectionToTell,
                NextLabel::Next, false, false);
        }
        Journey sync = on::atSync();
        row("sync open", sync.setup, NextHold::SyncOpen, NextLabel::ToReport, true, false);
        Setup done = sync.setup;
        done.step = Step::Done;
        row("the end", done, NextHold::AtTheEnd, NextLabel::Finish, true, true);
    }

    void buttons()
    {
        QFETCH(Setup, setup);
        QFETCH(int, hold);
        QFETCH(int, label);
        QFETCH(bool, isShown);
        QFETCH(bool, isEnabled);
        const ButtonsView buttons = viewOf(setup, {}, {}).buttons;
        QCOMPARE(static_cast<int>(buttons.hold), hold);
        QCOMPARE(static_cast<int>(buttons.next), label);
        QCOMPARE(buttons.isNextShown, isShown);
        QCOMPARE(buttons.isNextEnabled, isEnabled);
        QCOMPARE(buttons.isBackShown, setup.step != Step::Start);
        QCOMPARE(buttons.isBackEnabled, buttons.isBackShown && !setup.screen.busy);
    }

    void aCallCanBeCancelledButNotTheSync()
    {
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{});
        QVERIFY(viewOf(j.setup, {}, j.now).buttons.isCancelCallShown);
        j = on::atSync();
        j.on(event::SyncPressed{});
        QVERIFY(!viewOf(j.setup, {}, j.now).buttons.isCancelCallShown);
    }

    void thereIsNoStripBeforeMetasFinish() { QVERIFY(!viewOf(on::atConnect().setup, {}, {}).strip); }

    void theStripFollowsTheState()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpFinished{{}, {}});
        const Instant finished = j.now;
        QCOMPARE(strip(j).now, Now::WaitingForNumberSelection);
        QVERIFY(strip(j).latest == finished + 24h);
        j.on(event::PageChosen{Page::Start}); // who looks back is told the same
        QCOMPARE(j.setup.step, Step::Start);
        QCOMPARE(strip(j).now, Now::WaitingForNumberSelection);
        j.on(event::PageChosen{Page::Connect});
        j.on(event::StateRead{on::state(AppStage::SettingUp)});
        QCOMPARE(strip(j).now, Now::WaitingForLive);
        j.on(event::StateRead{on::state(AppStage::Live)}).on(event::Verified{});
        QCOMPARE(strip(j).now, Now::ReadyToSync);
        QCOMPARE(strip(j).inCharge, StripView::InCharge::ThisComputer);
        j.on(event::SyncPressed{});
        QCOMPARE(strip(j).now, Now::Syncing);
        j.on(event::SyncSettled{SyncKind::Contacts, 1, on::record(SyncRecord::State::Accepted)});
        j.on(event::SyncSettled{SyncKind::History, 1, on::record(SyncRecord::State::Accepted)});
        QCOMPARE(strip(j).now, Now::AllRequested);
        j.on(event::PageChosen{Page::Region}); // on every page
        QCOMPARE(strip(j).now, Now::AllRequested);
    }

    /// The strip stands above the page's own card: the two must not tell different stories.
    void afterBothCallsTheStripTellsWhatBecameOfThem_data()
    {
        QTest::addColumn<std::function<void(Setup &)>>("change");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Now>("now");
        using Change = std::function<void(Setup &)>;
        using State = SyncRecord::State;
        const auto row = [](const char *name, const Change &change, int minutes, Now now) {
            QTest::newRow(name) << change << minutes << now;
        };
        const auto progress = [](int percent) {
            return [percent](Setup &s) {
                s.onboarding.observed.mark = 7;
                s.onboarding.observed.historyProgress = percent;
                s.onboarding.observed.phases[2] = PhaseSeen{1, 3, percent, *s.onboarding.history.at};
            };
        };
        row("on their way", progress(30), 1, Now::AllRequested);
        row("all there", progress(100), 1, Now::Arrived);
        row("nothing for long", progress(30), 120, Now::Silent);
        row(
            "not shared", [](Setup &s) { s.onboarding.observed.declinedAt = s.onboarding.history.at; }, 120,
            Now::Declined);
        row(
            "asked before", [](Setup &s) { s.onboarding.contacts.code = s.onboarding.history.code = u"2593107"_s; },
            120, Now::AskedBefore);
        row(
            "refused",
            [](Setup &s) {
                s.onboarding.history.state = State::Refused;
                s.onboarding.history.code = u"100"_s;
            },
            1, Now::Refused);
        row(
            "an answer lost", [](Setup &s) { s.onboarding.contacts.state = State::Unknown; }, 1, Now::NotKnown);
        row(
            "an answer lost, one further call to come",
            [](Setup &s) {
                s.onboarding.contacts.state = State::Unknown;
                s.listening.arming.ifUnknown = Arming::IfUnknown::SendOnceMore;
            },
            1, Now::OnceMore);
        row(
            "missed", [](Setup &s) { s.onboarding.missedAt = s.onboarding.history.at; }, 1, Now::Missed);
        row(
            "left so",
            [](Setup &s) {
                s.onboarding.missedAt = s.onboarding.history.at;
                s.onboarding.afterMiss = AfterMiss::LeftSo;
            },
            1, Now::LeftSo);
        const auto refuse = [](Setup &s) {
            for (SyncRecord *record : {&s.onboarding.contacts, &s.onboarding.history}) {
                record->state = State::Refused;
                record->code = u"100"_s;
            }
        };
        row("both refused", refuse, 1, Now::Refused);
        row(
            "both refused, left so",
            [refuse](Setup &s) {
                refuse(s);
                s.onboarding.afterMiss = AfterMiss::LeftSo;
            },
            30, Now::LeftSo);
        row(
            "an answer lost, and the repeat says it had arrived",
            [](Setup &s) {
                for (SyncRecord *record : {&s.onboarding.contacts, &s.onboarding.history}) {
                    record->code = u"2593107"_s;
                    record->isOnceMore = true;
                }
            },
            1, Now::AllRequested);
    }

    void afterBothCallsTheStripTellsWhatBecameOfThem()
    {
        QFETCH(const std::function<void(Setup &)>, change);
        QFETCH(const int, minutes);
        QFETCH(const Now, now);
        Journey j = on::atSync();
        j.on(event::SyncPressed{});
        j.on(event::SyncSettled{SyncKind::Contacts, 1, on::record(SyncRecord::State::Accepted)});
        j.on(event::SyncSettled{SyncKind::History, 1, on::record(SyncRecord::State::Accepted)});
        QVERIFY(j.setup.onboarding.history.at.has_value());
        change(j.setup);
        const auto strip = viewOf(j.setup, {}, *j.setup.onboarding.history.at + std::chrono::minutes(minutes)).strip;
        QVERIFY(strip.has_value());
        QCOMPARE(strip->now, now);
    }

    /// Where an address of somebody else fell silent and the receiver was added beside it.
    void aReceiverBesideAnotherAddressIsUsed()
    {
        Surroundings around;
        around.receiver.publicUrl = QUrl(u"https://golive.example/events/secret"_s);
        Setup setup = on::atSync().setup;
        setup.step = Step::Webhooks;
        Subscription other{
            SubscriptionId{u"1"_s}, u"https://inbox.example/hook"_s, u"inbox"_s, {u"COEXISTENCE"_s}, 3, true};
        setup.listening.subscriptions = {other};
        const auto isUsed = [&] { return std::get<EventsView>(viewOf(setup, around, {}).body).isReceiverUsed; };
        QVERIFY(!isUsed());
        Subscription own = other;
        own.url = around.receiver.publicUrl.toString();
        setup.listening.subscriptions << own;
        QVERIFY(isUsed());
        setup.listening.subscriptions.last().isActive = false;
        QVERIFY(!isUsed());
    }

    void whatIsLeftIsComputedAndNeverNegative()
    {
        Journey j = on::atSync();
        const Instant opens = j.setup.onboarding.window->opensAt;
        for (const auto &[passed, left] :
             {std::pair<milliseconds, milliseconds>{0h, 24h}, {23h, 1h}, {24h, 0h}, {48h, 0h}}) {
            j.now = opens + passed;
            QVERIFY(strip(j).remaining == left);
            QVERIFY(std::get<SetUpView>(viewOf(j.setup, {}, j.now).body).remaining == left);
            // A day after live with no call made it is certain.
            QCOMPARE(strip(j).now, passed < 24h ? Now::ReadyToSync : passed < 48h ? Now::PerhapsTooLate : Now::Missed);
        }
        // It may be too late; trying costs nothing.
        QVERIFY(std::get<SetUpView>(viewOf(j.setup, {}, j.now).body).canSync);
    }

    void anOwnerWatchesWhileTheProviderIsInCharge()
    {
        Journey j;
        j.on(event::SetupFileOpened{
            u"Provider"_s, {u"a"_s}, u"App"_s, on::number, QUrl(u"https://hosted.example/a"_s), j.now});
        on::answerAll(j);
        j.on(event::NextPressed{}).on(event::OwnerSaysFinished{}).on(event::OwnerSaysNumberSelected{});
        QCOMPARE(strip(j).inCharge, StripView::InCharge::Provider);
        const auto body = std::get<SetUpView>(viewOf(j.setup, {}, j.now).body);
        QVERIFY(body.isWatching && !body.canSync);
    }

    void syncIsOfferedOnlyWhereItCanBeMade()
    {
        Journey j = on::atSync();
        const auto canSync = [&] { return std::get<SetUpView>(viewOf(j.setup, {}, j.now).body).canSync; };
        QVERIFY(canSync());
        j.on(event::SyncPressed{});
        QVERIFY(!canSync());
        j.on(event::SyncSettled{SyncKind::Contacts, 1, on::record(SyncRecord::State::NotSent)});
        QVERIFY(canSync());
        j.on(event::SubscriptionsRead{});
        QVERIFY(!canSync());
        QVERIFY(std::get<SetUpView>(viewOf(j.setup, {}, j.now).body).areEventsHeld);
    }

    void everyViewSaysWhoItIsAbout()
    {
        for (const Journey &j : {on::atGetReady(), on::atRegion(), on::atConnect(), on::atSync()}) {
            const Identity identity = viewOf(j.setup, {}, j.now).identity;
            QCOMPARE(identity.app, u"PadariaCentral"_s);
            QCOMPARE(identity.number, u"+55 11 98765-4321"_s);
            QCOMPARE(identity.partner, u"staff@partner.example"_s);
        }
        QVERIFY(viewOf({}, {}, {}).identity.isEmpty());
    }

    void withoutAWebViewTheBrowserIsShown_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("surface");
        const auto row = [](const char *name, WebViewState state, SurfaceKind surface) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(surface);
        };
        row("ready", WebViewState::Ready, SurfaceKind::WebView);
        row("old", WebViewState::EngineOld, SurfaceKind::Browser);
        row("not installed", WebViewState::NotInstalled, SurfaceKind::Browser);
        row("as root", WebViewState::StartedAsRoot, SurfaceKind::Browser);
        row("unguarded", WebViewState::SandboxOff, SurfaceKind::Browser);
    }

    void withoutAWebViewTheBrowserIsShown()
    {
        QFETCH(int, state);
        QFETCH(int, surface);
        Surroundings around;
        around.webView = static_cast<WebViewState>(state);
        const Journey j = on::atConnect();
        QCOMPARE(static_cast<int>(std::get<ConnectView>(viewOf(j.setup, around, j.now).body).surface), surface);
        QCOMPARE(j.setup.signUp.surface, SurfaceKind::WebView); // the choice itself is kept
    }

    void anOldEngineIsAPersonsChoice()
    {
        Journey j = on::atConnect();
        j.on(event::SurfaceChosen{SurfaceKind::WebView});
        QCOMPARE(surfaceShown(j.setup.signUp, WebViewState::EngineOld), SurfaceKind::WebView);
        QCOMPARE(surfaceShown(j.setup.signUp, WebViewState::SandboxOff), SurfaceKind::Browser);
        j.on(event::SurfaceChosen{SurfaceKind::Browser});
        QCOMPARE(surfaceShown(j.setup.signUp, WebViewState::EngineOld), SurfaceKind::Browser);
        QCOMPARE(surfaceShown(j.setup.signUp, WebViewState::Ready), SurfaceKind::Browser);
        // Kept before there was a choice to keep: the browser was one all the same.
        SignUp kept;
        kept.surface = SurfaceKind::Browser;
        QCOMPARE(surfaceShown(kept, WebViewState::Ready), SurfaceKind::Browser);
    }

    void anOwnerMayPasteANewerLinkUntilFacebookIsFinished()
    {
        const auto connectOf = [](const Setup &setup, Instant now) {
            return std::get<ConnectView>(viewOf(setup, {}, now).body);
        };
        Setup owner = on::atConnect().setup;
        const Instant now = owner.signUp.link.madeAt;
        QVERIFY(!connectOf(owner, now).canPasteLink); // whoever can make one
        owner.client.access = Access::Link;
        owner.signUp.link.isPasted = true;
        QVERIFY(connectOf(owner, now).canPasteLink);
        QVERIFY(!connectOf(owner, now + 5 * 24h - 1s).isLinkOld);
        QVERIFY(connectOf(owner, now + 5 * 24h).isLinkOld);
        owner.step = Step::Phone;
        QVERIFY(!connectOf(owner, now).canPasteLink);
        owner.step = Step::SignUp;
        owner.onboarding.window = SyncWindow{now, SyncWindow::Evidence::FinishMessage};
        QVERIFY(!connectOf(owner, now + 6 * 24h).isLinkOld);
    }

    void aNameThatWouldBeRefusedComesWithABetterOne()
    {
        Journey j;
        j.on(event::DoorChosen{Door::Staff})
            .on(event::SignInSubmitted{u"a@x.example"_s, Secret(u"s"_s)})
            .on(event::SignedIn{});
        const auto suggested = [&](const QString &name) {
            j.on(event::NewAppNameEdited{name});
            return std::get<ClientView>(viewOf(j.setup, {}, j.now).body).suggestedAppName;
        };
        QCOMPARE(suggested(u"padaria central"_s), u"PadariaCentral"_s);
        QCOMPARE(suggested(u"PadariaCentral"_s), QString());
        QCOMPARE(suggested(u"ab c"_s), QString()); // its better one would be too short
    }

    void theDeadlineIsShownWhileSomethingIsLeft()
    {
        Journey j = on::atSync();
        QVERIFY(summaryOf(j.setup, j.now).deadline == j.setup.onboarding.window->closesAt());
        j.setup.onboarding.contacts.state = SyncRecord::State::Accepted;
        QVERIFY(summaryOf(j.setup, j.now).deadline.has_value());
        j.setup.onboarding.history.state = SyncRecord::State::Unknown;
        QVERIFY(!summaryOf(j.setup, j.now).deadline);
        QVERIFY(!summaryOf(on::atConnect().setup, j.now).deadline);
    }

private:
    static StripView strip(const Journey &j) { return viewOf(j.setup, {}, j.now).strip.value(); }
};

GOLIVE_TEST(ViewTest)

} // namespace tst_view

#include "tst_view.moc"
