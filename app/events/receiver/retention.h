#pragma once

#include "events/store/eventfolding.h"

namespace golive {
class SqlEventStore;
}

namespace golive::receiver {

/// When old events are put together: with the first event after the start and with the first of each day (UTC), by the
/// clock that events are received by. Without events nothing grows.
class Retention
{
public:
    /// `keepDays`: so many days before today stay one by one; 0: all. `store` must outlive this.
    Retention(SqlEventStore &store, std::chrono::days keepDays) : m_store(store), m_keepDays(keepDays) {}

    void received(Instant);
    bool isUnderWay() const { return m_folding != nullptr; }
    /// One small transaction. A fault is told, and it is tried again on the next day.
    void step();

private:
    SqlEventStore &m_store;
    std::chrono::days m_keepDays;
    std::optional<std::chrono::sys_days> m_today;
    std::unique_ptr<EventFolding> m_folding;
};

} // namespace golive::receiver
