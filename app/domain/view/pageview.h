#pragma once

#include "domain/connect/callstage.h"
#include "domain/nexthold.h"
#include "domain/progress.h"
#include "domain/view/exchangeview.h"
#include "domain/view/reportview.h"
#include "domain/view/surroundings.h"
#include "domain/view/waitview.h"

#include <variant>

namespace golive {

// Everything the windows draw, as plain data. viewOf() is pure, so pages are tested without widgets. No sentence stands
// here: ui/text words it.

/// Client, number and app: on every page and in the window's title, so that nobody onboards the wrong client.
struct Identity
{
    QString app;
    QString number; ///< Formatted.
    QString partner;
    bool isClaimed = false; ///< By a set-up file; nobody here has looked it up.
    bool isEmpty() const { return app.isEmpty() && number.isEmpty(); }
    bool operator==(const Identity &) const = default;
};

/// The owner of the number, and how somebody who does it for him speaks with him.
struct OwnerView
{
    bool isStaff = false; ///< Somebody does it for him.
    OwnerPlace place = OwnerPlace::Here;
    QString name;           ///< The contact's; may be empty.
    QString sender;         ///< From whom he gets the link: the partner account's e-mail address.
    QString language;       ///< That was chosen to speak to him in; empty: by his number's country.
    QString country;        ///< Alpha-2, of his number; may be empty.
    QString windowLanguage; ///< That this window speaks.
    bool areOthersHidden = false;
    QList<CallStage> stages;
    bool operator==(const OwnerView &) const = default;
};

/// The strip from Meta's finish on.
struct StripView
{
    enum class Now {
        WaitingForNumberSelection,
        WaitingForLive,
        ReadyToSync,
        Syncing,
        PerhapsTooLate,
        SetUpFailed,
        Missed,
        OnceMore,     ///< An answer was lost, and the one further call that was chosen is still to be made.
        LeftSo,       ///< Missed, and it was chosen to leave it so.
        AllRequested, ///< Both calls came to their end; this one and those below.
        Arrived,      ///< All chats, as the events here tell.
        Silent,       ///< Accepted, and then nothing for too long.
        Declined,     ///< The owner chose not to share the chats.
        AskedBefore,  ///< By somebody else, says Meta.
        Refused,      ///< By Meta.
        NotKnown,     ///< An answer was lost.
    };
    enum class InCharge { ThisComputer, Provider, Person };
    Now now = Now::WaitingForLive;
    InCharge inCharge = InCharge::ThisComputer;
    ArmState arm = ArmState::Armed;
    QString guardName;              ///< Where another program or computer is in charge.
    Instant latest{};               ///< "by 10:00 tomorrow at the latest"
    milliseconds remaining{};       ///< Computed, never counted down.
    bool isFinishSaid = false;      ///< That Facebook is finished is a person's word, and nothing has shown it.
    std::optional<Outage> outage{}; ///< What this computer sees to cannot go on: Gupshup cannot be reached.
    /// Nothing is left to ask for.
    bool isAllAsked() const { return now >= Now::AllRequested; }
    bool operator==(const StripView &) const = default;
};

enum class NextLabel { Next, SignIn, Confirm, Finish, GoOnWithout, ToReport };

struct ButtonsView
{
    bool isNextShown = true;
    bool isNextEnabled = false;
    NextLabel next = NextLabel::Next;
    NextHold hold = NextHold::None;
    bool isBackShown = true;
    bool isBackEnabled = false;
    bool isCancelCallShown = false; ///< Beside the busy line.
    bool operator==(const ButtonsView &) const = default;
};

/// What nobody would do while the program is closed.
struct LeavingView
{
    QString client; ///< The first to run out, of those that are looked after here.
    QString number;
    std::optional<Instant> deadline{}; ///< Of that one; nothing where no 24 hours run.
    bool areMore = false;
    bool isOnceMore = false; ///< What is still to be done is the one further call.
    bool isHidden = false;   ///< Who it is, is not said: somebody else sees this screen.
    bool operator==(const LeavingView &) const = default;
};

struct StartView
{
    QList<SetupSummary> unfinished; ///< The most pressing of those that are searched for.
    int unfinishedCount = 0;        ///< All of those.
    QList<SetupSummary> putAway;    ///< The latest of those that are searched for.
    int putAwayCount = 0;           ///< All of those.
    QString search;                 ///< In name or number; empty: all.
    std::optional<StartNotice> notice{};
    Door door = Door::Undecided;
    QString pastedLink;
    QString pastedLinkHost; ///< Shown, and asked once.
    bool isPractice = false;
    QString language; ///< As Qt writes a locale: "pt_BR".
    Instant now{};
    bool operator==(const StartView &) const = default;
};

struct SignInView
{
    QString email;
    bool isSelfServe = false; ///< Case 2: paste an app token, or go on without one.
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    bool isKeychainThere = true;
    bool isKeychainLocked = false;
    bool isSignedIn = false; ///< A partner token is held: one can sign out.
    bool isPractice = false;
    QString practiceEmail;
    QString practiceSecret;
    bool operator==(const SignInView &) const = default;
};

struct ClientView
{
    bool isGuidance = false; ///< No partner token: the person names app and number himself.
    bool isListing = false;
    bool areAppsListed = false;
    QString filter;
    QList<AppSummary> apps;
    AppId chosen;
    QString chosenName;
    bool isChosenLive = false;
    QString newAppName;
    QString suggestedAppName; ///< Where the name typed would be refused.
    QString numberText;
    std::optional<NumberFault> numberFault{};
    QString numberFormatted;
    QString numberCountry;             ///< Alpha-2
    bool isNumberUnknownHere = false;  ///< Of a plan that this computer does not know.
    bool isNumberToConfirm = false;    ///< ... and nobody has said yet that it is right.
    bool isCountryUnsupported = false; ///< By the guide's list.
    bool isNumberTyped = false;        ///< Typed by a person: apps with another number cannot be chosen.
    bool operator==(const ClientView &) const = default;
};

struct CheckRow
{
    CheckItem item = CheckItem::AppVersion;
    CheckAnswer answer;
    bool isOpen = true; ///< Holds Next.
    bool blocks = false;
    bool operator==(const CheckRow &) const = default;
};

struct GetReadyView
{
    QList<CheckRow> rows;
    int openCount = 0;
    QList<MachineFinding> findings;
    bool isMachineBusy = false;
    bool isCountryOverruled = false;
    QString countryReason;
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    bool isFormWanted = false; ///< Case 2
    bool isPerAppNote = false; ///< Cases 2 and 3 are per app.
    Enablement enablement = Enablement::NotAsked;
    bool operator==(const GetReadyView &) const = default;
};

struct RegionView
{
    bool isGuidance = false;
    QStringList codes;
    QString chosen;    ///< Empty: leave as it is.
    QString suggested; ///< The number's country, where it is in the list.
    bool isSaved = false;
    Enablement enablement = Enablement::NotAsked; ///< Warned: said here, once, with the reason.
    QString enablementDetail;
    bool operator==(const RegionView &) const = default;
};

struct ContactView
{
    bool isGuidance = false;
    ContactStage stage = ContactStage::Editing;
    Contact contact;
    QList<Problem::Field> faults;
    bool isPhoneUnknownHere = false; ///< Of a plan that this computer does not know: said, and taken.
    std::optional<TermsAgreement> terms{};
    bool isEmailVerified = false;
    bool isStaff = false;       ///< Staff tick for the owner and say who agreed.
    bool areTermsKnown = false; ///< Their address; else the page says where they stand.
    bool wereTermsShown = false;
    bool operator==(const ContactView &) const = default;
};

struct EventsView
{
    bool isGuidance = false;
    bool isReading = false;
    bool isRead = false;
    QList<Subscription> subscriptions;
    EventsVerdict verdict = EventsVerdict::Red;
    QString url;
    QString header;
    std::optional<EventsWaiver> waiver{};
    std::optional<Instant> readAt{};
    QList<EventsFault> faults; ///< What keeps it from green, the most important first.
    SubscriptionId repairable; ///< The subscription that one press would put right; empty where none.
    SubscriptionId carrier;    ///< The subscription that carries coexistence now; empty where none.
    std::optional<EventsCheck> check{};
    bool isCheckFresh = false; ///< The check passed within the last day.
    bool isChecking = false;
    bool isChanging = false;
    Arming arming;
    ArmState arm = ArmState::Armed;
    ReceiverView receiver;
    bool isReceiverUsed = false; ///< The carrier's address is the receiver's.
    /// All that lead to the receiver do so by its old part, which is the same for all apps: to be renewed.
    bool isReceiverShared = false;
    bool isPractice = false;
    Instant now{};
    bool operator==(const EventsView &) const = default;
};

struct ConnectView
{
    Step step = Step::SignUp;
    bool isGuidance = false; ///< No link to be had by Golive: the person works on Gupshup's own site.
    QUrl link;
    bool isLinkPasted = false;
    bool canPasteLink = false; ///< The link is one that was sent, and a newer one would be taken now.
    bool isLinkExpired = false;
    bool isLinkOld = false; ///< Past its five days, as far as this computer can know.
    bool isFetchingLink = false;
    Instant linkExpiresAt{};
    int linksMade = 0; ///< By Golive here; what was made elsewhere nobody tells.
    int linksLeft = 0;
    Instant linkMadeAt{};
    std::optional<Instant> linkGivenAt{}; ///< It was opened, copied or sent.
    bool canMakeLink = false;
    SurfaceKind surface = SurfaceKind::WebView;
    WebViewState webView = WebViewState::Ready;
    QString engineVersion;
    Card card = Card::ContinueWithFacebook;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString provider;
    QString eventsHost; ///< Where shared chats go.
    QString numberFormatted;
    QString abandonedAt;
    bool isWrongFinish = false; ///< Facebook finished, but not for the phone's app: start again.
    bool isTryingAgain = false; ///< ... and that was done: what it comes to, a person may have to say.
    bool isFinished = false;    ///< Meta's part is over.
    bool isFinishSaid = false;  ///< ... as a person says, and nothing has shown it.
    bool canTakeBack = false;   ///< What was said of the finish, or of the number, was too early.
    bool mustPersonTell =
        false; ///< Nobody here can ask Gupshup: the person says when Facebook and the selection are done.
    AppState appState;
    std::optional<Instant> stateSeenAt{};
    bool isPractice = false;
    WaitView wait;
    ExchangeView owner;
    std::optional<OnboardingAgain> again{}; ///< The number is onboarded once more: the way back is shown.
    Instant now{};                          ///< Only while it is.
    bool operator==(const ConnectView &) const = default;
};

struct SetUpView
{
    bool isWatching = false; ///< Link owner or no token: somebody else goes on.
    ExchangeView owner;
    bool isOnOwn = false;      ///< Nobody else: the person works on Gupshup's own site.
    bool isFinishSaid = false; ///< That Facebook is finished is a person's word, and nothing has shown it.
    AppState appState;
    std::optional<Instant> stateSeenAt{};
    std::optional<Verification> verification{};
    bool isVerifying = false;
    std::optional<SyncWindow> window{};
    milliseconds remaining{};
    SyncRecord contacts;
    SyncRecord history;
    bool isContactsBusy = false;
    bool isHistoryBusy = false;
    bool canSync = false;
    bool areEventsHeld = false;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString eventsHost;

    ArmState arm = ArmState::Armed;
    Arming arming;
    EventsVerdict eventsVerdict = EventsVerdict::Red;
    std::optional<SyncTurn> turn{}; ///< The next call and when it is due.
    SyncFate contactsFate = SyncFate::Open;
    SyncFate historyFate = SyncFate::Open;
    bool isMissed = false;
    bool areBothRefused = false;     ///< Nothing was copied, and nothing is left to ask for.
    bool mayBeTooLate = false;       ///< "Trying costs nothing".
    bool isEarlierSyncAsked = false; ///< Live elsewhere: who has requested the sync, and since when?
    EarlierSync earlierSync = EarlierSync::NotAsked;
    AfterMiss afterMiss = AfterMiss::NotChosen;
    std::optional<OnboardingAgain> again{};
    Actor actor = Actor::Golive;
    Attention attention = Attention::None;
    GuardView guard;
    bool isAwakeKept = false;
    std::optional<Outage> outage{}; ///< As in the strip.
    Observed observed;
    bool areEventsSeenHere = false; ///< Events come to Golive's receiver, or have.
    Standing standing;
    QString appName; ///< To be typed where the number is onboarded once more.
    Instant now{};
    bool operator==(const SetUpView &) const = default;
};

using PageBody = std::variant<StartView, SignInView, ClientView, GetReadyView, RegionView, ContactView, EventsView,
                              ConnectView, SetUpView, ReportView>;

struct PageView
{
    Page page = Page::Start;
    SetupId setup;
    Identity identity;
    OwnerView owner;
    bool isPractice = false;
    QList<StepProgress> rail;
    std::optional<StripView> strip{};
    std::optional<Problem> problem{};
    Instant now{}; ///< Only where the problem says until when to wait.
    bool canRetry = false;
    WaitOffer waiting;
    std::optional<Activity> busy{};
    ButtonsView buttons;
    std::optional<LeavingView> leaving{};
    PageBody body;
    bool operator==(const PageView &) const = default;
};

PageView viewOf(const Setup &, const Surroundings &, Instant now);
SetupSummary summaryOf(const Setup &, Instant now);

/// Formatted, or as it was typed.
QString shownNumber(const Setup &);
/// The host of the address that events go to, for people; empty where there is none.
QString eventsHostOf(const Setup &);

} // namespace golive
