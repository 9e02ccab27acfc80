#pragma once

#include "partner/wire/wirerequest.h"

#include <array>
#include <optional>
#include <span>

namespace golive::partner {

/// Waits between tries, as data. What is not safe to repeat has no row: it is tried once, whatever happened.
class RetryPolicy
{
public:
    /// The wait before try number `failedTries` + 1, or nothing where the call has had its tries.
    static constexpr std::optional<milliseconds> waitAfter(Safety safety, int failedTries)
    {
        const auto waits = waitsOf(safety);
        if (failedTries < 1 || static_cast<size_t>(failedTries) > waits.size())
            return std::nullopt;
        return waits[static_cast<size_t>(failedTries) - 1];
    }

    /// A server that asks for a longer pause than this is answered by telling the person, not by waiting.
    static constexpr std::chrono::seconds longestObedientWait{120};
    /// A once-only call has 24 hours, and each set-up its own schedule (domain/sync/syncplan.h), which knows their end:
    /// one that was turned away holds the others up no longer than this.
    static constexpr std::chrono::seconds longestOnceOnlyBlock{30};

private:
    static constexpr std::array readWaits{milliseconds{500}, milliseconds{2'000}, milliseconds{5'000}};
    static constexpr std::array idempotentWaits{milliseconds{1'000}, milliseconds{4'000}};

    static constexpr std::span<const milliseconds> waitsOf(Safety safety)
    {
        switch (safety) {
        case Safety::Read: return readWaits;
        case Safety::Idempotent: return idempotentWaits;
        case Safety::NotRepeated:
        case Safety::OnceOnly: return {};
        }
        return {};
    }
};

} // namespace golive::partner
