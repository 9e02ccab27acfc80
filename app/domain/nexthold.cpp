#include "domain/nexthold.h"

#include "domain/flow.h"
#include "domain/pagelist.h"

namespace golive {

NextHold nextHold(const Setup &setup)
{
    if (setup.screen.busy && holdOf(*setup.screen.busy) != Hold::Nothing)
        return NextHold::Busy;
    return rulesOf(pageOf(setup.step)).hold(setup);
}

void goOn(Flow &flow)
{
    rulesOf(pageOf(flow.setup.step)).next(flow);
}

void page::Ordinary::next(Flow &flow)
{
    flow.leavePage();
}

} // namespace golive
