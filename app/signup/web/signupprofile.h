#pragma once

#include "signup/web/webplugin.h"

#include <QWebEngineProfile>

#include <memory>

namespace golive::signup {

class RequestFilter;
class NavigationGate;

/// A profile with the settings and script of a sign-up. Pages must be deleted before it.
std::unique_ptr<QWebEngineProfile> makeSignUpProfile(const WebSurfaceSettings &, RequestFilter &, NavigationGate &);

} // namespace golive::signup
