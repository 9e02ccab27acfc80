#include "platform/sandboxrefusal.h"

namespace golive {

bool isSandboxRefusedToUser()
{
    return false;
}

} // namespace golive
