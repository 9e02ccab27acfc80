#pragma once

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
        EngineOld,          ///< Works; for a live Facebook log-in the browser route is recommended.
        Ready,
    };
    State state = State::NotBuilt;
    QString chromiumVersion; ///< Of the engine it was built against; empty unless EngineOld or Ready.

    bool canBeLoaded() const { return state == State::EngineOld || state == State::Ready; }
    bool operator==(const WebAvailability &) const = default;
};

/// What the answer depends on, for tests and the doctor.
struct WebEnvironment
{
    bool isBuilt = false;
    std::optional<QString> pluginVersion; ///< From the plugin's metadata; none where there is no such plugin.
    bool isRoot = false;
    bool isSandboxOff = false; ///< QTWEBENGINE_DISABLE_SANDBOX is 1.
    int engineFloor = 0;
};

WebAvailability judgeWebAvailability(const WebEnvironment &);

/// Reads the plugin's metadata from the file (microseconds; nothing is loaded) and looks at this process.
WebAvailability webAvailability(const QString &pluginPath);

/// Where this program's plugin is: beside the program in a build tree, else in the installed tree. Empty if nowhere.
QString findWebPlugin();

} // namespace golive::signup
