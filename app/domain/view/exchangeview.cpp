#include "domain/view/exchangeview.h"

#include "domain/setup.h"

namespace golive {

ExchangeView exchangeViewOf(const Setup &setup)
{
    ExchangeView view;
    if (hasOwnerResult(setup)) {
        view.toSend = ownerResultOf(setup, {});
        view.toSend->madeAt = {};
    }
    view.canTake = canTakeOwnerResult(setup);
    view.sender = setup.client.sender.isEmpty() ? setup.client.provider : setup.client.sender;
    view.app = setup.client.app;
    view.links = setup.signUp.link.marks();
    view.told = setup.signUp.ownerTold;
    view.notBefore = begunAgainAt(setup);
    view.isProved = isOnboarded(setup) && !setup.onboarding.again && !isSaidByPerson(setup);
    return view;
}

} // namespace golive
