#include "platform/coredumps.h"

#include <sys/resource.h>

namespace golive {

void leaveNoCoreDump(Inspection)
{
    const rlimit none{0, 0}; // children inherit it
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace golive
