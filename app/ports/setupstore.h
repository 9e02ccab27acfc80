#pragma once

#include "base/result.h"
#include "domain/setup.h"
#include "ports/fault.h"

#include <QList>

namespace golive {

struct StoredSetups
{
    QList<Setup> setups;          ///< By the time of their last change, the latest first.
    QList<StoreFault> unreadable; ///< One for each row that is there but cannot be read; its id is in `detail`.
};

/// Keeps set-ups (all of a Setup but its screen). A set-up that cannot be read any more is reported, never dropped.
class SetupStore
{
public:
    virtual ~SetupStore() = default;
    virtual Result<StoredSetups, StoreFault> all() const = 0;
    /// Another value than last time: another program has changed something. Cheap: asked every second.
    virtual Result<qint64, StoreFault> changeMark() const = 0;
    virtual Result<Done, StoreFault> save(const Setup &) = 0;
    virtual Result<Done, StoreFault> remove(const SetupId &) = 0;
};

} // namespace golive
