#pragma once

#include "base/result.h"
#include "domain/journal/journalcheck.h"
#include "ports/fault.h"

#include <QList>

namespace golive {

/// The journal of a store: what was done to its set-ups, line by line, written in the transaction of each change. Lines
/// are added, and never changed; the oldest go where the policy says so, and the journal tells that.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Those after that place, in order.
    virtual Result<QList<JournalEntry>, StoreFault> after(qint64 place, int limit) const = 0;
    /// Those about one set-up before that place (0: the end), the latest first. Of its app, since the once-only calls
    /// are an app's.
    virtual Result<QList<JournalEntry>, StoreFault> of(const SetupId &, const AppId &, qint64 before,
                                                       int limit) const = 0;
    virtual Result<qint64, StoreFault> lastPlace() const = 0;
    /// Goes through all of it.
    virtual Result<JournalCheck, StoreFault> check() const = 0;
    /// Takes the lines from before that moment out, as long as no later one stands before them, and no more than this
    /// at a time, so that nobody else who writes is held up for long; how many. Where it is as many there may be more.
    static constexpr int shortenedAtOnce = 2000;
    virtual Result<qint64, StoreFault> shorten(Instant before, Instant now) = 0;
};

} // namespace golive
