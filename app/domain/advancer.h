#pragma once

#include "domain/advance.h"

namespace golive {

/// One step of advance(): the set-up being changed and the effects collected. Private to the advance*.cpp files, which
/// hold the overloads page by page; std::visit makes a missing overload a compile error.
class Advancer
{
public:
    Advancer(const Setup &setup, Instant now) : m_setup(setup), m_now(now) {}
    Outcome take() && { return {std::move(m_setup), std::move(m_effects)}; }

    // advance.cpp: moving about, and failures
    void operator()(const event::NextPressed &);
    void operator()(const event::BackPressed &);
    void operator()(const event::PageChosen &);
    void operator()(const event::RetryPressed &);
    void operator()(const event::CancelPressed &);
    void operator()(const event::ProblemDismissed &);
    void operator()(const event::Resumed &);
    void operator()(const event::PutAwayWanted &);
    void operator()(const event::BroughtBack &);
    void operator()(const event::CallFailed &);
    void operator()(const event::SaveFailed &);
    // advancestart.cpp: Start, SignIn, Client
    void operator()(const event::DoorChosen &);
    void operator()(const event::CaseChosen &);
    void operator()(const event::LinkPasted &);
    void operator()(const event::SetupFileOpened &);
    void operator()(const event::SignInSubmitted &);
    void operator()(const event::UniversalTokenSubmitted &);
    void operator()(const event::AppTokenSubmitted &);
    void operator()(const event::PartnerEmailEdited &);
    void operator()(const event::SignedIn &);
    void operator()(const event::AppTokenAccepted &);
    void operator()(const event::AppFilterEdited &);
    void operator()(const event::AppsListed &);
    void operator()(const event::AppChosen &);
    void operator()(const event::NewAppNameEdited &);
    void operator()(const event::CreateAppPressed &);
    void operator()(const event::AppCreated &);
    void operator()(const event::AppOpened &);
    void operator()(const event::NumberEdited &);
    void operator()(const event::NumberConfirmed &);
    void operator()(const event::AppNameEdited &);
    // advancedetails.cpp: Get ready, Region, Contact
    void operator()(const event::CheckAnswered &);
    void operator()(const event::CheckOverruled &);
    void operator()(const event::CountryOverruled &);
    void operator()(const event::MachineChecked &);
    void operator()(const event::EnableFormAnswered &);
    void operator()(const event::CoexistenceEnabled &);
    void operator()(const event::RegionChosen &);
    void operator()(const event::RegionSaved &);
    void operator()(const event::ContactEdited &);
    void operator()(const event::TermsOpened &);
    void operator()(const event::TermsAgreed &);
    void operator()(const event::ContactChangeWanted &);
    void operator()(const event::ContactSaved &);
    void operator()(const event::ResendPressed &);
    void operator()(const event::EmailResent &);
    // advanceconnect.cpp: Connect
    void operator()(const event::LinkFetched &);
    void operator()(const event::NewLinkWanted &);
    void operator()(const event::SurfaceChosen &);
    void operator()(const event::OwnerIsElsewhere &);
    void operator()(const event::OwnerLanguageChosen &);
    void operator()(const event::CardShown &);
    void operator()(const event::LinkOpened &);
    void operator()(const event::SignUpFinished &);
    void operator()(const event::OwnerSaysFinished &);
    void operator()(const event::OwnerSaysNumberSelected &);
    void operator()(const event::OwnerTakesBack &);
    void operator()(const event::ChatSharingTold &);
    void operator()(const event::StateRead &);
    void operator()(const event::StateNotRead &);
    // advanceending.cpp: Connect, where Facebook's window ended without a finish
    void operator()(const event::SignUpWindowOpened &);
    void operator()(const event::SignUpWentWrong &);
    void operator()(const event::SignUpEndedUnclear &);
    void operator()(const event::SignUpAgainWanted &);
    // advancesync.cpp: Set up and chats
    void operator()(const event::Verified &);
    void operator()(const event::VerifyPressed &);
    void operator()(const event::SyncPressed &);
    void operator()(const event::SyncSettled &);
    void operator()(const event::LedgerRead &);
    void operator()(const event::EarlierSyncTold &);
    void operator()(const event::FinishToldAt &);
    void operator()(const event::AfterMissChosen &);
    // advancearming.cpp: who hears the chats, and what starts by itself
    void operator()(const event::SubscriptionsRead &);
    void operator()(const event::EventsUrlEdited &);
    void operator()(const event::CreateSubscriptionPressed &);
    void operator()(const event::SubscriptionCreated &);
    void operator()(const event::EventsWaived &);
    void operator()(const event::SubscriptionsWanted &);
    void operator()(const event::SubscriptionRepairPressed &);
    void operator()(const event::SubscriptionChanged &);
    void operator()(const event::EventsCheckPressed &);
    void operator()(const event::EventsChecked &);
    void operator()(const event::ArmingChanged &);
    // advanceguard.cpp: by itself
    void operator()(const event::TimePassed &);
    void operator()(const event::EventsObserved &);
    void operator()(const event::FeedMarked &);

private:
    void enter(Step);
    void leavePage();
    bool areSubscriptionsFresh() const;
    void ask(PartnerCall);
    void askAgain(Activity);
    void fail(Problem::Kind, Problem::Field = Problem::Field::Page);
    /// True, and busy no more, when this answer is the one being waited for.
    bool answers(Activity);
    void forgetWhatFollowsTheApp();
    /// A look that says less than an earlier one must not wipe what that one told.
    void learn(const AppState &);
    void openWindowOfLiveApp();
    void onboarded(const SignUpFinish &, SyncWindow);
    /// Disconnected, and now a finish: a new onboarding, though nobody said so here.
    bool isBackAfterRemoval(const SignUpFinish &) const;
    bool isOldLive(const AppState &) const;
    /// What was only said is known now.
    void proveFinish(SignUpFinish::SeenBy);
    void fetchLink(bool regenerate);
    void leaveSurface();
    /// The state that was read has not decided what became of the number: what a person can do is said, once.
    void tellUnclear();
    /// Facebook finished another way: what was held for its finish is none.
    void takeBackSeenFinish();
    void requestSync(const SyncTurn &);
    void requestSyncByHand();
    void tellNotSent(const event::SyncSettled &);
    bool areBothAccepted() const;
    void beginOnboardingAnew();
    void startDueSync();
    void readSubscriptions();
    void settleMiss();
    void reconcile();
    void tellArrival();
    void takeAccountNote(const AccountNote &);
    void takeHint(Standing::Kind, const AccountNote &);
    void settleHint(const event::StateRead &);
    /// Between "live" and a look that could not say so for certain.
    bool isDoubtful(const event::StateRead &) const;
    void notify(const Notice &);
    void remind(const event::TimePassed &);
    void remindOfDeadline();
    void remindOfPhone();

    Setup m_setup;
    Instant m_now;
    std::vector<Effect> m_effects;
};

} // namespace golive
