#include "platform/keyringlock.h"

namespace golive {

bool isKeyringLocked()
{
    return false;
}

} // namespace golive
