#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QHash>

#include <optional>

namespace golive {

/// When each set-up was last looked at, and how often that failed: one schedule for all.
class PollBook
{
public:
    void began(const SetupId &, Instant now);
    void ended(const SetupId &, bool couldTell);
    void forget(const SetupId &setup) { m_looks.remove(setup); }
    bool isKnown(const SetupId &setup) const { return m_looks.contains(setup); }
    int misses(const SetupId &setup) const { return m_looks.value(setup).misses; }

    /// How long it has been due; below zero: not yet. `wait` is the time between two looks.
    milliseconds overdue(const SetupId &, milliseconds wait, Instant now) const;

private:
    struct Look
    {
        std::optional<Instant> at{};
        int misses = 0;
        bool isOpen = false;
    };
    QHash<SetupId, Look> m_looks;
};

} // namespace golive
