#include "platform/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace golive {

void leaveNoCoreDump([[maybe_unused]] Inspection inspection)
{
#ifdef Q_OS_UNIX
    // Children inherit it: the web engine's processes hold a Facebook sign-in. A program that the kernel pipes cores to
    // (systemd-coredump, apport) is told the limit and keeps nothing.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    if (inspection == Inspection::ByNobody)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace golive
