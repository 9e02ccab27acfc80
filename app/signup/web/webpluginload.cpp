#include "signup/web/webpluginload.h"

#include "base/logging.h"
#include "signup/web/webavailability.h"

#include <QCoreApplication>
#include <QOpenGLContext>
#include <QPluginLoader>

#if GOLIVE_CAN_SHARE_CONTEXT_LATE
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context); // private in Qt; what the attribute does
QT_END_NAMESPACE
#endif

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

namespace {

void shareOneContext()
{
    if (QOpenGLContext::globalShareContext())
        return;
#if GOLIVE_CAN_SHARE_CONTEXT_LATE
    auto *context = new QOpenGLContext;
    if (!context->create())
        qCInfo(logSignUp) << "no OpenGL here; the web view paints by software";
    qt_gl_set_global_share_context(context);
    // Post routines run last in, first out: this one after the engine's own, which still uses the context.
    qAddPostRoutine([] {
        QOpenGLContext *shared = QOpenGLContext::globalShareContext();
        qt_gl_set_global_share_context(nullptr);
        delete shared;
    });
#endif
}

} // namespace

Result<WebSurfaceFactory *, QString> loadWebPlugin(const QString &pluginPath)
{
    if (!webAvailability(pluginPath).canBeLoaded())
        return failure(u"the web view cannot be loaded here"_s);
    if (mustShareContextsAtStart() && !QOpenGLContext::globalShareContext())
        return failure(u"Qt::AA_ShareOpenGLContexts was not set at start"_s);
    shareOneContext();
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
