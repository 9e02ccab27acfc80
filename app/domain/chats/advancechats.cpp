#include "domain/advancer.h"
#include "domain/progress.h"

#include <algorithm>

using namespace std::chrono_literals;

// Set up and chats: what is looked at once the number is live, and the two calls that can be made once each.

namespace golive {

void Advancer::operator()(const event::Verified &verified)
{
    m_setup.onboarding.verification = verified.verification;
    if (answers(Activity::Verifying) && m_setup.step == Step::Verify)
        enter(Step::Sync);
}

void Advancer::operator()(const event::VerifyPressed &)
{
    const bool canAsk = m_setup.client.access == Access::Partner || m_setup.client.access == Access::AppToken;
    if (canAsk && !m_setup.screen.busy)
        ask(effect::Verify{m_setup.client.app, m_setup.client.number ? m_setup.client.number->e164 : QString()});
}

void Advancer::requestSync(const SyncTurn &turn)
{
    m_setup.screen.syncing = turn.kind;
    if (!m_setup.onboarding.syncBegunAt)
        m_setup.onboarding.syncBegunAt = m_now;
    const bool isOfSync =
        m_setup.screen.failed == Activity::SyncingContacts || m_setup.screen.failed == Activity::SyncingHistory;
    if (isOfSync) {
        m_setup.screen.problem.reset();
        m_setup.screen.failed.reset();
    }
    // A try that is made anew never reached Meta: what came before it was brought by another call. An unknown one may
    // have.
    if (turn.kind == SyncKind::History && !turn.isOnceMore)
        m_setup.onboarding.historyAskedAfter = m_setup.onboarding.observed.mark;
    m_effects.emplace_back(
        effect::RequestSync{m_setup.client.app, m_setup.onboarding.number, turn.kind, turn.isOnceMore});
}

void Advancer::requestSyncByHand()
{
    const bool canAsk = m_setup.client.access == Access::Partner || m_setup.client.access == Access::AppToken;
    if (m_setup.screen.syncing || !canAsk || areEventsHeld(m_setup))
        return;
    // By hand nothing is waited for; but an unknown outcome is sent again only as the arming chose.
    const auto turn = nextSyncTurn(m_setup, m_now);
    if (!turn || turn->isOnceMore)
        return;
    m_setup.screen.isSyncByHand = true;
    requestSync(*turn);
}

void Advancer::operator()(const event::SyncPressed &)
{
    if (m_setup.screen.busy || m_setup.seen.state.stage != AppStage::Live || areEventsHeld(m_setup))
        return;
    if (m_setup.step != Step::Sync)
        enter(Step::Sync);
    requestSyncByHand();
}

void Advancer::operator()(const event::SyncSettled &settled)
{
    if (settled.onboarding != m_setup.onboarding.number)
        return;
    const bool wasOurs = m_setup.screen.syncing == settled.kind;
    const bool wasAccepted = areBothAccepted();
    const bool wasUnknown = syncRecord(m_setup, settled.kind).state == SyncRecord::State::Unknown;
    syncRecord(m_setup, settled.kind) = settled.record;
    if (wasOurs)
        m_setup.screen.syncing.reset();
    if (areBothAccepted() && !wasAccepted)
        notify({Notice::Kind::SyncAccepted});
    settleMiss();
    if (!wasOurs)
        return;
    using State = SyncRecord::State;
    switch (settled.record.state) {
    case State::Accepted:
    case State::Refused:
    case State::Unknown:
    case State::NotSent:
        // The one further send did not leave this computer: it waits, as another try does.
        if (wasUnknown && settled.record.state == State::Unknown && !settled.record.isOnceMore)
            return tellNotSent(settled);
        if (settled.record.isSettled()) {
            // Contacts go first (Meta: onboarding-business-app-users); history follows once they have come to an end.
            const auto turn = nextSyncTurn(m_setup, m_now);
            const bool isDue = turn && turn->kind == SyncKind::History && !turn->isOnceMore && turn->due <= m_now;
            const bool isWanted = m_setup.screen.isSyncByHand || armStateOf(m_setup) == ArmState::Armed;
            if (settled.kind == SyncKind::Contacts && isDue && isWanted && !areEventsHeld(m_setup))
                requestSync(*turn);
            return;
        }
        tellNotSent(settled);
        return;
    case State::NotRequested:
    case State::Claimed: return;
    }
}

void Advancer::tellNotSent(const event::SyncSettled &settled)
{
    // The shot is still there. Armed, it is tried again by itself; the page says when.
    (settled.kind == SyncKind::Contacts ? m_setup.onboarding.contactsTries : m_setup.onboarding.historyTries) += 1;
    fail(Problem::Kind::SyncNotSent);
    m_setup.screen.problem->detail = settled.record.detail;
    m_setup.screen.problem->code = settled.record.code;
    if (const auto turn = nextSyncTurn(m_setup, m_now); turn && armStateOf(m_setup) == ArmState::Armed)
        m_setup.screen.problem->waitUntil = turn->due;
    m_setup.screen.failed = settled.kind == SyncKind::Contacts ? Activity::SyncingContacts : Activity::SyncingHistory;
}

void Advancer::operator()(const event::LedgerRead &read)
{
    if (read.onboarding != m_setup.onboarding.number)
        return;
    const auto take = [this](SyncKind kind, const SyncRecord &record) {
        // A row that is not there takes nothing back that was known: no call is made anew because a file was lost.
        const bool isRowGone = record.state == SyncRecord::State::NotRequested;
        if (m_setup.screen.syncing == kind || isRowGone)
            return;
        // The server's Retry-After is not in the ledger.
        SyncRecord &known = syncRecord(m_setup, kind);
        const auto notBefore = known.state == record.state && known.at == record.at ? known.notBefore : std::nullopt;
        known = record;
        known.notBefore = notBefore;
    };
    take(SyncKind::Contacts, read.contacts);
    take(SyncKind::History, read.history);
    settleMiss();
}

void Advancer::operator()(const event::EarlierSyncTold &told)
{
    m_setup.onboarding.earlierSync = told.told;
}

void Advancer::operator()(const event::FinishToldAt &told)
{
    // Only an app that went live elsewhere: what was seen here is better evidence than what is remembered.
    if (!m_setup.onboarding.wasLiveBefore || m_setup.onboarding.finish || told.at > m_now)
        return;
    // Facebook is finished before a number goes live; a memory that is some hours off must not promise too much.
    const auto live = m_setup.seen.state.liveAt;
    const bool isTooLate = live && *live < told.at && told.at - *live < SyncWindow::length;
    m_setup.onboarding.window = SyncWindow{isTooLate ? *live : told.at, SyncWindow::Evidence::ToldByPerson};
}

void Advancer::operator()(const event::AfterMissChosen &chosen)
{
    const bool isOffered = m_setup.onboarding.missedAt || isMissed(m_setup, m_now) || areBothRefused(m_setup) ||
                           m_setup.onboarding.standing.kind == Standing::Kind::Removed;
    if (!isOffered)
        return;
    if (chosen.chosen != AfterMiss::OnboardAgain) {
        m_setup.onboarding.afterMiss = chosen.chosen;
        return;
    }
    // A typed statement: it makes way for two more once-only calls.
    const QString typed = chosen.typed.trimmed();
    if (m_setup.onboarding.again || typed.isEmpty() ||
        typed.compare(m_setup.client.appName.trimmed(), Qt::CaseInsensitive) != 0)
        return;
    m_setup.onboarding.afterMiss = AfterMiss::OnboardAgain;
    m_setup.onboarding.again = OnboardingAgain{typed, m_now, false};
    m_setup.signUp = fromTheStart(std::move(m_setup.signUp));
    m_setup.seen.unfinishedAt.reset();
    m_setup.furthest = Step::SignUp;
    enter(Step::SignUp);
}

bool Advancer::areBothAccepted() const
{
    return m_setup.onboarding.contacts.state == SyncRecord::State::Accepted &&
           m_setup.onboarding.history.state == SyncRecord::State::Accepted;
}

void Advancer::beginOnboardingAnew()
{
    Onboarding next = nextOnboarding(m_setup.onboarding);
    if (m_setup.onboarding.window)
        m_setup.past << std::move(m_setup.onboarding);
    m_setup.onboarding = std::move(next);
    m_setup.screen.isSyncByHand = false;
}

} // namespace golive
