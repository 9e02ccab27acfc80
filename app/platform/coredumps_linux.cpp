#include "platform/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace golive {

void leaveNoCoreDump(Inspection inspection)
{
    // Children inherit it: the web engine's processes hold a Facebook sign-in. A program that the kernel pipes cores to
    // (systemd-coredump, apport) is told the limit and keeps nothing.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (inspection == Inspection::ByNobody)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace golive
