#include "platform/descriptors.h"

#include <algorithm>
#include <sys/resource.h>

namespace golive {

int connectionsWithin(int most)
{
    // The database with its log and index, the streams, the dispatcher: 12 or so; twice that.
    constexpr rlim_t others = 24;
    rlimit allowed{};
    if (getrlimit(RLIMIT_NOFILE, &allowed) != 0)
        return std::min(most, 64);
    const rlim_t wanted = rlim_t(most) + others;
    if (allowed.rlim_cur < wanted) {
        rlimit raised = allowed;
        raised.rlim_cur = std::min(wanted, allowed.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            allowed = raised;
    }
    const rlim_t left = allowed.rlim_cur > others ? allowed.rlim_cur - others : 0;
    return int(std::clamp<rlim_t>(left, 4, rlim_t(most)));
}

} // namespace golive
