#pragma once

#include "signup/policy/engineversion.h"

#include <QString>

#include <optional>

namespace golive::signup {

/// Whether the web view can be offered, found out without loading it.
struct WebAvailability
{
    enum class State {
        NotBuilt, ///< This Golive was built without it.
        PluginMissing,
        RootWithoutSandbox, ///< Loading it would end the whole program: the engine refuses to run as root.
        SandboxOff,         ///< Works, and a hostile page would have this whole account: for practice alone.
        EngineOld,          ///< Works; a live Facebook log-in begins in the person's own browser.
        Ready,
    };
    State state = State::NotBuilt;
    QString chromiumVersion; ///< Of the engine it was built against; empty unless it can be loaded.

    bool canBeLoaded() const
    {
        return state == State::SandboxOff || state == State::EngineOld || state == State::Ready;
    }
    bool operator==(const WebAvailability &) const = default;
};

/// What the answer depends on, for tests and the doctor.
struct WebEnvironment
{
    bool isBuilt = false;
    std::optional<EngineVersion> engine; ///< From the plugin's metadata; none where there is no such plugin.
    bool isRoot = false;
    bool isSandboxOff = false; ///< QTWEBENGINE_DISABLE_SANDBOX is 1, or Chromium is told so by its own flags.
    EngineFloor engineFloor;
};

WebAvailability judgeWebAvailability(const WebEnvironment &);

/// Reads the plugin's metadata from the file (microseconds; nothing is loaded) and looks at this process.
WebAvailability webAvailability(const QString &pluginPath);

/// Where this program's plugin is: beside the program in a build tree, else in the installed tree. Empty if nowhere.
QString findWebPlugin();

} // namespace golive::signup
