#include "signup/web/sharedcontext.h"

#include <QOpenGLContext>

namespace golive::signup {

bool mustShareContextsAtStart()
{
    return true;
}

bool shareOneContext()
{
    return QOpenGLContext::globalShareContext() != nullptr;
}

} // namespace golive::signup
