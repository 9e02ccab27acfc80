#include "domain/chats/chatsflow.h"

#include "domain/flow.h"
#include "domain/progress.h"
#include "domain/sync/guardflow.h"

#include <algorithm>

// Set up and chats: what is looked at once the number is live, and the two calls that can be made once each.

namespace golive {

namespace {

class ChatsRoom
{
public:
    explicit ChatsRoom(Flow &flow) : m_flow(flow), m_onboarding(flow.setup.onboarding), m_screen(flow.setup.screen) {}

    void operator()(const event::Verified &verified)
    {
        m_onboarding.verification = verified.verification;
        if (m_flow.answers(Activity::Verifying) && m_flow.setup.step == Step::Verify)
            m_flow.enter(Step::Sync);
    }

    void operator()(const event::VerifyPressed &)
    {
        const bool canAsk =
            m_flow.setup.client.access == Access::Partner || m_flow.setup.client.access == Access::AppToken;
        if (canAsk && !m_screen.busy)
            m_flow.ask(effect::Verify::of(m_flow.setup));
    }

    void operator()(const event::SyncPressed &)
    {
        if (m_screen.busy || m_flow.setup.seen.state.stage != AppStage::Live || areEventsHeld(m_flow.setup))
            return;
        if (m_flow.setup.step != Step::Sync)
            m_flow.enter(Step::Sync);
        requestSyncByHand(m_flow);
    }

    void operator()(const event::SyncSettled &settled)
    {
        if (settled.onboarding != m_onboarding.number)
            return;
        const bool wasOurs = m_screen.syncing == settled.kind;
        const bool wasAccepted = areBothAccepted();
        const bool wasUnknown = syncRecord(m_flow.setup, settled.kind).state == SyncRecord::State::Unknown;
        syncRecord(m_flow.setup, settled.kind) = settled.record;
        if (wasOurs)
            m_screen.syncing.reset();
        if (areBothAccepted() && !wasAccepted)
            m_flow.notify({Notice::Kind::SyncAccepted});
        settleMiss(m_flow.setup, m_flow.now());
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
                // Contacts go first (Meta: onboarding-business-app-users); history follows once they have come to an
                // end.
                const auto turn = nextSyncTurn(m_flow.setup, m_flow.now());
                const bool isDue =
                    turn && turn->kind == SyncKind::History && !turn->isOnceMore && turn->due <= m_flow.now();
                const bool isWanted = m_screen.isSyncByHand || armStateOf(m_flow.setup) == ArmState::Armed;
                if (settled.kind == SyncKind::Contacts && isDue && isWanted && !areEventsHeld(m_flow.setup))
                    requestSync(m_flow, *turn);
                return;
            }
            tellNotSent(settled);
            return;
        case State::NotRequested:
        case State::Claimed: return;
        }
    }

    void operator()(const event::LedgerRead &read)
    {
        if (read.onboarding != m_onboarding.number)
            return;
        const auto adopt = [this](SyncKind kind, const SyncRecord &record) {
            // A row that is not there takes nothing back that was known: no call is made anew because a file was lost.
            const bool isRowGone = record.state == SyncRecord::State::NotRequested;
            if (m_screen.syncing == kind || isRowGone)
                return;
            // The server's Retry-After is not in the ledger.
            SyncRecord &known = syncRecord(m_flow.setup, kind);
            const auto notBefore =
                known.state == record.state && known.at == record.at ? known.notBefore : std::nullopt;
            known = record;
            known.notBefore = notBefore;
        };
        adopt(SyncKind::Contacts, read.contacts);
        adopt(SyncKind::History, read.history);
        settleMiss(m_flow.setup, m_flow.now());
    }

    void operator()(const event::EarlierSyncTold &told) { m_onboarding.earlierSync = told.told; }

    void operator()(const event::FinishToldAt &told)
    {
        // Only an app that went live elsewhere: what was seen here is better evidence than what is remembered.
        if (!m_onboarding.wasLiveBefore || m_onboarding.finish || told.at > m_flow.now())
            return;
        // Facebook is finished before a number goes live; a memory that is some hours off must not promise too much.
        const auto live = m_flow.setup.seen.state.liveAt;
        const bool isTooLate = live && *live < told.at && told.at - *live < SyncWindow::length;
        m_onboarding.window = SyncWindow{isTooLate ? *live : told.at, SyncWindow::Evidence::ToldByPerson};
    }

    void operator()(const event::AfterMissChosen &chosen)
    {
        const bool isOffered = m_onboarding.missedAt || isMissed(m_flow.setup, m_flow.now()) ||
                               areBothRefused(m_flow.setup) || m_onboarding.standing.kind == Standing::Kind::Removed;
        if (!isOffered)
            return;
        if (chosen.chosen != AfterMiss::OnboardAgain) {
            m_onboarding.afterMiss = chosen.chosen;
            return;
        }
        // A typed statement: it makes way for two more once-only calls.
        const QString typed = chosen.typed.trimmed();
        if (m_onboarding.again || typed.isEmpty() ||
            typed.compare(m_flow.setup.client.appName.trimmed(), Qt::CaseInsensitive) != 0)
            return;
        m_onboarding.afterMiss = AfterMiss::OnboardAgain;
        m_onboarding.again = OnboardingAgain{typed, m_flow.now(), false};
        m_flow.setup.signUp = fromTheStart(std::move(m_flow.setup.signUp));
        m_flow.setup.seen.unfinishedAt.reset();
        m_flow.setup.furthest = Step::SignUp;
        m_flow.enter(Step::SignUp);
    }

private:
    void tellNotSent(const event::SyncSettled &settled)
    {
        // The shot is still there. Armed, it is tried again by itself; the page says when.
        (settled.kind == SyncKind::Contacts ? m_onboarding.contactsTries : m_onboarding.historyTries) += 1;
        m_flow.fail(Problem::Kind::SyncNotSent);
        m_screen.problem->detail = settled.record.detail;
        m_screen.problem->code = settled.record.code;
        if (const auto turn = nextSyncTurn(m_flow.setup, m_flow.now());
            turn && armStateOf(m_flow.setup) == ArmState::Armed)
            m_screen.problem->waitUntil = turn->due;
        m_screen.failed = settled.kind == SyncKind::Contacts ? Activity::SyncingContacts : Activity::SyncingHistory;
    }

    bool areBothAccepted() const
    {
        return m_onboarding.contacts.state == SyncRecord::State::Accepted &&
               m_onboarding.history.state == SyncRecord::State::Accepted;
    }

    Flow &m_flow;
    Onboarding &m_onboarding;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const ChatsEvent &event)
{
    std::visit(ChatsRoom(flow), event);
}

effect::Verify effect::Verify::of(const Setup &setup)
{
    return {setup.client.app, setup.client.number ? setup.client.number->e164 : QString()};
}

effect::ReadLedger effect::ReadLedger::of(const Setup &setup)
{
    return {setup.client.app, setup.onboarding.number};
}

void requestSync(Flow &flow, const SyncTurn &turn)
{
    Screen &screen = flow.setup.screen;
    Onboarding &onboarding = flow.setup.onboarding;
    screen.syncing = turn.kind;
    if (!onboarding.syncBegunAt)
        onboarding.syncBegunAt = flow.now();
    if (screen.failed == Activity::SyncingContacts || screen.failed == Activity::SyncingHistory)
        flow.dismissProblem();
    // A try that is made anew never reached Meta: what came before it was brought by another call. An unknown one may
    // have.
    if (turn.kind == SyncKind::History && !turn.isOnceMore)
        onboarding.historyAskedAfter = onboarding.observed.mark;
    flow.effects.emplace_back(
        effect::RequestSync{flow.setup.client.app, onboarding.number, turn.kind, turn.isOnceMore});
}

void requestSyncByHand(Flow &flow)
{
    const Access access = flow.setup.client.access;
    const bool canAsk = access == Access::Partner || access == Access::AppToken;
    if (flow.setup.screen.syncing || !canAsk || areEventsHeld(flow.setup))
        return;
    // By hand nothing is waited for; but an unknown outcome is sent again only as the arming chose.
    const auto turn = nextSyncTurn(flow.setup, flow.now());
    if (!turn || turn->isOnceMore)
        return;
    flow.setup.screen.isSyncByHand = true;
    requestSync(flow, *turn);
}

void beginOnboardingAnew(Setup &setup)
{
    Onboarding next = nextOnboarding(setup.onboarding);
    if (setup.onboarding.window)
        setup.past << std::move(setup.onboarding);
    setup.onboarding = std::move(next);
    setup.screen.isSyncByHand = false;
}

} // namespace golive
