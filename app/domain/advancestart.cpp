#include "domain/advancer.h"
#include "domain/appname.h"
#include "domain/progress.h"

#include <QUrl>

#include <algorithm>

// Start, SignIn and Client: who sits here, with what access, and which app and number it is about.

namespace golive {

void Advancer::operator()(const event::DoorChosen &chosen)
{
    if (isBoundToApp(m_setup))
        return;
    m_setup.door = chosen.door;
    m_setup.screen.problem.reset();
    switch (chosen.door) {
    case Door::Undecided: return;
    case Door::Staff: m_setup.access = Access::Partner; break;
    case Door::LinkOwner: m_setup.access = Access::Link; return; // the link is asked for on the same page
    case Door::SelfServe:
        m_setup.access = Access::None;
        m_setup.onboardingCase = OnboardingCase::SelfServe;
        break;
    }
    enter(Step::SignIn);
}

void Advancer::operator()(const event::CaseChosen &chosen)
{
    m_setup.onboardingCase = chosen.chosen;
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
    if (m_setup.link.url == url)
        return;
    m_setup.link = {};
    m_setup.link.url = url;
    m_setup.link.madeAt = m_now;
    m_setup.link.isPasted = true;
}

void Advancer::operator()(const event::SetupFileOpened &file)
{
    if (isBoundToApp(m_setup))
        return;
    forgetWhatFollowsTheApp();
    m_setup.door = Door::LinkOwner;
    m_setup.access = Access::Link;
    m_setup.provider = file.provider;
    m_setup.app = file.app;
    m_setup.appName = file.appName;
    m_setup.wasLiveBefore = false;
    m_setup.numberText = file.number;
    m_setup.isNumberOfApp = false;
    m_setup.isNumberConfirmed = false;
    m_setup.number.reset();
    if (const auto number = parsePhoneNumber(file.number, {}))
        m_setup.number = *number;
    m_setup.link.url = file.link;
    m_setup.link.madeAt = file.linkMadeAt;
    m_setup.link.isPasted = true;
    enter(Step::Checklist);
}

void Advancer::operator()(const event::SignInSubmitted &form)
{
    m_setup.partnerEmail = form.email.trimmed();
    if (m_setup.partnerEmail.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Email);
    if (form.secret.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
    m_setup.access = Access::Partner;
    ask(effect::SignIn{m_setup.partnerEmail, form.secret});
}

void Advancer::operator()(const event::UniversalTokenSubmitted &form)
{
    m_setup.partnerEmail = form.email.trimmed();
    if (form.token.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
    m_setup.access = Access::Partner;
    ask(effect::UseUniversalToken{m_setup.partnerEmail, form.token});
}

void Advancer::operator()(const event::AppTokenSubmitted &form)
{
    if (form.app.isEmpty() || form.token.isEmpty())
        return fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
    ask(effect::UseAppToken{form.app, form.token});
}

void Advancer::operator()(const event::PartnerEmailEdited &edited)
{
    m_setup.partnerEmail = edited.email;
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
    if (m_setup.access != Access::Partner)
        return;
    const Step next = m_setup.returnTo.value_or(Step::App);
    m_setup.returnTo.reset();
    enter(next);
}

void Advancer::operator()(const event::AppTokenAccepted &accepted)
{
    if (!answers(Activity::SigningIn))
        return;
    if (!m_setup.app.isEmpty() && m_setup.app != accepted.app) {
        // What was done for one app must never count for another.
        if (isBoundToApp(m_setup))
            return fail(Problem::Kind::AppHasOtherNumber);
        forgetWhatFollowsTheApp();
    }
    m_setup.access = Access::AppToken;
    m_setup.screen.isAppTokenHeld = true;
    m_setup.app = accepted.app;
    learn(accepted.state);
    if (!isOnboarded(m_setup))
        m_setup.wasLiveBefore = accepted.state.stage == AppStage::Live;
    openWindowOfLiveApp();
    const Step next = m_setup.returnTo.value_or(Step::App);
    m_setup.returnTo.reset();
    enter(next);
}

void Advancer::operator()(const event::AppFilterEdited &edited)
{
    m_setup.appFilter = edited.filter;
    if (m_setup.access == Access::Partner)
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
    fresh.door = m_setup.door;
    fresh.onboardingCase = m_setup.onboardingCase;
    fresh.access = m_setup.access;
    fresh.provider = m_setup.provider;
    fresh.partnerEmail = m_setup.partnerEmail;
    fresh.appFilter = m_setup.appFilter;
    fresh.newAppName = m_setup.newAppName;
    if (!m_setup.isNumberOfApp) {
        fresh.numberText = m_setup.numberText;
        fresh.number = m_setup.number;
        fresh.isNumberConfirmed = m_setup.isNumberConfirmed;
    }
    fresh.checklist = m_setup.checklist;
    fresh.findings = m_setup.findings;
    fresh.region = m_setup.region;
    fresh.contact = m_setup.contact;
    fresh.eventsUrl = m_setup.eventsUrl;
    fresh.eventsHeader = m_setup.eventsHeader;
    fresh.surface = m_setup.surface;
    fresh.screen.busy = m_setup.screen.busy;
    fresh.screen.problem = m_setup.screen.problem;
    fresh.screen.failed = m_setup.screen.failed;
    fresh.screen.isSaveOwed = m_setup.screen.isSaveOwed;
    fresh.screen.isSignedIn = m_setup.screen.isSignedIn;
    fresh.screen.apps = m_setup.screen.apps;
    fresh.screen.areAppsListed = m_setup.screen.areAppsListed;
    fresh.screen.isMachineChecked = m_setup.screen.isMachineChecked;
    m_setup = std::move(fresh);
}

void Advancer::learn(const AppState &state)
{
    const AppState before = m_setup.appState;
    m_setup.appState = state;
    if (state.phone.isEmpty())
        m_setup.appState.phone = before.phone;
    if (!state.liveAt)
        m_setup.appState.liveAt = before.liveAt;
}

void Advancer::openWindowOfLiveApp()
{
    if (m_setup.wasLiveBefore && m_setup.appState.liveAt && !m_setup.window)
        m_setup.window = SyncWindow{*m_setup.appState.liveAt, SyncWindow::Evidence::WentLive};
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
    if (m_setup.app != app.id) {
        forgetWhatFollowsTheApp();
        m_setup.app = app.id;
        m_setup.appName = app.name;
    }
    m_setup.wasLiveBefore = app.isLive;
    m_setup.appState.phone = app.phone;
    const bool isNumberOpen = m_setup.isNumberOfApp || m_setup.numberText.trimmed().isEmpty();
    if (isNumberOpen) {
        m_setup.numberText = app.phone.isEmpty() ? QString() : QLatin1Char('+') + app.phone;
        m_setup.isNumberOfApp = !app.phone.isEmpty();
        m_setup.number.reset();
        if (const auto number = parsePhoneNumber(m_setup.numberText, {}))
            m_setup.number = *number;
    }
    if (appHasOtherNumber(m_setup))
        fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
}

void Advancer::operator()(const event::NewAppNameEdited &edited)
{
    m_setup.newAppName = edited.name;
    m_setup.screen.problem.reset();
}

void Advancer::operator()(const event::CreateAppPressed &)
{
    const QString name = m_setup.newAppName.trimmed();
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
    m_setup.app = created.app;
    m_setup.appName = created.name;
    m_setup.wasLiveBefore = false;
    m_setup.newAppName.clear();
    AppSummary summary;
    summary.id = created.app;
    summary.name = created.name;
    m_setup.screen.apps.prepend(summary);
}

void Advancer::operator()(const event::AppOpened &opened)
{
    if (opened.app != m_setup.app)
        return;
    m_setup.screen.isAppTokenHeld = true;
    learn(opened.state);
    m_setup.wasLiveBefore = m_setup.wasLiveBefore || (opened.state.stage == AppStage::Live && !isOnboarded(m_setup));
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
    m_setup.numberText = edited.text;
    m_setup.isNumberOfApp = false;
    m_setup.isNumberConfirmed = false;
    m_setup.number.reset();
    if (const auto number = parsePhoneNumber(edited.text, edited.defaultRegion))
        m_setup.number = *number;
    m_setup.screen.problem.reset();
    if (appHasOtherNumber(m_setup))
        fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
}

void Advancer::operator()(const event::NumberConfirmed &)
{
    if (isNumberToConfirm(m_setup))
        m_setup.isNumberConfirmed = true;
}

void Advancer::operator()(const event::AppNameEdited &edited)
{
    m_setup.appName = edited.name;
}

} // namespace golive
