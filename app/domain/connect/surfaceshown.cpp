#include "domain/connect/surfaceshown.h"

namespace golive {

SurfaceKind surfaceShown(const SignUp &signUp, WebViewState webView)
{
    // He sees nothing of this window.
    if (signUp.owner == OwnerPlace::Elsewhere || !canUseWebView(webView))
        return SurfaceKind::Browser;
    if (webView == WebViewState::EngineOld && !signUp.isSurfaceChosen)
        return SurfaceKind::Browser;
    return signUp.surface;
}

bool canUseWebView(WebViewState webView)
{
    switch (webView) {
    case WebViewState::Ready:
    case WebViewState::EngineOld: return true;
    case WebViewState::NotInstalled:
    case WebViewState::StartedAsRoot:
    case WebViewState::SandboxOff: return false;
    }
    return false;
}

} // namespace golive
