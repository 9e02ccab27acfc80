#include "platform/systemelapsedtime.h"

namespace golive {

milliseconds SystemElapsedTime::elapsed() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace golive
