#include "domain/moveflow.h"

#include "domain/connect/waitflow.h"
#include "domain/flow.h"
#include "domain/nexthold.h"
#include "domain/progress.h"
#include "domain/waiting.h"

// Moving about, and what went wrong on the way.

namespace golive {

namespace {

class Moving
{
public:
    explicit Moving(Flow &flow) : m_flow(flow), m_setup(flow.setup), m_screen(flow.setup.screen) {}

    void operator()(const event::NextPressed &)
    {
        if (nextHold(m_setup) == NextHold::None)
            goOn(m_flow);
    }

    void operator()(const event::BackPressed &)
    {
        if (m_screen.busy)
            return;
        if (m_setup.step == Step::ConfirmContact && m_setup.details.contactStage != ContactStage::Accepted) {
            m_setup.details.contactStage = ContactStage::Editing;
            return m_flow.enter(Step::Contact);
        }
        m_flow.enter(stepOfPageBefore(m_setup, m_setup.step));
    }

    void operator()(const event::PageChosen &chosen)
    {
        const Step first = firstStepOf(chosen.page);
        if (m_screen.busy || first > m_setup.furthest || passesItself(m_setup, first))
            return;
        // The page that is shown already is only read anew, where it reads something.
        const bool isReadAnew = chosen.page == Page::GetReady;
        if (chosen.page == pageOf(m_setup.step) && !isReadAnew)
            return;
        const bool isSigningInAgain = m_screen.problem && m_screen.problem->kind == Problem::Kind::SignInExpired;
        if (chosen.page == Page::SignIn && isSigningInAgain)
            m_setup.returnTo = m_setup.step;
        m_flow.enter(first);
    }

    void operator()(const event::ProblemDismissed &) { m_flow.dismissProblem(); }

    void operator()(const event::CancelPressed &)
    {
        if (!m_screen.busy)
            return;
        m_flow.effects.emplace_back(effect::AbandonCall{*m_screen.busy});
        m_screen.failed = m_screen.busy;
        m_screen.busy.reset();
    }

    void operator()(const event::RetryPressed &)
    {
        const auto failed = m_screen.failed;
        if (!failed || m_screen.busy)
            return;
        waitingFor(*failed).again(m_flow);
    }

    void operator()(const event::Resumed &resumed)
    {
        // A once-only call that is on its way stays on its way.
        const auto syncing = m_screen.syncing;
        m_screen = {};
        m_screen.syncing = syncing;
        m_screen.isSignedIn = resumed.isSignedIn;
        m_screen.isAppTokenHeld = resumed.isAppTokenHeld;
        m_setup.putAway.reset(); // whoever opens it wants it back
        // Who only looked back at a page when the set-up was left goes on where it stands; a contact that was not read
        // back yet is at its form.
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
            m_screen.problem = problem;
            return;
        }
        // A call that was claimed when the program ended shows as what the ledger knows of it.
        const bool isAfterSetUp = m_setup.step == Step::Verify || m_setup.step == Step::Sync;
        if (isAfterSetUp && passage(m_setup.client.access, m_setup.step) == Passage::Call)
            m_flow.effects.emplace_back(effect::ReadLedger::of(m_setup));
        m_flow.enter(m_setup.step);
    }

    void operator()(const event::PutAwayWanted &wanted) { m_setup.putAway = PutAway{m_flow.now(), wanted.isGivenUp}; }

    void operator()(const event::BroughtBack &) { m_setup.putAway.reset(); }

    void operator()(const event::SaveFailed &failed)
    {
        m_flow.fail(failed.kind);
        m_screen.problem->detail = failed.detail;
    }

    void operator()(const event::CallFailed &failed)
    {
        if (!m_flow.answers(failed.activity))
            return;
        if (waitingFor(failed.activity).settles(m_flow, failed.problem))
            return;
        if (failed.problem.kind == Problem::Kind::SignInExpired)
            m_screen.isSignedIn = false;
        m_screen.problem = failed.problem;
        m_screen.failed = failed.activity;
        noteCallError(m_flow, failed.problem);
    }

private:
    Flow &m_flow;
    Setup &m_setup;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const MoveEvent &event)
{
    std::visit(Moving(flow), event);
}

} // namespace golive
