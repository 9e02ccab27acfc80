#include "domain/journal/journalactor.h"

namespace golive {

namespace {

// Each event in one of these lists: one that is in none does not compile.
// clang-format off
#define GOLIVE_EVENTS_OF_PERSON(EVENT) \
    EVENT(NextPressed) EVENT(BackPressed) EVENT(PageChosen) EVENT(RetryPressed) EVENT(CancelPressed) \
    EVENT(ProblemDismissed) EVENT(Resumed) EVENT(PutAwayWanted) EVENT(BroughtBack) EVENT(DoorChosen) EVENT(CaseChosen) \
    EVENT(LinkPasted) EVENT(SignInSubmitted) EVENT(UniversalTokenSubmitted) EVENT(AppTokenSubmitted) \
    EVENT(PartnerEmailEdited) EVENT(AppFilterEdited) EVENT(AppChosen) EVENT(NewAppNameEdited) EVENT(NewAppLookedFor) EVENT(CreateAppPressed) EVENT(LinkWanted) \
    EVENT(NumberEdited) EVENT(NumberConfirmed) EVENT(AppNameEdited) EVENT(ReferenceEdited) EVENT(HandedOver) EVENT(OwnerWasReminded) EVENT(CheckAnswered) EVENT(CheckOverruled) \
    EVENT(CountryOverruled) EVENT(EnableFormAnswered) EVENT(RegionChosen) EVENT(ContactEdited) EVENT(ContactIsOurs) EVENT(TermsOpened) \
    EVENT(TermsAgreed) EVENT(ContactChangeWanted) EVENT(ResendPressed) EVENT(EventsUrlEdited) \
    EVENT(CreateSubscriptionPressed) EVENT(EventsWaived) EVENT(SubscriptionsWanted) EVENT(SubscriptionRepairPressed) \
    EVENT(EventsCheckPressed) EVENT(ArmingChanged) EVENT(NewLinkWanted) EVENT(SurfaceChosen) EVENT(OwnerIsElsewhere) \
    EVENT(OwnerLanguageChosen) EVENT(CardShown) EVENT(LinkOpened) EVENT(OwnerSaysFinished) \
    EVENT(OwnerSaysNumberSelected) EVENT(OwnerTakesBack) EVENT(ChatSharingTold) EVENT(SignUpWindowOpened) \
    EVENT(SignUpAgainWanted) EVENT(WaitWanted) EVENT(WaitDismissed) EVENT(SetupFileOpened) EVENT(OwnerResultTaken) \
    EVENT(VerifyPressed) EVENT(SyncPressed) EVENT(EarlierSyncTold) EVENT(FinishToldAt) EVENT(AfterMissChosen)
#define GOLIVE_EVENTS_OF_GUARD(EVENT) EVENT(SaveFailed) EVENT(MachineChecked) EVENT(LedgerRead) EVENT(FeedMarked)
#define GOLIVE_EVENTS_OF_PARTNER(EVENT) \
    EVENT(CallFailed) EVENT(SignedIn) EVENT(AppTokenAccepted) EVENT(AppsListed) EVENT(AppCreated) EVENT(AppOpened) \
    EVENT(CoexistenceEnabled) EVENT(RegionSaved) EVENT(ContactSaved) EVENT(EmailResent) EVENT(SubscriptionsRead) \
    EVENT(SubscriptionCreated) EVENT(SubscriptionChanged) EVENT(EventsChecked) EVENT(LinkFetched) EVENT(StateRead) \
    EVENT(StateRepeated) EVENT(StateNotRead) EVENT(Verified) EVENT(SyncSettled)
#define GOLIVE_EVENTS_OF_FACEBOOK(EVENT) EVENT(SignUpFinished) EVENT(SignUpWentWrong) EVENT(SignUpEndedUnclear)
// clang-format on

using OfPerson = VariantOf<void GOLIVE_EVENTS_OF_PERSON(GOLIVE_COMMA_EVENT)>;
using OfGuard = VariantOf<void GOLIVE_EVENTS_OF_GUARD(GOLIVE_COMMA_EVENT)>;
using OfPartner = VariantOf<void GOLIVE_EVENTS_OF_PARTNER(GOLIVE_COMMA_EVENT)>;
using OfFacebook = VariantOf<void GOLIVE_EVENTS_OF_FACEBOOK(GOLIVE_COMMA_EVENT)>;
using OfOthers = std::variant<event::EventsObserved, event::TimePassed>;

template <class Happened> constexpr JournalActor actorOf()
{
    static_assert(isAlternative<Happened, OfPerson> + isAlternative<Happened, OfGuard> +
                          isAlternative<Happened, OfPartner> + isAlternative<Happened, OfFacebook> +
                          isAlternative<Happened, OfOthers> ==
                      1,
                  "whose doing an event is, is said in one of the lists above");
    if constexpr (isAlternative<Happened, OfPerson>)
        return JournalActor::Person;
    else if constexpr (isAlternative<Happened, OfGuard>)
        return JournalActor::Guard;
    else if constexpr (isAlternative<Happened, OfPartner>)
        return JournalActor::Partner;
    else if constexpr (isAlternative<Happened, OfFacebook>)
        return JournalActor::Facebook;
    else if constexpr (std::is_same_v<Happened, event::EventsObserved>)
        return JournalActor::Received;
    else
        return JournalActor::Time;
}

/// By the place of the alternative in Event.
template <class... Happened> JournalActor actorAt(std::size_t place, const std::variant<Happened...> *)
{
    static constexpr JournalActor actors[]{actorOf<Happened>()...};
    return actors[place];
}

} // namespace

JournalActor journalActorOf(const Event &event)
{
    return actorAt(event.index(), static_cast<const EventVariant *>(nullptr));
}

} // namespace golive
