#include "platform/sandboxrefusal.h"

#include <unistd.h>

namespace golive {

bool isSandboxRefusedToUser()
{
    return ::geteuid() == 0;
}

} // namespace golive
