#include "domain/connect/connectflow.h"

#include "domain/chats/standingflow.h"
#include "domain/connect/endingflow.h"
#include "domain/connect/waitflow.h"
#include "domain/flow.h"
#include "domain/progress.h"

using namespace std::chrono_literals;

// Connect: the signed link, Facebook's part, and the number selection that ends it.

namespace golive {

namespace {

/// Right after a new finish the server may still call the app live from before; a call made on that would be spent.
/// Where it says nothing else for this long, it is believed.
constexpr auto newLivePatience = 30min;

/// How far a set-up has come whose app is at this stage, whatever page is looked at.
Step stepReached(AppStage stage)
{
    switch (stage) {
    case AppStage::NumberSelection: return Step::SelectNumber;
    case AppStage::SettingUp:
    case AppStage::Live:
    case AppStage::Failed: return Step::SetUp;
    case AppStage::Unknown:
    case AppStage::NotStarted:
    case AppStage::FacebookStarted: break;
    }
    return Step::Start;
}

class ConnectRoom
{
public:
    explicit ConnectRoom(Flow &flow)
        : m_flow(flow), m_signUp(flow.setup.signUp), m_onboarding(flow.setup.onboarding), m_seen(flow.setup.seen),
          m_screen(flow.setup.screen)
    {
    }

    void operator()(const event::LinkFetched &fetched)
    {
        m_flow.answers(Activity::FetchingLink);
        m_flow.setup.client.isLinkToMake = false;
        // Gupshup answers again, whatever it had asked to be waited for.
        if (m_signUp.wait && m_signUp.wait->of == Wait::Of::Gupshup)
            m_signUp.wait.reset();
        if (m_signUp.link.url == fetched.url)
            return;
        m_signUp.link = m_signUp.link.followedBy(fetched.url, m_flow.now());
    }

    void operator()(const event::LinkWanted &)
    {
        const Client &client = m_flow.setup.client;
        if (client.access == Access::Partner && !client.app.isEmpty() && m_signUp.link.isEmpty())
            fetchLink(m_flow, false);
    }

    void operator()(const event::NewLinkWanted &)
    {
        if (m_flow.setup.client.access == Access::Partner && (!isOnboarded(m_flow.setup) || m_onboarding.again))
            fetchLink(m_flow, true);
    }

    void operator()(const event::SurfaceChosen &chosen)
    {
        m_signUp.surface = chosen.surface;
        m_signUp.isSurfaceChosen = true;
        m_signUp.owner = OwnerPlace::Here;
        leaveSurface();
        if (chosen.surface == SurfaceKind::Browser)
            m_flow.effects.emplace_back(effect::CloseSurface{});
    }

    void operator()(const event::OwnerIsElsewhere &)
    {
        m_signUp.owner = OwnerPlace::Elsewhere;
        leaveSurface();
        m_flow.effects.emplace_back(effect::CloseSurface{});
    }

    void operator()(const event::OwnerLanguageChosen &chosen)
    {
        m_signUp.ownerLanguage = chosen.language;
        m_signUp.isLanguageOfProfile = false;
    }

    void operator()(const event::CardShown &shown)
    {
        m_signUp.card = shown.card;
        if (m_flow.setup.step == Step::SignUp && shown.card >= Card::PhoneHandOff && shown.card < Card::SelectNumber)
            m_flow.enter(Step::Phone);
    }

    void operator()(const event::LinkOpened &) { giveLink(m_flow); }

    void operator()(const event::SignUpFinished &finished)
    {
        onboarded({m_flow.now(), SignUpFinish::SeenBy::Message, finished.waba, finished.phone},
                  {m_flow.now(), SyncWindow::Evidence::FinishMessage});
        m_signUp.card = Card::SelectNumber;
        if (m_flow.setup.step < Step::SelectNumber)
            m_flow.enter(Step::SelectNumber);
    }

    void operator()(const event::OwnerSaysFinished &)
    {
        // What was seen is better evidence than what is remembered.
        if (!isOnboarded(m_flow.setup) || m_onboarding.again) {
            const Instant unfinished = m_seen.unfinishedAt.value_or(m_flow.now());
            onboarded({m_flow.now(), SignUpFinish::SeenBy::Person, {}, {}},
                      {unfinished, SyncWindow::Evidence::ToldByPerson});
        }
        m_signUp.card = Card::SelectNumber;
        if (m_flow.setup.step < Step::SelectNumber)
            m_flow.enter(Step::SelectNumber);
    }

    void operator()(const event::OwnerSaysNumberSelected &)
    {
        // Whoever holds a token is told by the state instead.
        const bool canAsk =
            m_flow.setup.client.access == Access::Partner || m_flow.setup.client.access == Access::AppToken;
        if (isOnboarded(m_flow.setup) && !canAsk)
            m_flow.enter(Step::SetUp);
    }

    void operator()(const event::OwnerTakesBack &)
    {
        if (m_flow.setup.furthest > Step::SelectNumber && isSelectionOnlySaid(m_flow.setup)) {
            m_flow.setup.furthest = Step::SelectNumber;
            return m_flow.enter(Step::SelectNumber);
        }
        if (!canFinishBeTakenBack(m_flow.setup))
            return;
        m_onboarding.finish.reset();
        m_onboarding.window.reset();
        m_onboarding.remindersGiven.clear();
        m_flow.setup.furthest = Step::Phone;
        m_flow.enter(Step::Phone);
        m_signUp.card = Card::TimeZone;
    }

    void operator()(const event::ChatSharingTold &told) { m_signUp.chatSharing = told.told; }

    void operator()(const event::StateNotRead &)
    {
        m_flow.answers(Activity::ReadingState);
        tellUnclear(m_flow);
    }

    void operator()(const event::StateRepeated &) { (*this)(event::StateRead{AppState(m_seen.state)}); }

    void operator()(const event::StateRead &read)
    {
        m_flow.answers(Activity::ReadingState);
        m_seen.at = m_flow.now();
        // A look that could not tell must not wipe what an earlier one told.
        if (isOldLive(read.state) || isDoubtful(m_flow.setup, read))
            return tellUnclear(m_flow);
        settleHint(m_flow, read);
        takeHealth(m_flow, read);
        if (read.state.stage == AppStage::Unknown)
            return tellUnclear(m_flow);
        learn(m_seen, read.state, m_flow.now());

        const bool isUnfinished =
            read.state.stage == AppStage::NotStarted || read.state.stage == AppStage::FacebookStarted;
        if (isUnfinished && (!isOnboarded(m_flow.setup) || m_onboarding.again)) {
            m_seen.unfinishedAt = m_flow.now();
            if (m_onboarding.again)
                m_onboarding.again->wasSeenUnfinished = true;
            // Nothing is left of it, once it was tried again; before that this is only what was asked a moment too
            // early.
            if (m_screen.isTryingAgain)
                m_signUp.isWrongFinish = false;
            return tellUnclear(m_flow);
        }
        if (isUnfinished || m_flow.setup.furthest < Step::SignUp)
            return;
        // The old onboarding's "live" says nothing about the new one.
        if (m_onboarding.again && !m_onboarding.again->wasSeenUnfinished)
            return tellUnclear(m_flow);
        // The number that is offered now is the one of the wrong finish.
        if (m_signUp.isWrongFinish && read.state.stage == AppStage::NumberSelection && !isOnboarded(m_flow.setup))
            return tellUnclear(m_flow);

        openWindowOfLiveApp(m_onboarding, m_seen.state.liveAt);
        // Live before Golive knew of it, and nobody says since when: no 24 hours are promised that may be over.
        if (m_onboarding.again || (!isOnboarded(m_flow.setup) && !m_onboarding.wasLiveBefore)) {
            const UnclearFinish said = m_screen.unclear.value_or(UnclearFinish{});
            const auto evidence =
                m_seen.unfinishedAt ? SyncWindow::Evidence::LastUnfinished : SyncWindow::Evidence::LinkOpened;
            onboarded({m_flow.now(), SignUpFinish::SeenBy::State, said.waba, said.phone},
                      {m_seen.unfinishedAt.value_or(m_signUp.link.isEmpty() ? m_flow.now() : m_signUp.link.madeAt),
                       evidence});
        }
        if (read.state.stage == AppStage::Live && !m_onboarding.liveSeenAt) {
            m_onboarding.liveSeenAt = m_flow.now();
            // Live after a disconnection: whatever was told of it late, the number is back.
            m_onboarding.standing = {};
            if (!m_onboarding.wasLiveBefore)
                m_flow.notify({Notice::Kind::Live});
        }
        proveFinish(SignUpFinish::SeenBy::State);
        const bool isOnConnect = pageOf(m_flow.setup.step) == Page::Connect;
        if (!isOnConnect)
            m_flow.setup.furthest = std::max(m_flow.setup.furthest, stepReached(read.state.stage));
        if (isOnConnect && read.state.stage == AppStage::NumberSelection) {
            m_signUp.card = Card::SelectNumber;
            if (m_flow.setup.step < Step::SelectNumber)
                m_flow.enter(Step::SelectNumber);
            return;
        }
        // Somebody who went back to look at Connect is left there.
        if (isOnConnect && m_flow.setup.furthest >= Step::SetUp)
            return;
        if (isOnConnect)
            m_flow.enter(Step::SetUp);

        if (appHasOtherNumber(m_flow.setup))
            return m_flow.fail(Problem::Kind::SignUpNumberOther);
        if (read.state.stage == AppStage::Failed) {
            m_flow.fail(Problem::Kind::SetUpFailed);
            m_screen.problem->detail = read.state.detail;
            m_screen.failed = Activity::ReadingState;
            return;
        }
        if (read.state.stage == AppStage::Live && m_flow.setup.step == Step::SetUp)
            m_flow.enter(Step::Verify);
    }

private:
    // What was wrong with the page in the window that is left concerns nobody any more.
    void leaveSurface()
    {
        if (m_screen.problem && isAboutSignUpPage(m_screen.problem->kind))
            m_flow.dismissProblem();
    }

    /// Disconnected, and now a finish: a new onboarding, though nobody said so here.
    bool isBackAfterRemoval(const SignUpFinish &finish) const
    {
        // A finish beside news of a disconnection: Meta lets nobody onboard a number twice that is still connected.
        const Standing &standing = m_onboarding.standing;
        const bool isToldGone = standing.hint && standing.hint->kind == Standing::Kind::Removed;
        const bool isGone = standing.kind == Standing::Kind::Removed || isToldGone;
        if (!isGone || finish.seenBy != SignUpFinish::SeenBy::Message)
            return false;
        // A message that comes twice, with late news of the old disconnection in between, is one finish.
        return !m_onboarding.finish || m_flow.now() - m_onboarding.finish->at >= OnboardingAgain::pause;
    }

    bool isOldLive(const AppState &state) const
    {
        const bool isWaitedFor = m_onboarding.number > 1 && m_seen.state.stage == AppStage::Unknown;
        if (state.stage != AppStage::Live || !isWaitedFor || !m_onboarding.finish || !m_onboarding.window)
            return false;
        const bool isNew = state.liveAt && *state.liveAt >= m_onboarding.window->opensAt;
        return !isNew && std::chrono::abs(m_flow.now() - m_onboarding.finish->at) < newLivePatience;
    }

    /// What was only said is known now.
    void proveFinish(SignUpFinish::SeenBy seenBy)
    {
        if (isSaidByPerson(m_flow.setup))
            m_onboarding.finish->seenBy = seenBy;
    }

    void onboarded(const SignUpFinish &finish, SyncWindow window)
    {
        if (m_onboarding.again || isBackAfterRemoval(finish))
            beginOnboardingAnew(m_flow.setup);
        // What events came before belongs to nobody's chats here.
        if (!m_onboarding.window)
            m_flow.effects.emplace_back(effect::MarkFeed{});
        // The old onboarding's "live" says nothing about the new one: only what is seen from here on.
        if (finish.seenBy != SignUpFinish::SeenBy::State && m_seen.state.stage == AppStage::Live &&
            !m_onboarding.liveSeenAt)
            m_seen.state.stage = AppStage::Unknown;
        if (!m_onboarding.finish)
            m_onboarding.finish = finish;
        proveFinish(finish.seenBy);
        // The state may have told a moment before the message, which alone carries the ids.
        m_onboarding.finish->learn(finish.waba, finish.phone);
        if (!m_onboarding.window || window.opensAt < m_onboarding.window->opensAt)
            m_onboarding.window = window;
        m_signUp.isWrongFinish = false;
        m_signUp.wait.reset();
        m_signUp.errors.clear();
        m_screen.isTryingAgain = false;
        m_screen.unclear.reset();
        m_flow.dismissProblem();
    }

    Flow &m_flow;
    SignUp &m_signUp;
    Onboarding &m_onboarding;
    SeenState &m_seen;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const ConnectEvent &event)
{
    std::visit(ConnectRoom(flow), event);
}

effect::FetchLink effect::FetchLink::of(const Setup &setup)
{
    const QString name = ownerContactOf(setup.details).name.trimmed();
    return {setup.client.app, name.isEmpty() ? setup.client.appName : name, {}, setup.screen.isLinkRegenerated};
}

bool effect::FetchLink::settles(Flow &flow, const Problem &problem)
{
    // Once: each new link counts against the app's allowance.
    if (problem.kind != Problem::Kind::LinkExpired || flow.setup.screen.isLinkRegenerated)
        return false;
    fetchLink(flow, true);
    return true;
}

effect::ReadState effect::ReadState::of(const Setup &setup)
{
    return {setup.client.app, setup.client.appName};
}

void giveLink(Flow &flow)
{
    leaveWaitBehind(flow);
    flow.setup.signUp.link.givenAt = flow.now();
    // From this moment the set-up is known to be unfinished: the earliest the 24 hours can have begun.
    if (!flow.setup.seen.unfinishedAt)
        flow.setup.seen.unfinishedAt = flow.now();
}

void fetchLink(Flow &flow, bool regenerate)
{
    flow.setup.screen.isLinkRegenerated = regenerate;
    flow.ask(effect::FetchLink::of(flow.setup));
}

} // namespace golive
