#include "domain/advancer.h"
#include "domain/progress.h"

// Connect: the signed link, Facebook's part, and the number selection that ends it.

using namespace std::chrono_literals;

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

} // namespace

void Advancer::fetchLink(bool regenerate)
{
    effect::FetchLink fetch;
    fetch.app = m_setup.client.app;
    fetch.user = m_setup.details.contact.name.trimmed().isEmpty() ? m_setup.client.appName
                                                                  : m_setup.details.contact.name.trimmed();
    fetch.regenerate = regenerate;
    m_setup.screen.isLinkRegenerated = regenerate;
    ask(fetch);
}

void Advancer::operator()(const event::LinkFetched &fetched)
{
    answers(Activity::FetchingLink);
    if (m_setup.signUp.link.url == fetched.url)
        return;
    m_setup.signUp.link.url = fetched.url;
    m_setup.signUp.link.madeAt = m_now;
    m_setup.signUp.link.made += 1;
    m_setup.signUp.link.isPasted = false;
    m_setup.signUp.link.givenAt.reset();
}

void Advancer::operator()(const event::NewLinkWanted &)
{
    if (m_setup.client.access == Access::Partner && (!isOnboarded(m_setup) || m_setup.onboarding.again))
        fetchLink(true);
}

// What was wrong with the page in the window that is left concerns nobody any more.
void Advancer::leaveSurface()
{
    if (m_setup.screen.problem && isAboutSignUpPage(m_setup.screen.problem->kind)) {
        m_setup.screen.problem.reset();
        m_setup.screen.failed.reset();
    }
}

void Advancer::operator()(const event::SurfaceChosen &chosen)
{
    m_setup.signUp.surface = chosen.surface;
    m_setup.signUp.isSurfaceChosen = true;
    m_setup.signUp.owner = OwnerPlace::Here;
    leaveSurface();
    if (chosen.surface == SurfaceKind::Browser)
        m_effects.emplace_back(effect::CloseSurface{});
}

void Advancer::operator()(const event::OwnerIsElsewhere &)
{
    m_setup.signUp.owner = OwnerPlace::Elsewhere;
    leaveSurface();
    m_effects.emplace_back(effect::CloseSurface{});
}

void Advancer::operator()(const event::OwnerLanguageChosen &chosen)
{
    m_setup.signUp.ownerLanguage = chosen.language;
}

void Advancer::operator()(const event::CardShown &shown)
{
    m_setup.signUp.card = shown.card;
    if (m_setup.step == Step::SignUp && shown.card >= Card::PhoneHandOff && shown.card < Card::SelectNumber)
        enter(Step::Phone);
}

void Advancer::operator()(const event::LinkOpened &)
{
    m_setup.signUp.link.givenAt = m_now;
    // From this moment the set-up is known to be unfinished: the earliest the 24 hours can have begun.
    if (!m_setup.seen.unfinishedAt)
        m_setup.seen.unfinishedAt = m_now;
}

bool Advancer::isBackAfterRemoval(const SignUpFinish &finish) const
{
    // A finish beside news of a disconnection: Meta lets nobody onboard a number twice that is still connected.
    const Standing &standing = m_setup.onboarding.standing;
    const bool isToldGone = standing.hint && standing.hint->kind == Standing::Kind::Removed;
    const bool isGone = standing.kind == Standing::Kind::Removed || isToldGone;
    if (!isGone || finish.seenBy != SignUpFinish::SeenBy::Message)
        return false;
    // A message that comes twice, with late news of the old disconnection in between, is one finish.
    return !m_setup.onboarding.finish || m_now - m_setup.onboarding.finish->at >= OnboardingAgain::pause;
}

bool Advancer::isOldLive(const AppState &state) const
{
    const bool isWaitedFor = m_setup.onboarding.number > 1 && m_setup.seen.state.stage == AppStage::Unknown;
    if (state.stage != AppStage::Live || !isWaitedFor || !m_setup.onboarding.finish || !m_setup.onboarding.window)
        return false;
    const bool isNew = state.liveAt && *state.liveAt >= m_setup.onboarding.window->opensAt;
    return !isNew && std::chrono::abs(m_now - m_setup.onboarding.finish->at) < newLivePatience;
}

void Advancer::proveFinish(SignUpFinish::SeenBy seenBy)
{
    if (isSaidByPerson(m_setup))
        m_setup.onboarding.finish->seenBy = seenBy;
}

void Advancer::onboarded(const SignUpFinish &finish, SyncWindow window)
{
    if (m_setup.onboarding.again || isBackAfterRemoval(finish))
        beginOnboardingAnew();
    // What events came before belongs to nobody's chats here.
    if (!m_setup.onboarding.window)
        m_effects.emplace_back(effect::MarkFeed{});
    // The old onboarding's "live" says nothing about the new one: only what is seen from here on.
    if (finish.seenBy != SignUpFinish::SeenBy::State && m_setup.seen.state.stage == AppStage::Live &&
        !m_setup.onboarding.liveSeenAt)
        m_setup.seen.state.stage = AppStage::Unknown;
    if (!m_setup.onboarding.finish)
        m_setup.onboarding.finish = finish;
    proveFinish(finish.seenBy);
    // The state may have told a moment before the message, which alone carries the ids.
    if (m_setup.onboarding.finish->waba.isEmpty())
        m_setup.onboarding.finish->waba = finish.waba;
    if (m_setup.onboarding.finish->phone.isEmpty())
        m_setup.onboarding.finish->phone = finish.phone;
    if (!m_setup.onboarding.window || window.opensAt < m_setup.onboarding.window->opensAt)
        m_setup.onboarding.window = window;
    m_setup.signUp.isWrongFinish = false;
    m_setup.screen.isTryingAgain = false;
    m_setup.screen.unclear.reset();
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();
}

void Advancer::operator()(const event::SignUpFinished &finished)
{
    onboarded({m_now, SignUpFinish::SeenBy::Message, finished.waba, finished.phone},
              {m_now, SyncWindow::Evidence::FinishMessage});
    m_setup.signUp.card = Card::SelectNumber;
    if (m_setup.step < Step::SelectNumber)
        enter(Step::SelectNumber);
}

void Advancer::operator()(const event::OwnerSaysFinished &)
{
    // What was seen is better evidence than what is remembered.
    if (!isOnboarded(m_setup) || m_setup.onboarding.again) {
        const Instant unfinished = m_setup.seen.unfinishedAt.value_or(m_now);
        onboarded({m_now, SignUpFinish::SeenBy::Person, {}, {}}, {unfinished, SyncWindow::Evidence::ToldByPerson});
    }
    m_setup.signUp.card = Card::SelectNumber;
    if (m_setup.step < Step::SelectNumber)
        enter(Step::SelectNumber);
}

void Advancer::operator()(const event::OwnerSaysNumberSelected &)
{
    // Whoever holds a token is told by the state instead.
    const bool canAsk = m_setup.client.access == Access::Partner || m_setup.client.access == Access::AppToken;
    if (isOnboarded(m_setup) && !canAsk)
        enter(Step::SetUp);
}

void Advancer::operator()(const event::OwnerTakesBack &)
{
    if (m_setup.furthest > Step::SelectNumber && isSelectionOnlySaid(m_setup)) {
        m_setup.furthest = Step::SelectNumber;
        return enter(Step::SelectNumber);
    }
    if (!canFinishBeTakenBack(m_setup))
        return;
    m_setup.onboarding.finish.reset();
    m_setup.onboarding.window.reset();
    m_setup.onboarding.remindersGiven.clear();
    m_setup.furthest = Step::Phone;
    enter(Step::Phone);
    m_setup.signUp.card = Card::TimeZone;
}

void Advancer::operator()(const event::ChatSharingTold &told)
{
    m_setup.signUp.chatSharing = told.told;
}

void Advancer::operator()(const event::StateNotRead &)
{
    answers(Activity::ReadingState);
    tellUnclear();
}

void Advancer::operator()(const event::StateRead &read)
{
    answers(Activity::ReadingState);
    m_setup.seen.at = m_now;
    // A look that could not tell must not wipe what an earlier one told.
    if (isOldLive(read.state) || isDoubtful(read))
        return tellUnclear();
    settleHint(read);
    if (read.state.stage == AppStage::Unknown)
        return tellUnclear();
    learn(read.state);

    const bool isUnfinished = read.state.stage == AppStage::NotStarted || read.state.stage == AppStage::FacebookStarted;
    if (isUnfinished && (!isOnboarded(m_setup) || m_setup.onboarding.again)) {
        m_setup.seen.unfinishedAt = m_now;
        if (m_setup.onboarding.again)
            m_setup.onboarding.again->wasSeenUnfinished = true;
        // Nothing is left of it, once it was tried again; before that this is only what was asked a moment too early.
        if (m_setup.screen.isTryingAgain)
            m_setup.signUp.isWrongFinish = false;
        return tellUnclear();
    }
    if (isUnfinished || m_setup.furthest < Step::SignUp)
        return;
    // The old onboarding's "live" says nothing about the new one.
    if (m_setup.onboarding.again && !m_setup.onboarding.again->wasSeenUnfinished)
        return tellUnclear();
    // The number that is offered now is the one of the wrong finish.
    if (m_setup.signUp.isWrongFinish && read.state.stage == AppStage::NumberSelection && !isOnboarded(m_setup))
        return tellUnclear();

    openWindowOfLiveApp();
    // Live before Golive knew of it, and nobody says since when: no 24 hours are promised that may be over.
    if (m_setup.onboarding.again || (!isOnboarded(m_setup) && !m_setup.onboarding.wasLiveBefore)) {
        const UnclearFinish said = m_setup.screen.unclear.value_or(UnclearFinish{});
        const auto evidence =
            m_setup.seen.unfinishedAt ? SyncWindow::Evidence::LastUnfinished : SyncWindow::Evidence::LinkOpened;
        onboarded(
            {m_now, SignUpFinish::SeenBy::State, said.waba, said.phone},
            {m_setup.seen.unfinishedAt.value_or(m_setup.signUp.link.isEmpty() ? m_now : m_setup.signUp.link.madeAt),
             evidence});
    }
    if (read.state.stage == AppStage::Live && !m_setup.onboarding.liveSeenAt) {
        m_setup.onboarding.liveSeenAt = m_now;
        // Live after a disconnection: whatever was told of it late, the number is back.
        m_setup.onboarding.standing = {};
        if (!m_setup.onboarding.wasLiveBefore)
            notify({Notice::Kind::Live});
    }
    proveFinish(SignUpFinish::SeenBy::State);
    const bool isOnConnect = pageOf(m_setup.step) == Page::Connect;
    if (!isOnConnect)
        m_setup.furthest = std::max(m_setup.furthest, stepReached(read.state.stage));
    if (isOnConnect && read.state.stage == AppStage::NumberSelection) {
        m_setup.signUp.card = Card::SelectNumber;
        if (m_setup.step < Step::SelectNumber)
            enter(Step::SelectNumber);
        return;
    }
    // Somebody who went back to look at Connect is left there.
    if (isOnConnect && m_setup.furthest >= Step::SetUp)
        return;
    if (isOnConnect)
        enter(Step::SetUp);

    if (appHasOtherNumber(m_setup))
        return fail(Problem::Kind::SignUpNumberOther);
    if (read.state.stage == AppStage::Failed) {
        fail(Problem::Kind::SetUpFailed);
        m_setup.screen.problem->detail = read.state.detail;
        m_setup.screen.failed = Activity::ReadingState;
        return;
    }
    if (read.state.stage == AppStage::Live && m_setup.step == Step::SetUp)
        enter(Step::Verify);
}

} // namespace golive
