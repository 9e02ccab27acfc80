#pragma once

#include "base/result.h"
#include "signup/web/sharedcontext.h"
#include "signup/web/webplugin.h"

namespace golive::signup {

/// Loads the web view's plugin into a running program, with the surroundings the engine needs: one OpenGL context
/// shared by the whole process (without it the engine crashes) and the software scene graph (with another the shown
/// window is re-created and loses focus). Call on the GUI thread, before any Qt Quick; a second call returns the same.
/// Refused where webAvailability() says it cannot be loaded. The error is for the log, not for people.
Result<WebSurfaceFactory *, QString> loadWebPlugin(const QString &pluginPath);

} // namespace golive::signup
