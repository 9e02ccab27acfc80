#include "signup/web/sharedcontext.h"

namespace golive::signup {

// A Qt without OpenGL has nothing to share.

bool mustShareContextsAtStart()
{
    return false;
}

bool shareOneContext()
{
    return true;
}

} // namespace golive::signup
