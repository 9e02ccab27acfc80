#pragma once

#include <QString>

namespace golive::signup {

/// An engine's age, twice: what it says it is, and up to which Chromium version it has had the security patches, which
/// Qt goes on taking in for years ("102.0.5005.177" with those of "108.0.5359.124").
struct EngineVersion
{
    QString chromium;
    QString patches; ///< Empty where Qt does not tell it: then it is held for as old as it is.
    bool operator==(const EngineVersion &) const = default;
};

/// The lowest Chromium major versions with which the web view is recommended for a live log-in
/// (resources/rules/engine.json: this project's judgement, Meta documents none).
struct EngineFloor
{
    int chromium = 0;
    int patches = 0;
};

EngineFloor shippedEngineFloor();

/// A version that cannot be read is not recent enough.
bool isEngineRecentEnough(const EngineVersion &, const EngineFloor &);

} // namespace golive::signup
