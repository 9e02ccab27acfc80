#include "domain/region/regionflow.h"

#include "domain/flow.h"
#include "domain/progress.h"

// Region: where Meta keeps the messages.

namespace golive {

namespace {

class RegionRoom
{
public:
    explicit RegionRoom(Flow &flow) : m_flow(flow), m_details(flow.setup.details), m_screen(flow.setup.screen) {}

    void operator()(const event::RegionChosen &chosen)
    {
        if (m_details.region != chosen.region)
            m_details.isRegionSettled = false;
        m_details.region = chosen.region;
        m_screen.problem.reset();
    }

    void operator()(const event::RegionSaved &)
    {
        m_details.isRegionSettled = true;
        if (m_flow.answers(Activity::SavingRegion) && m_flow.setup.step == Step::Region)
            m_flow.leavePage();
    }

private:
    Flow &m_flow;
    Details &m_details;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const RegionEvent &event)
{
    std::visit(RegionRoom(flow), event);
}

effect::SaveRegion effect::SaveRegion::of(const Setup &setup)
{
    return {setup.client.app, setup.details.region};
}

bool effect::SaveRegion::settles(Flow &flow, const Problem &problem)
{
    // A repair of the region ("leave it as it is") must be possible with Next.
    if (problem.kind == Problem::Kind::RegionAfterGoLive)
        flow.setup.details.region.clear();
    return false;
}

} // namespace golive
