#pragma once

#include "domain/connect/signup.h"
#include "domain/view/surroundings.h"

namespace golive {

/// Where this sign-up is shown: in the owner's own browser where he is elsewhere; as it was chosen; else in the web
/// view, unless its engine is too old for that. Where there is none, in the person's own browser.
SurfaceKind surfaceShown(const SignUp &, WebViewState);

/// The web view can be chosen, whether or not it is recommended.
bool canUseWebView(WebViewState);

} // namespace golive
