#include "domain/getready/getreadyflow.h"

#include "domain/flow.h"
#include "domain/progress.h"

// Get ready: the answers of a person, and what this computer and the partner say.

namespace golive {

namespace {

class GetReadyRoom
{
public:
    explicit GetReadyRoom(Flow &flow) : m_flow(flow), m_readiness(flow.setup.readiness), m_screen(flow.setup.screen) {}

    void operator()(const event::CheckAnswered &answered)
    {
        CheckAnswer &answer = m_readiness.checklist.answers[answered.item];
        answer.choice = answered.choice;
        if (answered.choice == CheckChoice::Yes)
            answer.isOverruled = false;
    }

    void operator()(const event::CheckOverruled &overruled)
    {
        CheckAnswer &answer = m_readiness.checklist.answers[overruled.item];
        answer.isOverruled = overruled.isOverruled;
        answer.reason = overruled.reason;
    }

    void operator()(const event::CountryOverruled &overruled)
    {
        m_readiness.checklist.isCountryOverruled = overruled.isOverruled;
        m_readiness.checklist.countryReason = overruled.reason;
    }

    void operator()(const event::MachineChecked &checked)
    {
        m_readiness.findings = checked.findings;
        m_screen.isMachineChecked = true;
    }

    void operator()(const event::EnableFormAnswered &answered)
    {
        m_readiness.enablement = answered.isFilled ? Enablement::FormFilled : Enablement::Warned;
    }

    void operator()(const event::CoexistenceEnabled &)
    {
        m_readiness.enablement = Enablement::Enabled;
        m_readiness.enablementDetail.clear();
        if (m_flow.answers(Activity::Enabling) && pageOf(m_flow.setup.step) == Page::GetReady)
            m_flow.leavePage();
    }

private:
    Flow &m_flow;
    Readiness &m_readiness;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const GetReadyEvent &event)
{
    std::visit(GetReadyRoom(flow), event);
}

effect::CheckMachine effect::CheckMachine::of(const Setup &setup)
{
    return {defaultRegionOf(setup)};
}

effect::EnableCoexistence effect::EnableCoexistence::of(const Setup &setup)
{
    return {setup.client.app};
}

bool effect::EnableCoexistence::settles(Flow &flow, const Problem &problem)
{
    if (problem.kind == Problem::Kind::SignInExpired)
        return false;
    // Enabling is never a blocker: a newer edition of the guide says that no case needs it.
    flow.setup.readiness.enablement = Enablement::Warned;
    flow.setup.readiness.enablementDetail = problem.detail;
    flow.leavePage();
    return true;
}

} // namespace golive
