#include "domain/advance.h"

#include "domain/advancer.h"
#include "domain/nexthold.h"
#include "domain/progress.h"

using namespace std::chrono_literals;

namespace golive {

Outcome advance(const Setup &setup, const Event &event, Instant now)
{
    if (!isExpectedAt(setup.step, event))
        return {setup, {}};
    Advancer advancer(setup, now);
    std::visit(advancer, event);
    Outcome outcome = std::move(advancer).take();
    if (outcome.setup != setup)
        outcome.setup.changedAt = now;
    return outcome;
}

void Advancer::fail(Problem::Kind kind, Problem::Field field)
{
    Problem problem;
    problem.kind = kind;
    problem.field = field;
    m_setup.screen.problem = problem;
}

void Advancer::ask(PartnerCall call)
{
    // A second press while the first is under way asks nothing; only a new filter replaces a list.
    if (m_setup.screen.busy == activityOf(call) && m_setup.screen.busy != Activity::ListingApps)
        return;
    m_setup.screen.busy = activityOf(call);
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();
    m_effects.emplace_back(std::move(call));
}

bool Advancer::answers(Activity activity)
{
    if (m_setup.screen.busy != activity)
        return false;
    m_setup.screen.busy.reset();
    return true;
}

void Advancer::enter(Step step)
{
    const Step from = m_setup.step;
    m_setup.step = step;
    m_setup.furthest = std::max(m_setup.furthest, step);
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();

    const bool isPartner = m_setup.client.access == Access::Partner;
    switch (step) {
    case Step::SignIn:
        // Passed on the way forward only, or Back would never reach Start.
        if (isPartner && m_setup.screen.isSignedIn && from <= Step::SignIn)
            enter(Step::App);
        break;
    case Step::App:
        if (isPartner && !m_setup.screen.areAppsListed)
            ask(effect::ListApps{m_setup.client.appFilter});
        break;
    case Step::Checklist:
        m_effects.emplace_back(effect::CheckMachine{defaultRegionOf(m_setup)});
        // An owner with a link has nothing but this page before Facebook.
        if (m_setup.client.access == Access::Link)
            m_effects.emplace_back(effect::WarmUpWebView{});
        break;
    case Step::Contact: m_effects.emplace_back(effect::WarmUpWebView{}); break;
    case Step::Webhooks:
        // One read serves all pages for 30 s: five calls a minute are allowed (partner-api 8.1).
        if (passage(m_setup.client.access, step) == Passage::Call && !areSubscriptionsFresh())
            ask(effect::ReadSubscriptions{m_setup.client.app});
        break;
    case Step::SignUp: {
        // One that somebody elsewhere holds is not replaced behind his back: the page asks.
        const bool isToReplace = m_setup.signUp.link.isExpired(m_now) && m_setup.signUp.owner == OwnerPlace::Here;
        if (isPartner && (!isOnboarded(m_setup) || m_setup.onboarding.again) &&
            (m_setup.signUp.link.isEmpty() || isToReplace))
            fetchLink(isToReplace);
        break;
    }
    case Step::SetUp:
        m_effects.emplace_back(effect::CloseSurface{});
        if (passage(m_setup.client.access, step) == Passage::Call) {
            m_effects.emplace_back(effect::ReadLedger{m_setup.client.app, m_setup.onboarding.number});
            ask(effect::ReadState{m_setup.client.app, m_setup.client.appName});
        }
        break;
    case Step::Verify:
        if (passage(m_setup.client.access, step) == Passage::Call && !m_setup.onboarding.verification)
            ask(effect::Verify{m_setup.client.app, m_setup.client.number ? m_setup.client.number->e164 : QString()});
        break;
    case Step::Start:
    case Step::Number:
    case Step::Enable:
    case Step::Region:
    case Step::ConfirmContact:
    case Step::Phone:
    case Step::SelectNumber:
    case Step::Sync:
    case Step::Done: break;
    }
}

bool Advancer::areSubscriptionsFresh() const
{
    const auto readAt = m_setup.listening.readAt;
    return m_setup.screen.areSubscriptionsRead && readAt && m_now - *readAt < 30s && m_now >= *readAt;
}

void Advancer::leavePage()
{
    const Page page = pageOf(m_setup.step);
    Step next = stepAfter(m_setup, m_setup.step);
    while (pageOf(next) == page && next != Step::Done)
        next = stepAfter(m_setup, next);
    enter(next);
}

void Advancer::operator()(const event::NextPressed &)
{
    if (nextHold(m_setup) != NextHold::None)
        return;
    switch (pageOf(m_setup.step)) {
    case Page::Client:
        if (m_setup.client.access == Access::Partner)
            return ask(effect::OpenApp{m_setup.client.app, m_setup.client.appName});
        break;
    case Page::GetReady:
        if (m_setup.client.onboardingCase == OnboardingCase::PartnerApi &&
            m_setup.readiness.enablement == Enablement::NotAsked &&
            passage(m_setup.client.access, Step::Enable) == Passage::Call)
            return ask(effect::EnableCoexistence{m_setup.client.app});
        break;
    case Page::Region:
        if (!m_setup.details.region.isEmpty() && !m_setup.details.isRegionSettled &&
            passage(m_setup.client.access, Step::Region) == Passage::Call)
            return ask(effect::SaveRegion{m_setup.client.app, m_setup.details.region});
        m_setup.details.isRegionSettled = true;
        break;
    case Page::Contact:
        if (passage(m_setup.client.access, Step::Contact) == Passage::Call &&
            m_setup.details.contactStage != ContactStage::Accepted) {
            if (m_setup.step == Step::Contact) {
                m_setup.details.contactStage = ContactStage::ReadBack;
                return enter(Step::ConfirmContact);
            }
            return ask(effect::SaveContact{m_setup.client.app, m_setup.details.contact,
                                           contactDigits(m_setup.details.contact, defaultRegionOf(m_setup))});
        }
        break;
    case Page::Start:
    case Page::SignIn:
    case Page::Events:
    case Page::Connect:
    case Page::SetUp:
    case Page::Report: break;
    }
    leavePage();
}

void Advancer::operator()(const event::BackPressed &)
{
    if (m_setup.screen.busy)
        return;
    if (m_setup.step == Step::ConfirmContact && m_setup.details.contactStage != ContactStage::Accepted) {
        m_setup.details.contactStage = ContactStage::Editing;
        return enter(Step::Contact);
    }
    enter(stepOfPageBefore(m_setup, m_setup.step));
}

void Advancer::operator()(const event::PageChosen &chosen)
{
    const Step first = firstStepOf(chosen.page);
    if (m_setup.screen.busy || first > m_setup.furthest || passesItself(m_setup, first))
        return;
    // The page that is shown already is only read anew, where it reads something.
    const bool isReadAnew = chosen.page == Page::GetReady;
    if (chosen.page == pageOf(m_setup.step) && !isReadAnew)
        return;
    const bool isSigningInAgain =
        m_setup.screen.problem && m_setup.screen.problem->kind == Problem::Kind::SignInExpired;
    if (chosen.page == Page::SignIn && isSigningInAgain)
        m_setup.returnTo = m_setup.step;
    enter(first);
}

void Advancer::operator()(const event::ProblemDismissed &)
{
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();
}

void Advancer::operator()(const event::CancelPressed &)
{
    if (!m_setup.screen.busy)
        return;
    m_effects.emplace_back(effect::AbandonCall{*m_setup.screen.busy});
    m_setup.screen.failed = m_setup.screen.busy;
    m_setup.screen.busy.reset();
}

void Advancer::operator()(const event::RetryPressed &)
{
    const auto failed = m_setup.screen.failed;
    if (!failed || m_setup.screen.busy)
        return;
    askAgain(*failed);
}

void Advancer::askAgain(Activity activity)
{
    switch (activity) {
    case Activity::SigningIn: break; // the secret is not kept: the form is sent again by the person
    case Activity::ListingApps: return ask(effect::ListApps{m_setup.client.appFilter});
    case Activity::CreatingApp: return ask(effect::CreateApp{m_setup.client.newAppName.trimmed()});
    case Activity::OpeningApp: return ask(effect::OpenApp{m_setup.client.app, m_setup.client.appName});
    case Activity::CheckingMachine: m_effects.emplace_back(effect::CheckMachine{defaultRegionOf(m_setup)}); break;
    case Activity::Enabling: return ask(effect::EnableCoexistence{m_setup.client.app});
    case Activity::SavingRegion: return ask(effect::SaveRegion{m_setup.client.app, m_setup.details.region});
    case Activity::SavingContact:
        return ask(effect::SaveContact{m_setup.client.app, m_setup.details.contact,
                                       contactDigits(m_setup.details.contact, defaultRegionOf(m_setup))});
    case Activity::ResendingEmail: return ask(effect::ResendEmail{m_setup.client.app});
    case Activity::ReadingSubscriptions: return ask(effect::ReadSubscriptions{m_setup.client.app});
    case Activity::CreatingSubscription:
        return ask(effect::CreateSubscription{m_setup.client.app, m_setup.listening.url.trimmed(),
                                              m_setup.listening.header.trimmed()});
    case Activity::FetchingLink: return fetchLink(m_setup.signUp.link.isExpired(m_now));
    case Activity::ReadingState: return ask(effect::ReadState{m_setup.client.app, m_setup.client.appName});
    case Activity::ShowingSignUp: m_effects.emplace_back(effect::ReloadSurface{}); break;
    case Activity::Verifying:
        return ask(effect::Verify{m_setup.client.app, m_setup.client.number ? m_setup.client.number->e164 : QString()});
    case Activity::SyncingContacts:
    case Activity::SyncingHistory: return requestSyncByHand();
    case Activity::CheckingEvents:
        if (const auto carrier = eventsCarrier(m_setup.listening.subscriptions))
            return ask(effect::CheckEvents{m_setup.client.app, carrier->id});
        break;
    case Activity::ChangingSubscription: return ask(effect::ReadSubscriptions{m_setup.client.app});
    case Activity::FetchingMedia: break; // asked for again by the person
    }
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();
}

void Advancer::operator()(const event::Resumed &resumed)
{
    // A once-only call that is on its way stays on its way.
    const auto syncing = m_setup.screen.syncing;
    m_setup.screen = {};
    m_setup.screen.syncing = syncing;
    m_setup.screen.isSignedIn = resumed.isSignedIn;
    m_setup.screen.isAppTokenHeld = resumed.isAppTokenHeld;
    m_setup.putAway.reset(); // whoever opens it wants it back
    // Who only looked back at a page when the set-up was left goes on where it stands; a contact that was not read back
    // yet is at its form.
    const bool isFormOpen =
        m_setup.furthest == Step::ConfirmContact && m_setup.details.contactStage == ContactStage::Editing;
    m_setup.step = isFormOpen ? Step::Contact : m_setup.furthest;
    // Without a token the page that needs one cannot go on: sign in first, then come back here.
    const bool isBetween = m_setup.step > Step::SignIn && m_setup.step < Step::Done;
    const bool isTokenMissing = (m_setup.client.access == Access::Partner && !resumed.isSignedIn) ||
                                (m_setup.client.access == Access::AppToken && !resumed.isAppTokenHeld);
    if (isBetween && isTokenMissing) {
        Problem problem;
        problem.kind = Problem::Kind::SignInExpired;
        m_setup.screen.problem = problem;
        return;
    }
    // A call that was claimed when the program ended shows as what the ledger knows of it.
    const bool isAfterSetUp = m_setup.step == Step::Verify || m_setup.step == Step::Sync;
    if (isAfterSetUp && passage(m_setup.client.access, m_setup.step) == Passage::Call)
        m_effects.emplace_back(effect::ReadLedger{m_setup.client.app, m_setup.onboarding.number});
    enter(m_setup.step);
}

void Advancer::operator()(const event::PutAwayWanted &wanted)
{
    m_setup.putAway = PutAway{m_now, wanted.isGivenUp};
}

void Advancer::operator()(const event::BroughtBack &)
{
    m_setup.putAway.reset();
}

void Advancer::operator()(const event::SaveFailed &failed)
{
    fail(failed.kind);
    m_setup.screen.problem->detail = failed.detail;
}

void Advancer::operator()(const event::CallFailed &failed)
{
    if (!answers(failed.activity))
        return;
    // Enabling is never a blocker: a newer edition of the guide says that no case needs it.
    if (failed.activity == Activity::Enabling && failed.problem.kind != Problem::Kind::SignInExpired) {
        m_setup.readiness.enablement = Enablement::Warned;
        m_setup.readiness.enablementDetail = failed.problem.detail;
        return leavePage();
    }
    if (failed.problem.kind == Problem::Kind::EmailAlreadyVerified && failed.activity == Activity::ResendingEmail) {
        m_setup.details.isEmailVerified = true;
        return;
    }
    // A repair of the region ("leave it as it is") must be possible with Next.
    if (failed.problem.kind == Problem::Kind::RegionAfterGoLive)
        m_setup.details.region.clear();
    // Once: each new link counts against the app's allowance.
    if (failed.problem.kind == Problem::Kind::LinkExpired && failed.activity == Activity::FetchingLink &&
        !m_setup.screen.isLinkRegenerated)
        return fetchLink(true);
    if (failed.problem.kind == Problem::Kind::SignInExpired)
        m_setup.screen.isSignedIn = false;
    m_setup.screen.problem = failed.problem;
    m_setup.screen.failed = failed.activity;
}

} // namespace golive
