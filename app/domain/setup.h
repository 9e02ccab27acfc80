#pragma once

#include "base/enumvalues.h"
#include "base/ids.h"
#include "domain/access.h"
#include "domain/appstate.h"
#include "domain/arming.h"
#include "domain/attentionkind.h"
#include "domain/checklist.h"
#include "domain/contact.h"
#include "domain/observed.h"
#include "domain/onboardingstory.h"
#include "domain/phonenumber.h"
#include "domain/screen.h"
#include "domain/signedlink.h"
#include "domain/subscription.h"
#include "domain/syncwindow.h"
#include "domain/verification.h"

namespace golive {

/// How the guide's "Enable your App" went.
enum class Enablement { NotAsked, FormFilled, Enabled, Warned };

/// The guide's steps 4 and 5.
enum class ContactStage { Editing, ReadBack, Accepted };

/// Which window the sign-up runs in.
enum class SurfaceKind { WebView, Browser };

/// The coach cards of Connect, in the usual order of Meta's screens.
enum class Card {
    ContinueWithFacebook,
    Portfolio,
    ConnectApp,
    NumberEntry,
    ShareChoice, ///< The informed choice, before the code.
    PhoneHandOff,
    TimeZone,
    SelectNumber,
};
inline constexpr int cardCount = static_cast<int>(enumCount<Card>);

/// "Share all chats": what the person says was pressed on the phone.
enum class ChatSharing { NotAsked, Shared, NotShared, NotSure };

/// Meta's part is over.
struct SignUpFinish
{
    enum class SeenBy { Message, State, Person };
    Instant at{};
    SeenBy seenBy = SeenBy::Message;
    WabaId waba;
    PhoneNumberId phone;

    bool operator==(const SignUpFinish &) const = default;
};

/// Going on without somewhere for the events to go, knowingly.
struct EventsWaiver
{
    QString typed;
    Instant at{};
    bool operator==(const EventsWaiver &) const = default;
};

/// Out of the list, kept on disk, and to be had back.
struct PutAway
{
    Instant at{};
    bool isGivenUp = false; ///< Its client's name was typed: nobody looks after it any more, though its hours may run.
    bool operator==(const PutAway &) const = default;
};

/// The case being onboarded: the one source of truth. Views draw it, advance() changes it, the store keeps it (all but
/// `screen`). No secret is ever in it.
struct Setup
{
    SetupId id;
    Instant createdAt{};
    Instant changedAt{};
    Step step = Step::Start;        ///< Where the person is.
    Step furthest = Step::Start;    ///< How far this set-up has come; what lies beyond is locked.
    std::optional<Step> returnTo{}; ///< Where signing in again leads back to.

    Door door = Door::Undecided;
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    Access access = Access::None;
    QString provider; ///< Who sent the link, from a set-up file.
    QString partnerEmail;

    QString appFilter;
    QString newAppName;
    AppId app;
    QString appName;
    bool wasLiveBefore = false; ///< The app was live when it was chosen: sync only.
    QString numberText;
    bool isNumberOfApp = false; ///< Taken over from the app that was chosen, not typed.
    std::optional<PhoneNumber> number{};
    bool isNumberConfirmed = false; ///< "It is right, go on", though it is not known as valid here.

    Checklist checklist;
    QList<MachineFinding> findings;
    Enablement enablement = Enablement::NotAsked;
    QString enablementDetail;

    QString region; ///< Alpha-2, or empty: leave as it is.
    bool isRegionSettled = false;

    Contact contact;
    std::optional<Instant> termsShownAt{}; ///< When the terms' own text was opened; not while its address is unknown.
    std::optional<TermsAgreement> terms{};
    ContactStage contactStage = ContactStage::Editing;
    bool isEmailVerified = false; ///< Gupshup said so when asked to send again.

    QString eventsUrl;
    QString eventsHeader; ///< "Name: value", sent along by Gupshup; optional. Often a token: on the screen only, never
                          ///< kept.
    QList<Subscription> subscriptions;
    std::optional<Instant> subscriptionsReadAt{};
    std::optional<EventsCheck> eventsCheck{};
    std::optional<EventsWaiver> eventsWaiver{};
    Arming arming;

    SignedLink link;
    SurfaceKind surface = SurfaceKind::WebView;
    Card card = Card::ContinueWithFacebook;
    ChatSharing chatSharing = ChatSharing::NotAsked;
    QString abandonedAt; ///< Meta's current_step of the last abandoned try.
    std::optional<SignUpFinish> finish{};
    std::optional<Instant> lastSeenUnfinished{};

    AppState appState;
    std::optional<Instant> stateSeenAt{};

    std::optional<Verification> verification{};
    int onboarding = 1; ///< Which onboarding of this number; rises only on evidence of a new one.
    std::optional<SyncWindow> window{};
    SyncRecord contactsSync;
    SyncRecord historySync;
    EarlierSync earlierSync = EarlierSync::NotAsked; ///< Asked where the app was live before.
    std::optional<Instant> liveSeenAt{};             ///< When live was first seen in this onboarding.
    std::optional<Instant> syncBegunAt{}; ///< The first try of either call: contacts hold history for 30 minutes of it.
    int contactsTries = 0;                ///< Tries that left the shot unspent; each waits longer.
    int historyTries = 0;
    std::optional<Instant> missedAt{}; ///< It is certain that the chance is over.
    AfterMiss afterMiss = AfterMiss::NotChosen;
    std::optional<OnboardingAgain> again{};
    QList<PastOnboarding> past;

    Observed observed;      ///< From received events; empty where they go elsewhere.
    qint64 feedMark = 0;    ///< Events up to here belong to an earlier onboarding.
    qint64 accountMark = 0; ///< Account events up to here have been told.
    Standing standing;

    QList<int> remindersGiven;                 ///< In minutes before the deadline.
    Attention attentionTold = Attention::None; ///< The last one that was notified.
    bool isArrivalTold = false;
    std::optional<Instant> phoneRemindedAt{};
    std::optional<PutAway> putAway{};

    Screen screen;

    bool operator==(const Setup &) const = default;
};

/// Both calls have come to an end, or the chance is over: nothing is left that a clock could take away.
bool isSettled(const Setup &);
/// The problem on the screen is that the set-up itself could not be kept.
bool isSaveOwed(const Setup &);
/// Meta has finished: from here on the 24 hours run.
bool isOnboarded(const Setup &);
/// Nothing but a person's word says that Meta has finished.
bool isSaidByPerson(const Setup &);
/// That word can still be taken back: nothing was built on it.
bool canFinishBeTakenBack(const Setup &);
/// Put away, and nobody is to look after it.
bool isGivenUp(const Setup &);
/// The number is not known as valid here and nobody has said that it is right. One that came with the app, Gupshup
/// knows.
bool isNumberToConfirm(const Setup &);
/// Another app cannot be chosen any more. An app that was live before is let go until its sync was asked for.
bool isBoundToApp(const Setup &);
/// Gupshup has called the events' address within the last day, and it answered.
bool isEventsCheckFresh(const Setup &, Instant now);
/// All that keeps the events of this set-up from green, the most important first, and the verdict: red where nobody
/// would hear the chats, amber where something is missing that may not be needed, or was not checked within the last
/// day.
QList<EventsFault> eventsFaultsOf(const Setup &, Instant now);
EventsVerdict eventsVerdictOf(const Setup &, Instant now);
/// Nobody would hear the chats arrive, and nobody said that this is meant.
bool areEventsHeld(const Setup &);
SyncRecord &syncRecord(Setup &, SyncKind);
const SyncRecord &syncRecord(const Setup &, SyncKind);

} // namespace golive
