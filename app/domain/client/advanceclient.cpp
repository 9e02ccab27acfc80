#include "domain/advancer.h"
#include "domain/facts/appname.h"
#include "domain/progress.h"

#include <QUrl>

#include <algorithm>

// Start, SignIn and Client: who sits here, with what access, and which app and number it is about.

namespace golive {

void Advancer::operator()(const event::DoorChosen &chosen)
{
    if (isBoundToApp(m_setup))
        return;
    m_setup.client.door = chosen.door;
    m_setup.screen.problem.reset();
    switch (chosen.door) {
    case Door::Undecided: return;
    case Door::Staff: m_setup.client.access = Access::Partner; break;
    case Door::LinkOwner: m_setup.client.access = Access::Link; return; // the link is asked for on the same page
    case Door::SelfServe:
        m_setup.client.access = Access::None;
        m_setup.client.onboardingCase = OnboardingCase::SelfServe;
        break;
    }
    enter(Step::SignIn);
}

void Advancer::operator()(const event::CaseChosen &chosen)
{
    m_setup.client.onboardingCase = chosen.chosen;
}

void Advancer::operator()(const event::LinkPasted &pasted)
{
    const QUrl url(pasted.text.trimmed(), QUrl::StrictMode);
    const bool isSecure = url.scheme() == QLatin1String("https");
    const bool isPractice =
        pasted.isPractice && url.scheme() == QLatin1String("http") && url.host() == QLatin1String("127.0.0.1");
    if (!url.isValid() || url.host().isEmpty() || !(isSecure || isPractice))
        return fail(Problem::Kind::LinkNotValid, Problem::Field::Link);
    m_setup.screen.problem.reset();
    if (m_setup.signUp.link.url == url)
        return;
    m_setup.signUp.link = {};
    m_setup.signUp.link.url = url;
    m_setup.signUp.link.madeAt = m_now;
    m_setup.signUp.link.isPasted = true;
}

void Advancer::operator()(const event::SignInSubmitted &form)
{
    m_setup.client.partnerEmail = form.email.trimmed();
    if (m_setup.client.partnerEmail.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Email);
    if (form.secret.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
    m_setup.client.access = Access::Partner;
    ask(effect::SignIn{m_setup.client.partnerEmail, form.secret});
}

void Advancer::operator()(const event::UniversalTokenSubmitted &form)
{
    m_setup.client.partnerEmail = form.email.trimmed();
    if (form.token.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
    m_setup.client.access = Access::Partner;
    ask(effect::UseUniversalToken{m_setup.client.partnerEmail, form.token});
}

void Advancer::operator()(const event::AppTokenSubmitted &form)
{
    if (form.app.isEmpty() || form.token.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
    ask(effect::UseAppToken{form.app, form.token});
}

void Advancer::operator()(const event::PartnerEmailEdited &edited)
{
    m_setup.client.partnerEmail = edited.email;
}

void Advancer::operator()(const event::SignedIn &)
{
    m_setup.screen.isSignedIn = true;
    answers(Activity::SigningIn);
    const bool wasExpired = m_setup.screen.problem && m_setup.screen.problem->kind == Problem::Kind::SignInExpired;
    if (wasExpired)
        m_setup.screen.problem.reset();
    if (m_setup.step != Step::SignIn) {
        // Signed in behind the page (the keychain answered): the page does now what it could not do before.
        if (wasExpired)
            enter(m_setup.step);
        return;
    }
    // The keychain may answer while somebody else's form is on the page.
    if (m_setup.client.access != Access::Partner)
        return;
    const Step next = m_setup.returnTo.value_or(Step::App);
    m_setup.returnTo.reset();
    enter(next);
}

void Advancer::operator()(const event::AppTokenAccepted &accepted)
{
    if (!answers(Activity::SigningIn))
        return;
    if (!m_setup.client.app.isEmpty() && m_setup.client.app != accepted.app) {
        // What was done for one app must never count for another.
        if (isBoundToApp(m_setup))
            return fail(Problem::Kind::AppHasOtherNumber);
        forgetWhatFollowsTheApp();
    }
    m_setup.client.access = Access::AppToken;
    m_setup.screen.isAppTokenHeld = true;
    m_setup.client.app = accepted.app;
    learn(accepted.state);
    if (!isOnboarded(m_setup))
        m_setup.onboarding.wasLiveBefore = accepted.state.stage == AppStage::Live;
    openWindowOfLiveApp();
    const Step next = m_setup.returnTo.value_or(Step::App);
    m_setup.returnTo.reset();
    enter(next);
}

void Advancer::operator()(const event::AppFilterEdited &edited)
{
    m_setup.client.appFilter = edited.filter;
    if (m_setup.client.access == Access::Partner)
        ask(effect::ListApps{edited.filter});
}

void Advancer::operator()(const event::AppsListed &listed)
{
    answers(Activity::ListingApps);
    m_setup.screen.apps = listed.apps;
    m_setup.screen.areAppsListed = true;
}

void Advancer::forgetWhatFollowsTheApp()
{
    // Begun anew, and only what belongs to the person, the phone and its number is brought along: whatever a later
    // member is about, nothing that was done, chosen or told for one app counts for another.
    Setup fresh;
    fresh.id = m_setup.id;
    fresh.createdAt = m_setup.createdAt;
    fresh.changedAt = m_setup.changedAt;
    fresh.step = m_setup.step;
    fresh.furthest = Step::Number;
    fresh.client = withoutApp(std::move(m_setup.client));
    fresh.readiness = withoutApp(std::move(m_setup.readiness));
    fresh.details = withoutApp(std::move(m_setup.details));
    fresh.listening = withoutApp(std::move(m_setup.listening));
    fresh.signUp = withoutApp(m_setup.signUp);
    fresh.screen = withoutApp(std::move(m_setup.screen));
    m_setup = std::move(fresh);
}

void Advancer::learn(const AppState &state)
{
    const AppState before = m_setup.seen.state;
    m_setup.seen.state = state;
    if (state.phone.isEmpty())
        m_setup.seen.state.phone = before.phone;
    if (!state.liveAt)
        m_setup.seen.state.liveAt = before.liveAt;
}

void Advancer::openWindowOfLiveApp()
{
    if (m_setup.onboarding.wasLiveBefore && m_setup.seen.state.liveAt && !m_setup.onboarding.window)
        m_setup.onboarding.window = SyncWindow{*m_setup.seen.state.liveAt, SyncWindow::Evidence::WentLive};
}

void Advancer::operator()(const event::AppChosen &chosen)
{
    const auto &apps = m_setup.screen.apps;
    const auto found =
        std::find_if(apps.begin(), apps.end(), [&](const AppSummary &one) { return one.id == chosen.app; });
    if (found == apps.end() || isBoundToApp(m_setup))
        return;
    const AppSummary app = *found;
    m_setup.screen.problem.reset();
    if (m_setup.client.app != app.id) {
        forgetWhatFollowsTheApp();
        m_setup.client.app = app.id;
        m_setup.client.appName = app.name;
    }
    m_setup.onboarding.wasLiveBefore = app.isLive;
    m_setup.seen.state.phone = app.phone;
    const bool isNumberOpen = m_setup.client.isNumberOfApp || m_setup.client.numberText.trimmed().isEmpty();
    if (isNumberOpen) {
        m_setup.client.numberText = app.phone.isEmpty() ? QString() : QLatin1Char('+') + app.phone;
        m_setup.client.isNumberOfApp = !app.phone.isEmpty();
        m_setup.client.number.reset();
        if (const auto number = parsePhoneNumber(m_setup.client.numberText, {}))
            m_setup.client.number = *number;
    }
    if (appHasOtherNumber(m_setup))
        fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
}

void Advancer::operator()(const event::NewAppNameEdited &edited)
{
    m_setup.client.newAppName = edited.name;
    m_setup.screen.problem.reset();
}

void Advancer::operator()(const event::CreateAppPressed &)
{
    const QString name = m_setup.client.newAppName.trimmed();
    switch (judgeAppName(name)) {
    case AppNameVerdict::Fine: return ask(effect::CreateApp{name});
    case AppNameVerdict::WrongLength: return fail(Problem::Kind::AppNameLength, Problem::Field::AppName);
    case AppNameVerdict::WrongCharacters: return fail(Problem::Kind::AppNameCharacters, Problem::Field::AppName);
    }
}

void Advancer::operator()(const event::AppCreated &created)
{
    answers(Activity::CreatingApp);
    if (isBoundToApp(m_setup))
        return;
    forgetWhatFollowsTheApp();
    m_setup.client.app = created.app;
    m_setup.client.appName = created.name;
    m_setup.onboarding.wasLiveBefore = false;
    m_setup.client.newAppName.clear();
    AppSummary summary;
    summary.id = created.app;
    summary.name = created.name;
    m_setup.screen.apps.prepend(summary);
}

void Advancer::operator()(const event::AppOpened &opened)
{
    if (opened.app != m_setup.client.app)
        return;
    m_setup.screen.isAppTokenHeld = true;
    learn(opened.state);
    m_setup.onboarding.wasLiveBefore =
        m_setup.onboarding.wasLiveBefore || (opened.state.stage == AppStage::Live && !isOnboarded(m_setup));
    openWindowOfLiveApp();
    if (!answers(Activity::OpeningApp))
        return;
    if (appHasOtherNumber(m_setup))
        return fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
    if (pageOf(m_setup.step) == Page::Client)
        leavePage();
}

void Advancer::operator()(const event::NumberEdited &edited)
{
    m_setup.client.numberText = edited.text;
    m_setup.client.isNumberOfApp = false;
    m_setup.client.isNumberConfirmed = false;
    m_setup.client.number.reset();
    if (const auto number = parsePhoneNumber(edited.text, edited.defaultRegion))
        m_setup.client.number = *number;
    m_setup.screen.problem.reset();
    if (appHasOtherNumber(m_setup))
        fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
}

void Advancer::operator()(const event::NumberConfirmed &)
{
    if (isNumberToConfirm(m_setup))
        m_setup.client.isNumberConfirmed = true;
}

void Advancer::operator()(const event::AppNameEdited &edited)
{
    m_setup.client.appName = edited.name;
}

} // namespace golive
