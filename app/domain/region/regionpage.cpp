#include "domain/region/regionpage.h"

#include "domain/facts/region.h"
#include "domain/flow.h"

namespace golive {

RegionView page::Region::view(const Setup &setup, const Surroundings &around, Instant)
{
    RegionView view;
    view.isGuidance = passage(setup.client.access, Step::Region) == Passage::Guidance;
    view.codes = storageRegions();
    view.chosen = setup.details.region;
    if (setup.client.number && view.codes.contains(setup.client.number->region))
        view.suggested = setup.client.number->region;
    // As for the last client; still to be chosen, since it cannot be changed back.
    view.isSuggestedByProfile = view.codes.contains(around.profile.region);
    if (view.isSuggestedByProfile)
        view.suggested = around.profile.region;
    view.isSaved = setup.details.isRegionSettled && !setup.details.region.isEmpty();
    view.enablement = setup.readiness.enablement;
    view.enablementDetail = setup.readiness.enablementDetail;
    return view;
}

void page::Region::next(Flow &flow)
{
    Details &details = flow.setup.details;
    const bool isCalled = passage(flow.setup.client.access, Step::Region) == Passage::Call;
    if (!details.region.isEmpty() && !details.isRegionSettled && isCalled)
        return flow.ask(effect::SaveRegion::of(flow.setup));
    details.isRegionSettled = true;
    flow.leavePage();
}

} // namespace golive
