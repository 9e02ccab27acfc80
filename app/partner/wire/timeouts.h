#pragma once

#include "partner/wire/wirerequest.h"

namespace golive::partner {

/// How long a call may take from its first byte to its last, in one place. The longer a repeat is dangerous, the longer
/// we wait for the answer.
struct Timeouts
{
    milliseconds read{20'000};
    milliseconds idempotent{30'000};
    milliseconds notRepeated{60'000};
    milliseconds onceOnly{120'000};
    milliseconds media{300'000};

    constexpr milliseconds of(Safety safety, bool isMedia) const
    {
        if (isMedia)
            return media;
        switch (safety) {
        case Safety::Read: return read;
        case Safety::Idempotent: return idempotent;
        case Safety::NotRepeated: return notRepeated;
        case Safety::OnceOnly: return onceOnly;
        }
        return read;
    }
};

} // namespace golive::partner
