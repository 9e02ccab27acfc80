#pragma once

#include <QString>

namespace golive::signup {

/// The lowest Chromium major version with which the web view is recommended for a live log-in
/// (resources/rules/engine.json: this project's judgement, Meta documents none).
int shippedEngineFloor();

/// `chromiumVersion` such as "102.0.5005.177"; one that cannot be read is not recent enough.
bool isEngineRecentEnough(const QString &chromiumVersion, int floor);

} // namespace golive::signup
