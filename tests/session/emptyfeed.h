#pragma once

#include "ports/eventfeed.h"

namespace golive::testing {

/// Where no events are kept on this computer: nothing was ever received.
class EmptyFeed final : public EventFeed
{
public:
    Result<qint64, StoreFault> mark() const override { return 0; }
    Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64) const override
    {
        return QList<std::pair<AppId, qint64>>{};
    }
    Result<Observed, StoreFault> observed(const AppId &, qint64) const override { return Observed{}; }
};

} // namespace golive::testing
