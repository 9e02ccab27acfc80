#pragma once

#include "base/scheduler.h"
#include "domain/sync/callline.h"
#include "ports/guardbook.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace golive {

/// Who calls the partner waits here for a place, where several programs share a store: all of them stand in one line
/// for each kind of call and partner (domain/sync/callline.h), so that the partner sees the calls of one. A program
/// that is alone does not ask the store.
class PlaceQueue final
{
public:
    PlaceQueue(GuardBook &guards, Scheduler &scheduler) : m_guards(guards), m_scheduler(scheduler) {}

    /// Whether other programs look after something, too.
    void setShared(bool isShared) { m_isShared = isShared; }
    /// Acts once it has a place: at once where nobody else is there. `partner` is whose limits they are.
    void ask(CallLine, const QString &partner, std::function<void()> action);
    /// More would only wait here: who comes first is decided when they leave.
    bool isFull(CallLine line) const { return m_full.value(line) > 0; }
    /// The partner has turned a call away: nobody's leaves for so long.
    void pause(CallLine, const QString &partner, milliseconds);

private:
    /// Taken together, so that the store is asked once for the polls of a second.
    static constexpr int mostAtOnce = 5;

    using Key = std::pair<CallLine, QString>;
    struct Waiting
    {
        QList<std::function<void()>> actions{};
        bool isUnderWay = false;
    };
    void goOn(const Key &);
    static QString nameOf(const Key &);

    GuardBook &m_guards;
    Scheduler &m_scheduler;
    QMap<Key, Waiting> m_waiting;
    QMap<CallLine, int> m_full; ///< How many wait for a place, or for their time.
    bool m_isShared = false;
    QObject m_own; ///< In whose name it acts later; the last member, so that it goes first.
};

} // namespace golive
