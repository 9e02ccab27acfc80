#include "signup/web/webpluginload.h"

#include "signup/web/webavailability.h"

#include <QPluginLoader>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

Result<WebSurfaceFactory *, QString> loadWebPlugin(const QString &pluginPath)
{
    if (!webAvailability(pluginPath).canBeLoaded())
        return failure(u"the web view cannot be loaded here"_s);
    if (!shareOneContext())
        return failure(u"Qt::AA_ShareOpenGLContexts was not set at start"_s);
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QPluginLoader loader(pluginPath);
    QObject *instance = loader.instance(); // Never unloaded: the engine cannot be started twice in a process.
    auto *factory = qobject_cast<WebSurfaceFactory *>(instance);
    if (!factory)
        return failure(instance ? u"not a web view plugin"_s : loader.errorString());
    return factory;
}

} // namespace golive::signup
