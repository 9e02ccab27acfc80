#include "platform/filelimit.h"

#include <csignal>

namespace golive {

void outliveFileLimit()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace golive
