#include "domain/view/waitview.h"

#include "domain/connect/waitflow.h"
#include "domain/setup.h"

#include <algorithm>

namespace golive {

WaitView waitViewOf(const Setup &setup, SurfaceKind surface, Instant now)
{
    WaitView view;
    if (isOnboarded(setup) && !setup.onboarding.again)
        return view;
    view.wait = setup.signUp.wait;
    if (view.wait) {
        view.left = std::max(view.wait->until - now, milliseconds{0});
        view.now = now;
    }
    view.canTryHere = surface == SurfaceKind::WebView;
    // Elsewhere nobody hears how a try ended: whoever was told so chooses.
    const auto &problem = setup.screen.problem;
    const bool hasFailed = problem && remedyOf(problem->kind) == Problem::Remedy::SignUpAgain;
    view.canChoose = view.wait || hasFailed || !view.canTryHere || !setup.signUp.abandonedAt.isEmpty();
    view.suggested = std::chrono::floor<std::chrono::hours>(now + suggestedWait);
    if (!view.canChoose)
        view.suggested = {};
    view.areErrorsMixed = setup.signUp.errors.size() > 1;
    return view;
}

WaitOffer waitOfferOf(const Setup &setup, Instant now)
{
    WaitOffer offer;
    offer.canBegin = isTryAhead(setup);
    if (!offer.canBegin)
        return offer;
    offer.now = std::chrono::floor<std::chrono::minutes>(now);
    offer.running = setup.signUp.wait;
    return offer;
}

WaitChoice choiceOf(const WaitOffer &offer, const KnownError *row)
{
    const auto fresh = offer.canBegin ? waitOf(row, Wait::Of::Facebook, offer.now) : std::nullopt;
    if (!fresh)
        return WaitChoice::None;
    const std::optional<Wait> &running = offer.running;
    if (!running || running->isOver(offer.now))
        return WaitChoice::Begin;
    const bool isItsOwn = running->error == fresh->error && !running->isChosen;
    // `now` is rounded to the minute.
    if (isItsOwn)
        return fresh->until - running->until >= std::chrono::minutes(2) ? WaitChoice::Anew : WaitChoice::Runs;
    return running->until > fresh->until ? WaitChoice::Longer : WaitChoice::Begin;
}

} // namespace golive
