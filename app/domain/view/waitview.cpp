#include "domain/view/waitview.h"

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

} // namespace golive
