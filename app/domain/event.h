#pragma once

#include "base/alternatives.h"
#include "base/secret.h"
#include "domain/setup.h"

#include <QUrl>

#include <string_view>

namespace golive::event {

// What happened. Each event names the steps at which it means something; elsewhere it is ignored, and `otherwise` says
// why that is right. The test in tests/domain walks every (step, event) pair over this.

#define GOLIVE_EXPECTED(steps_, otherwise_)                                                                            \
    static constexpr Steps expectedAt = steps_;                                                                        \
    static constexpr std::string_view otherwise = otherwise_

inline constexpr Steps atStart{Step::Start};
inline constexpr Steps atSignIn{Step::SignIn};
inline constexpr Steps atClient{Step::App, Step::Number};
inline constexpr Steps atGetReady{Step::Checklist, Step::Enable};
inline constexpr Steps atRegion{Step::Region};
inline constexpr Steps atContact{Step::Contact, Step::ConfirmContact};
inline constexpr Steps atEvents{Step::Webhooks};
inline constexpr Steps atConnect{Step::SignUp, Step::Phone, Step::SelectNumber};
inline constexpr Steps atSetUp{Step::SetUp, Step::Verify, Step::Sync};
inline constexpr Steps atArming{Step::Webhooks, Step::SetUp, Step::Verify, Step::Sync};
inline constexpr Steps fromSetUp{Step::SetUp, Step::Verify, Step::Sync, Step::Done};
inline constexpr Steps anywhere = Steps::all();

// A table, one type a line.
// clang-format off
// --- moving about
struct NextPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct BackPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct PageChosen { GOLIVE_EXPECTED(anywhere, ""); Page page = Page::Start; };
struct RetryPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct CancelPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct ProblemDismissed { GOLIVE_EXPECTED(anywhere, ""); };
/// A set-up was loaded and comes on the screen: what was under way is not any more.
struct Resumed { GOLIVE_EXPECTED(anywhere, ""); bool isSignedIn = false; bool isAppTokenHeld = false; };
/// Put away from the list. `isGivenUp`: and nobody is to look after it, though its hours may run.
struct PutAwayWanted { GOLIVE_EXPECTED(anywhere, ""); bool isGivenUp = false; };
struct BroughtBack { GOLIVE_EXPECTED(anywhere, ""); };
/// A call came back with a problem.
struct CallFailed { GOLIVE_EXPECTED(anywhere, ""); Activity activity = Activity::SigningIn; Problem problem; };
/// The set-up could not be kept on disk. Nothing on the screen is lost; it is tried again with the next change.
struct SaveFailed { GOLIVE_EXPECTED(anywhere, ""); QString detail; Problem::Kind kind = Problem::Kind::NotSaved; };

// --- Start
struct DoorChosen { GOLIVE_EXPECTED(atStart, "the doors stand on Start only"); Door door = Door::Staff; };
struct CaseChosen { GOLIVE_EXPECTED((Steps{Step::Start, Step::SignIn}), "the case is fixed once an app is chosen"); OnboardingCase chosen = OnboardingCase::PartnerPortal; };
struct LinkPasted { GOLIVE_EXPECTED((Steps{Step::Start, Step::SignUp}), "a link is pasted on Start or Connect only"); QString text; bool isPractice = false; };
/// What a set-up file carries; see ports/setupfile.h.
struct SetupFileOpened { GOLIVE_EXPECTED(atStart, "a file is opened from Start"); QString provider; AppId app; QString appName; QString number; QUrl link; Instant linkMadeAt{}; };

// --- SignIn
struct SignInSubmitted { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); QString email; Secret secret; };
struct UniversalTokenSubmitted { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); QString email; Secret token; };
struct AppTokenSubmitted { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); AppId app; Secret token; };
struct PartnerEmailEdited { GOLIVE_EXPECTED(atSignIn, "the form is on SignIn only"); QString email; };
struct SignedIn { GOLIVE_EXPECTED(anywhere, ""); };
struct AppTokenAccepted { GOLIVE_EXPECTED(atSignIn, "an app token is pasted on SignIn only"); AppId app; AppState state; };

// --- Client
struct AppFilterEdited { GOLIVE_EXPECTED(atClient, "the list is on Client only"); QString filter; };
struct AppsListed { GOLIVE_EXPECTED(atClient, "a late list is of no use"); QList<AppSummary> apps; };
struct AppChosen { GOLIVE_EXPECTED(atClient, "an app is chosen on Client only"); AppId app; };
struct NewAppNameEdited { GOLIVE_EXPECTED(atClient, "typed on Client only"); QString name; };
struct CreateAppPressed { GOLIVE_EXPECTED(atClient, "made on Client only"); };
struct AppCreated { GOLIVE_EXPECTED(atClient, "a late answer is found again in the list"); AppId app; QString name; };
struct AppOpened { GOLIVE_EXPECTED(anywhere, ""); AppId app; AppState state; QString region; };
struct NumberEdited { GOLIVE_EXPECTED(atClient, "typed on Client only"); QString text; QString defaultRegion; };
/// "It is right, go on": a number that this computer does not know as valid.
struct NumberConfirmed { GOLIVE_EXPECTED(atClient, "asked on Client only"); };
/// Somebody without the partner's token names the app himself.
struct AppNameEdited { GOLIVE_EXPECTED(atClient, "typed on Client only"); QString name; };

// --- Get ready
struct CheckAnswered { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); CheckItem item = CheckItem::AppVersion; CheckChoice choice = CheckChoice::Yes; };
struct CheckOverruled { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); CheckItem item = CheckItem::AppVersion; bool isOverruled = true; QString reason; };
struct CountryOverruled { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); bool isOverruled = true; QString reason; };
struct MachineChecked { GOLIVE_EXPECTED(anywhere, ""); QList<MachineFinding> findings; };
struct EnableFormAnswered { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); bool isFilled = true; };
struct CoexistenceEnabled { GOLIVE_EXPECTED(anywhere, ""); };

// --- Region
struct RegionChosen { GOLIVE_EXPECTED(atRegion, "chosen on Region only"); QString region; };
struct RegionSaved { GOLIVE_EXPECTED(anywhere, ""); };

// --- Contact
struct ContactEdited { GOLIVE_EXPECTED(atContact, "typed on Contact only"); Contact contact; };
/// The terms' own text was opened for the person.
struct TermsOpened { GOLIVE_EXPECTED(atContact, "the button is on Contact only"); };
struct TermsAgreed { GOLIVE_EXPECTED(atContact, "ticked on Contact only"); bool isAgreed = true; QString agreedBy; bool wasReadByOwner = false; };
struct ContactChangeWanted { GOLIVE_EXPECTED(atContact, "the read-back is on Contact only"); };
struct ContactSaved { GOLIVE_EXPECTED(anywhere, ""); };
struct ResendPressed { GOLIVE_EXPECTED(atContact, "the button is on Contact only"); };
struct EmailResent { GOLIVE_EXPECTED(anywhere, ""); };

// --- Events
struct SubscriptionsRead { GOLIVE_EXPECTED(anywhere, ""); QList<Subscription> subscriptions; };
struct EventsUrlEdited { GOLIVE_EXPECTED(atEvents, "typed on Events only"); QString url; QString header; };
struct CreateSubscriptionPressed { GOLIVE_EXPECTED(atEvents, "the button is on Events only"); };
struct SubscriptionCreated { GOLIVE_EXPECTED(anywhere, ""); Subscription subscription; };
struct EventsWaived { GOLIVE_EXPECTED((Steps{Step::Webhooks, Step::SetUp, Step::Verify, Step::Sync}), "asked on Events and before the sync"); bool isWaived = true; QString typed; };
/// Read again, whatever page is shown.
struct SubscriptionsWanted { GOLIVE_EXPECTED(anywhere, ""); };
/// Repair one: `change` says what is to be put right. Never another system's without asking; the page asks.
struct SubscriptionRepairPressed { GOLIVE_EXPECTED(atArming, "the button is on Events and Set up"); SubscriptionId subscription; };
struct SubscriptionChanged { GOLIVE_EXPECTED(anywhere, ""); Subscription subscription; };
/// Gupshup is to call the events' address now.
struct EventsCheckPressed { GOLIVE_EXPECTED(atArming, "the button is on Events and Set up"); SubscriptionId subscription; };
struct EventsChecked { GOLIVE_EXPECTED(anywhere, ""); EventsCheck check; };
struct ArmingChanged { GOLIVE_EXPECTED(atArming, "decided on Events and Set up"); Arming arming; };

// --- Connect
struct LinkFetched { GOLIVE_EXPECTED(anywhere, ""); QUrl url; };
struct NewLinkWanted { GOLIVE_EXPECTED(atConnect, "the button is on Connect only"); };
struct SurfaceChosen { GOLIVE_EXPECTED(atConnect, "chosen on Connect only"); SurfaceKind surface = SurfaceKind::WebView; };
/// He does Facebook's part in his own browser, led by somebody on a call. SurfaceChosen says that he is here.
struct OwnerIsElsewhere { GOLIVE_EXPECTED(atConnect, "told on Connect only"); };
/// Empty: by his number's country again.
struct OwnerLanguageChosen { GOLIVE_EXPECTED(anywhere, ""); QString language; };
struct CardShown { GOLIVE_EXPECTED(atConnect, "the cards are on Connect only"); Card card = Card::ContinueWithFacebook; };
struct LinkOpened { GOLIVE_EXPECTED(atConnect, "opened on Connect only"); };
/// Meta's finish message of the coexistence path.
struct SignUpFinished { GOLIVE_EXPECTED(atConnect, "a finish is counted once"); WabaId waba; PhoneNumberId phone; };
struct SignUpWentWrong { GOLIVE_EXPECTED(atConnect, "only an open sign-up can fail"); Problem problem; QString currentStep; };
/// Facebook's window opened: a try begins.
struct SignUpWindowOpened { GOLIVE_EXPECTED(atConnect, "opened on Connect only"); };
/// ... and came to an end that leaves open what became of the number.
struct SignUpEndedUnclear { GOLIVE_EXPECTED(atConnect, "only an open sign-up can end"); UnclearFinish finish; };
/// Facebook's part from its first screen.
struct SignUpAgainWanted { GOLIVE_EXPECTED(atConnect, "the button is on Connect only"); };
/// The person says that Facebook is finished (own browser, no token).
struct OwnerSaysFinished { GOLIVE_EXPECTED(atConnect, "asked on Connect only"); };
/// The person says that the number is selected and confirmed on Gupshup's page (no token to ask with).
struct OwnerSaysNumberSelected { GOLIVE_EXPECTED(atConnect, "asked on Connect only"); };
/// What a person said last of these two was said too early.
struct OwnerTakesBack { GOLIVE_EXPECTED(atConnect, "asked on Connect only"); };
struct ChatSharingTold { GOLIVE_EXPECTED((Steps{Step::SignUp, Step::Phone, Step::SelectNumber, Step::SetUp, Step::Verify, Step::Sync}), "asked from the phone step on"); ChatSharing told = ChatSharing::NotSure; };

// --- state, from polling
struct StateRead { GOLIVE_EXPECTED(anywhere, ""); AppState state; Connection connection = Connection::NotTold; };
/// A poll that could not tell. It is no news: the person is told only by how long ago the last one was.
struct StateNotRead { GOLIVE_EXPECTED(anywhere, ""); };

// --- Set up and chats
struct Verified { GOLIVE_EXPECTED(anywhere, ""); Verification verification; };
struct VerifyPressed { GOLIVE_EXPECTED((Steps{Step::SetUp, Step::Verify, Step::Sync, Step::Done}), "the button is on Set up and Report"); };
struct SyncPressed { GOLIVE_EXPECTED(atSetUp, "the button is on Set up only"); };
struct SyncSettled { GOLIVE_EXPECTED(anywhere, ""); SyncKind kind = SyncKind::Contacts; int onboarding = 1; SyncRecord record; };
struct LedgerRead { GOLIVE_EXPECTED(anywhere, ""); int onboarding = 1; SyncRecord contacts; SyncRecord history; };

/// Live elsewhere: what is known of the sync, and when Facebook was finished (where the person knows).
struct EarlierSyncTold { GOLIVE_EXPECTED(fromSetUp, "asked on Set up"); EarlierSync told = EarlierSync::NotSure; };
struct FinishToldAt { GOLIVE_EXPECTED(fromSetUp, "asked on Set up"); Instant at{}; };
/// The two equal choices after a miss. `typed` is the app's name where the number is onboarded once more.
struct AfterMissChosen { GOLIVE_EXPECTED(fromSetUp, "offered after a miss, two refusals or a removal"); AfterMiss chosen = AfterMiss::LeftSo; QString typed; };

// --- by itself
/// Time has passed: what is due by the clock is done. Comes every second for set-ups that are looked after.
/// `isJustAwake`: started, or woken, a moment ago: what was last seen is old, and no reason for an alarm.
/// `isOutageTold`: that Gupshup cannot be reached was told already, with the reason.
struct TimePassed { GOLIVE_EXPECTED(anywhere, ""); bool isJustAwake = false; bool isOutageTold = false; };
/// Received events have shown something new.
struct EventsObserved { GOLIVE_EXPECTED(anywhere, ""); Observed observed; };
/// Where the feed stood when this onboarding began.
struct FeedMarked { GOLIVE_EXPECTED(anywhere, ""); qint64 mark = 0; };
// clang-format on

#undef GOLIVE_EXPECTED

} // namespace golive::event

namespace golive {

/// All of them, for what has to name each once.
// clang-format off
#define GOLIVE_EVENTS(EVENT) \
    EVENT(NextPressed) EVENT(BackPressed) EVENT(PageChosen) EVENT(RetryPressed) EVENT(CancelPressed) \
    EVENT(ProblemDismissed) EVENT(Resumed) EVENT(PutAwayWanted) EVENT(BroughtBack) EVENT(CallFailed) \
    EVENT(SaveFailed) EVENT(DoorChosen) EVENT(CaseChosen) EVENT(LinkPasted) EVENT(SetupFileOpened) \
    EVENT(SignInSubmitted) EVENT(UniversalTokenSubmitted) EVENT(AppTokenSubmitted) EVENT(PartnerEmailEdited) \
    EVENT(SignedIn) EVENT(AppTokenAccepted) EVENT(AppFilterEdited) EVENT(AppsListed) EVENT(AppChosen) \
    EVENT(NewAppNameEdited) EVENT(CreateAppPressed) EVENT(AppCreated) EVENT(AppOpened) EVENT(NumberEdited) \
    EVENT(NumberConfirmed) EVENT(AppNameEdited) EVENT(CheckAnswered) EVENT(CheckOverruled) EVENT(CountryOverruled) \
    EVENT(MachineChecked) EVENT(EnableFormAnswered) EVENT(CoexistenceEnabled) EVENT(RegionChosen) EVENT(RegionSaved) \
    EVENT(ContactEdited) EVENT(TermsOpened) EVENT(TermsAgreed) EVENT(ContactChangeWanted) EVENT(ContactSaved) \
    EVENT(ResendPressed) EVENT(EmailResent) EVENT(SubscriptionsRead) EVENT(EventsUrlEdited) \
    EVENT(CreateSubscriptionPressed) EVENT(SubscriptionCreated) EVENT(EventsWaived) EVENT(LinkFetched) \
    EVENT(NewLinkWanted) EVENT(SurfaceChosen) EVENT(OwnerIsElsewhere) EVENT(OwnerLanguageChosen) EVENT(CardShown) EVENT(LinkOpened) EVENT(SignUpFinished) \
    EVENT(SignUpWentWrong) EVENT(SignUpWindowOpened) EVENT(SignUpEndedUnclear) EVENT(SignUpAgainWanted) \
    EVENT(OwnerSaysFinished) EVENT(OwnerSaysNumberSelected) EVENT(OwnerTakesBack) EVENT(ChatSharingTold) \
    EVENT(StateRead) EVENT(StateNotRead) EVENT(Verified) EVENT(VerifyPressed) EVENT(SyncPressed) EVENT(SyncSettled) \
    EVENT(LedgerRead) EVENT(SubscriptionsWanted) EVENT(SubscriptionRepairPressed) EVENT(SubscriptionChanged) \
    EVENT(EventsCheckPressed) EVENT(EventsChecked) EVENT(ArmingChanged) EVENT(EarlierSyncTold) EVENT(FinishToldAt) \
    EVENT(AfterMissChosen) EVENT(TimePassed) EVENT(EventsObserved) EVENT(FeedMarked)
// clang-format on

#define GOLIVE_COMMA_EVENT(NAME) , event::NAME
using EventVariant = VariantOf<void GOLIVE_EVENTS(GOLIVE_COMMA_EVENT)>;
#undef GOLIVE_COMMA_EVENT

/// One of them. What goes through all alternatives is compiled once, in event.cpp: each file that names an event took
/// seconds longer without that.
struct Event : EventVariant
{
    template <AlternativeOf<EventVariant> Happened> Event(Happened happened);
    Event(const Event &);
    Event(Event &&) noexcept;
    Event &operator=(const Event &);
    Event &operator=(Event &&) noexcept;
    ~Event();
    /// Not all of them can be compared, which the variant says too late for Qt's meta types.
    friend bool operator==(const Event &, const Event &) = delete;
    friend bool operator<(const Event &, const Event &) = delete;
};

/// Whether the event means something at this step.
bool isExpectedAt(Step, const Event &);

} // namespace golive
