#include "domain/client/clientflow.h"

#include "domain/connect/connectflow.h"
#include "domain/facts/appname.h"
#include "domain/flow.h"
#include "domain/progress.h"

#include <QUrl>

#include <algorithm>
#include <utility>

// Start, SignIn and Client: who sits here, with what access, and which app and number it is about.

namespace golive {

namespace {

class ClientRoom
{
public:
    explicit ClientRoom(Flow &flow) : m_flow(flow), m_client(flow.setup.client), m_screen(flow.setup.screen) {}

    void operator()(const event::DoorChosen &chosen)
    {
        if (isBoundToApp(m_flow.setup))
            return;
        m_client.door = chosen.door;
        m_screen.problem.reset();
        switch (chosen.door) {
        case Door::Undecided: return;
        case Door::Staff: m_client.access = Access::Partner; break;
        case Door::LinkOwner: m_client.access = Access::Link; return; // the link is asked for on the same page
        case Door::SelfServe:
            m_client.access = Access::None;
            m_client.onboardingCase = OnboardingCase::SelfServe;
            break;
        }
        m_flow.enter(Step::SignIn);
    }

    void operator()(const event::CaseChosen &chosen) { m_client.onboardingCase = chosen.chosen; }

    void operator()(const event::LinkPasted &pasted)
    {
        const QUrl url(pasted.text.trimmed(), QUrl::StrictMode);
        const bool isSecure = url.scheme() == QLatin1String("https");
        const bool isPractice = m_flow.context().isPractice && url.scheme() == QLatin1String("http") &&
                                url.host() == QLatin1String("127.0.0.1");
        if (!url.isValid() || url.host().isEmpty() || !(isSecure || isPractice))
            return m_flow.fail(Problem::Kind::LinkNotValid, Problem::Field::Link);
        m_screen.problem.reset();
        if (m_flow.setup.signUp.link.url == url)
            return;
        m_flow.setup.signUp.link = {};
        m_flow.setup.signUp.link.url = url;
        m_flow.setup.signUp.link.madeAt = m_flow.now();
        m_flow.setup.signUp.link.isPasted = true;
    }

    void operator()(const event::SignInSubmitted &form)
    {
        m_client.partnerEmail = form.email.trimmed();
        if (m_client.partnerEmail.isEmpty())
            return m_flow.fail(Problem::Kind::WrongCredentials, Problem::Field::Email);
        if (form.secret.isEmpty())
            return m_flow.fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
        m_client.access = Access::Partner;
        m_flow.ask(effect::SignIn{m_client.partnerEmail, form.secret});
    }

    void operator()(const event::UniversalTokenSubmitted &form)
    {
        m_client.partnerEmail = form.email.trimmed();
        if (form.token.isEmpty())
            return m_flow.fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
        m_client.access = Access::Partner;
        m_flow.ask(effect::UseUniversalToken{m_client.partnerEmail, form.token});
    }

    void operator()(const event::AppTokenSubmitted &form)
    {
        if (form.app.isEmpty() || form.token.isEmpty())
            return m_flow.fail(Problem::Kind::WrongCredentials, Problem::Field::Secret);
        m_flow.ask(effect::UseAppToken{form.app, form.token});
    }

    void operator()(const event::PartnerEmailEdited &edited) { m_client.partnerEmail = edited.email; }

    void operator()(const event::SignedIn &)
    {
        m_screen.isSignedIn = true;
        m_flow.answers(Activity::SigningIn);
        const bool wasExpired = m_screen.problem && m_screen.problem->kind == Problem::Kind::SignInExpired;
        if (wasExpired)
            m_screen.problem.reset();
        if (m_flow.setup.step != Step::SignIn) {
            // Signed in behind the page (the keychain answered): the page does now what it could not do before.
            if (wasExpired)
                m_flow.enter(m_flow.setup.step);
            return;
        }
        // The keychain may answer while somebody else's form is on the page.
        if (m_client.access != Access::Partner)
            return;
        const Step next = m_flow.setup.returnTo.value_or(Step::App);
        m_flow.setup.returnTo.reset();
        m_flow.enter(next);
    }

    void operator()(const event::AppTokenAccepted &accepted)
    {
        if (!m_flow.answers(Activity::SigningIn))
            return;
        if (!m_client.app.isEmpty() && m_client.app != accepted.app) {
            // What was done for one app must never count for another.
            if (isBoundToApp(m_flow.setup))
                return m_flow.fail(Problem::Kind::AppHasOtherNumber);
            forgetWhatFollowsTheApp(m_flow);
        }
        m_client.access = Access::AppToken;
        m_screen.isAppTokenHeld = true;
        m_client.app = accepted.app;
        learn(m_flow.setup.seen, accepted.state, m_flow.now());
        if (!isOnboarded(m_flow.setup))
            m_flow.setup.onboarding.wasLiveBefore = accepted.state.stage == AppStage::Live;
        openWindowOfLiveApp(m_flow.setup.onboarding, m_flow.setup.seen.state.liveAt);
        const Step next = m_flow.setup.returnTo.value_or(Step::App);
        m_flow.setup.returnTo.reset();
        m_flow.enter(next);
    }

    void operator()(const event::AppFilterEdited &edited)
    {
        m_client.appFilter = edited.filter;
        if (m_client.access == Access::Partner)
            m_flow.ask(effect::ListApps::of(m_flow.setup));
    }

    void operator()(const event::AppsListed &listed)
    {
        m_flow.answers(Activity::ListingApps);
        m_screen.apps = listed.apps;
        m_screen.areAppsListed = true;
    }

    void operator()(const event::AppChosen &chosen)
    {
        const auto &apps = m_screen.apps;
        const auto found =
            std::find_if(apps.begin(), apps.end(), [&](const AppSummary &one) { return one.id == chosen.app; });
        if (found == apps.end() || isBoundToApp(m_flow.setup))
            return;
        const AppSummary app = *found;
        m_screen.problem.reset();
        if (m_client.app != app.id) {
            forgetWhatFollowsTheApp(m_flow);
            m_client.app = app.id;
            m_client.appName = app.name;
        }
        m_flow.setup.onboarding.wasLiveBefore = app.isLive;
        m_flow.setup.seen.state.phone = app.phone;
        const bool isNumberOpen = m_client.isNumberOfApp || m_client.numberText.trimmed().isEmpty();
        if (isNumberOpen) {
            m_client.numberText = app.phone.isEmpty() ? QString() : QLatin1Char('+') + app.phone;
            m_client.isNumberOfApp = !app.phone.isEmpty();
            m_client.number.reset();
            if (const auto number = parsePhoneNumber(m_client.numberText, {}))
                m_client.number = *number;
        }
        if (appHasOtherNumber(m_flow.setup))
            m_flow.fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
    }

    void operator()(const event::NewAppNameEdited &edited)
    {
        m_client.newAppName = edited.name;
        m_screen.problem.reset();
    }

    void operator()(const event::CreateAppPressed &)
    {
        const QString name = m_client.newAppName.trimmed();
        switch (judgeAppName(name)) {
        case AppNameVerdict::Fine: return m_flow.ask(effect::CreateApp::of(m_flow.setup));
        case AppNameVerdict::WrongLength: return m_flow.fail(Problem::Kind::AppNameLength, Problem::Field::AppName);
        case AppNameVerdict::WrongCharacters:
            return m_flow.fail(Problem::Kind::AppNameCharacters, Problem::Field::AppName);
        }
    }

    void operator()(const event::NewAppLookedFor &) { m_flow.ask(effect::ListApps{m_client.newAppName.trimmed()}); }

    void operator()(const event::AppCreated &created)
    {
        m_flow.answers(Activity::CreatingApp);
        if (isBoundToApp(m_flow.setup))
            return;
        forgetWhatFollowsTheApp(m_flow);
        m_client.app = created.app;
        m_client.appName = created.name;
        m_flow.setup.onboarding.wasLiveBefore = false;
        m_client.newAppName.clear();
        AppSummary summary;
        summary.id = created.app;
        summary.name = created.name;
        m_screen.apps.prepend(summary);
    }

    void operator()(const event::AppOpened &opened)
    {
        if (opened.app != m_client.app)
            return;
        m_screen.isAppTokenHeld = true;
        learn(m_flow.setup.seen, opened.state, m_flow.now());
        m_flow.setup.onboarding.wasLiveBefore = m_flow.setup.onboarding.wasLiveBefore ||
                                                (opened.state.stage == AppStage::Live && !isOnboarded(m_flow.setup));
        openWindowOfLiveApp(m_flow.setup.onboarding, m_flow.setup.seen.state.liveAt);
        if (!m_flow.answers(Activity::OpeningApp))
            return;
        if (appHasOtherNumber(m_flow.setup))
            return m_flow.fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
        if (pageOf(m_flow.setup.step) == Page::Client)
            m_flow.leavePage();
    }

    void operator()(const event::NumberEdited &edited)
    {
        m_client.numberText = edited.text;
        m_client.isNumberOfApp = false;
        m_client.isNumberConfirmed = false;
        const std::optional<PhoneNumber> before = std::exchange(m_client.number, std::nullopt);
        if (const auto number = parsePhoneNumber(edited.text, m_flow.context().hostCountry))
            m_client.number = *number;
        // What an owner did with a link that was made for another number is not of this one.
        if (m_client.number != before)
            m_flow.setup.signUp.link.earlier.clear();
        m_screen.problem.reset();
        if (appHasOtherNumber(m_flow.setup))
            m_flow.fail(Problem::Kind::AppHasOtherNumber, Problem::Field::Number);
    }

    void operator()(const event::NumberConfirmed &)
    {
        if (isNumberToConfirm(m_flow.setup))
            m_client.isNumberConfirmed = true;
    }

    void operator()(const event::AppNameEdited &edited) { m_client.appName = edited.name; }

    void operator()(const event::ReferenceEdited &edited) { m_client.reference = edited.reference; }

    void operator()(const event::HandedOver &handed) { m_client.staff = handed.staff.trimmed(); }

    void operator()(const event::OwnerWasReminded &told)
    {
        m_client.reminded = OwnerReminded{told.of, told.way, m_flow.now(), told.by.trimmed()};
        const bool isFacebookAhead = !isOnboarded(m_flow.setup) || m_flow.setup.onboarding.again;
        if (told.isLinkGiven && isFacebookAhead && !m_flow.setup.signUp.link.isEmpty())
            giveLink(m_flow);
    }

private:
    Flow &m_flow;
    Client &m_client;
    Screen &m_screen;
};

} // namespace

// Begun anew, and only what belongs to the person, the phone and its number is brought along: whatever a later member
// is about, nothing that was done, chosen or told for one app counts for another.
Setup withoutApp(Setup setup)
{
    Setup fresh;
    fresh.id = setup.id;
    fresh.createdAt = setup.createdAt;
    fresh.changedAt = setup.changedAt;
    fresh.step = setup.step;
    fresh.furthest = Step::Number;
    fresh.client = withoutApp(std::move(setup.client));
    fresh.readiness = withoutApp(std::move(setup.readiness));
    fresh.details = withoutApp(std::move(setup.details));
    fresh.listening = withoutApp(std::move(setup.listening));
    fresh.signUp = withoutApp(setup.signUp);
    fresh.screen = withoutApp(std::move(setup.screen));
    return fresh;
}

void forgetWhatFollowsTheApp(Flow &flow)
{
    flow.setup = withoutApp(std::move(flow.setup));
}

void take(Flow &flow, const ClientEvent &event)
{
    std::visit(ClientRoom(flow), event);
}

effect::ListApps effect::ListApps::of(const Setup &setup)
{
    return {setup.client.appFilter};
}

effect::CreateApp effect::CreateApp::of(const Setup &setup)
{
    return {setup.client.newAppName.trimmed()};
}

effect::OpenApp effect::OpenApp::of(const Setup &setup)
{
    return {setup.client.app, setup.client.appName};
}

} // namespace golive
