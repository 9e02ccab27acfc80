#include "domain/view/ownerview.h"

#include "domain/setup.h"

namespace golive {

OwnerView ownerViewOf(const Setup &setup)
{
    OwnerView view;
    if (hasOwnerResult(setup)) {
        view.toSend = ownerResultOf(setup, {});
        view.toSend->madeAt = {};
    }
    view.canTake = canTakeOwnerResult(setup);
    view.sender = setup.client.sender.isEmpty() ? setup.client.provider : setup.client.sender;
    view.app = setup.client.app;
    view.told = setup.signUp.ownerTold;
    view.notBefore = begunAgainAt(setup);
    view.isProved = isOnboarded(setup) && !setup.onboarding.again && !isSaidByPerson(setup);
    return view;
}

} // namespace golive
