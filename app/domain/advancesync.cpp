#include "domain/advancer.h"
#include "domain/progress.h"

// Set up and chats: what is looked at once the number is live, and the two calls that can be made once each.

namespace golive {

void Advancer::operator()(const event::Verified &verified)
{
    m_setup.verification = verified.verification;
    if (answers(Activity::Verifying) && m_setup.step == Step::Verify)
        enter(Step::Sync);
}

void Advancer::operator()(const event::VerifyPressed &)
{
    const bool canAsk = m_setup.access == Access::Partner || m_setup.access == Access::AppToken;
    if (canAsk && !m_setup.screen.busy)
        ask(effect::Verify{m_setup.app, m_setup.number ? m_setup.number->e164 : QString()});
}

void Advancer::requestNextSync()
{
    // Contacts go first (Meta: onboarding-business-app-users); history follows once they have come to an end.
    const bool areContactsOver = m_setup.contactsSync.isSettled();
    const SyncKind kind = areContactsOver ? SyncKind::History : SyncKind::Contacts;
    if (!syncRecord(m_setup, kind).mayBeClaimed())
        return;
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();
    m_setup.screen.busy = kind == SyncKind::Contacts ? Activity::SyncingContacts : Activity::SyncingHistory;
    m_effects.emplace_back(effect::RequestSync{m_setup.app, m_setup.onboarding, kind});
}

void Advancer::operator()(const event::SyncPressed &)
{
    if (m_setup.screen.busy || m_setup.appState.stage != AppStage::Live || areEventsHeld(m_setup))
        return;
    if (m_setup.step != Step::Sync)
        enter(Step::Sync);
    requestNextSync();
}

void Advancer::operator()(const event::SyncSettled &settled)
{
    if (settled.onboarding != m_setup.onboarding)
        return;
    syncRecord(m_setup, settled.kind) = settled.record;
    if (!answers(settled.kind == SyncKind::Contacts ? Activity::SyncingContacts : Activity::SyncingHistory))
        return;
    using State = SyncRecord::State;
    switch (settled.record.state) {
    case State::Accepted:
    case State::Refused:
    case State::Unknown:
    case State::NotSent:
        if (settled.record.isSettled()) {
            if (settled.kind == SyncKind::Contacts)
                requestNextSync();
            return;
        }
        // The shot is still there: stop, so that contacts stay first, and offer to try again.
        fail(Problem::Kind::SyncNotSent);
        m_setup.screen.problem->detail = settled.record.detail;
        m_setup.screen.problem->code = settled.record.code;
        m_setup.screen.failed
            = settled.kind == SyncKind::Contacts ? Activity::SyncingContacts : Activity::SyncingHistory;
        return;
    case State::NotRequested:
    case State::Claimed: return;
    }
}

void Advancer::operator()(const event::LedgerRead &read)
{
    if (read.onboarding != m_setup.onboarding)
        return;
    m_setup.contactsSync = read.contacts;
    m_setup.historySync = read.history;
}

} // namespace golive
