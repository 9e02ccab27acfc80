#include "base/logging.h"
#include "signup/web/sharedcontext.h"

#include <QCoreApplication>
#include <QOpenGLContext>

QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context); // private in Qt; what the attribute does
QT_END_NAMESPACE

namespace golive::signup {

bool mustShareContextsAtStart()
{
    return false;
}

bool shareOneContext()
{
    if (QOpenGLContext::globalShareContext())
        return true;
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
    return true;
}

} // namespace golive::signup
