#pragma once

#include "base/clock.h"

namespace golive {

/// Time that only goes on, whatever the wall clock is set to, and goes on while the computer sleeps. Its zero is
/// nobody's business: only differences mean something. The system's: platform/systemelapsedtime.h.
class ElapsedTime
{
public:
    virtual ~ElapsedTime() = default;
    virtual milliseconds elapsed() const = 0;
};

} // namespace golive
