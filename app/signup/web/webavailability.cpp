#include "signup/web/webavailability.h"

#include "platform/sandboxrefusal.h"
#include "signup/policy/engineversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QPluginLoader>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<EngineVersion> versionInMetadata(const QString &pluginPath)
{
    if (!QFileInfo(pluginPath).isFile())
        return {};
    const QJsonObject metadata = QPluginLoader(pluginPath).metaData().value("MetaData"_L1).toObject();
    const EngineVersion version{metadata.value("chromiumVersion"_L1).toString(),
                                metadata.value("securityPatchVersion"_L1).toString()};
    return version.chromium.isEmpty() ? std::nullopt : std::optional(version);
}

bool isSandboxOffHere()
{
    return qgetenv("QTWEBENGINE_DISABLE_SANDBOX") == "1" ||
           qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("no-sandbox");
}

} // namespace

WebAvailability judgeWebAvailability(const WebEnvironment &environment)
{
    using State = WebAvailability::State;
    if (!environment.isBuilt)
        return {State::NotBuilt, {}};
    if (!environment.engine)
        return {State::PluginMissing, {}};
    if (environment.isRoot && !environment.isSandboxOff)
        return {State::RootWithoutSandbox, {}};
    if (environment.isSandboxOff)
        return {State::SandboxOff, environment.engine->chromium};
    if (!isEngineRecentEnough(*environment.engine, environment.engineFloor))
        return {State::EngineOld, environment.engine->chromium};
    return {State::Ready, environment.engine->chromium};
}

WebAvailability webAvailability(const QString &pluginPath)
{
    return judgeWebAvailability({.isBuilt = GOLIVE_HAS_WEBENGINE != 0,
                                 .engine = versionInMetadata(pluginPath),
                                 .isRoot = isSandboxRefusedToUser(),
                                 .isSandboxOff = isSandboxOffHere(),
                                 .engineFloor = shippedEngineFloor()});
}

QString findWebPlugin()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"golive-plugins"_s, QString::fromUtf8(GOLIVE_INSTALLED_PLUGINS)}) {
        const QFileInfo file(programs.filePath(folder + u"/golivewebview"_s + QString::fromUtf8(GOLIVE_PLUGIN_SUFFIX)));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace golive::signup
