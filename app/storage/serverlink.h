#pragma once

#include "base/result.h"
#include "ports/fault.h"
#include "storage/changelistener.h"
#include "storage/storedoor.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>

#include <chrono>

namespace golive {

/// Who answers has to prove who it is, by TLS: what is said to it leaves this computer, or may.
bool isProofWanted(const StoreAddress &);

/// The connection to a server: how it is opened, what it must hold to, and when it is tried again after it was lost.
/// Nothing here waits for long: it is asked from the window's thread.
class ServerLink
{
public:
    /// `connection`: its name among Qt's, which its owner removes.
    ServerLink(StoreDoor door, QString connection) : m_door(std::move(door)), m_connection(std::move(connection)) {}

    /// Opens it (again). Where that has just failed it is not tried, so that a server that is away costs no second of
    /// each: the same fault comes back at once.
    Result<Done, StoreFault> open();
    /// Whenever it is opened from now on its tables must be of this version.
    void expectTables(int version) { m_version = version; }

    /// An end that has been heard of counts at once; of another one the next question tells (setLost).
    bool isLost() const { return m_isLost || !QSqlDatabase::database(m_connection, false).isOpen(); }
    void setLost() { m_isLost = true; }
    /// Calls `told` soon after others have changed something, and where that may have gone unheard, as long as
    /// `context` lives: a few times a second at most, in this thread's event loop. There `seeWhetherThere` is called
    /// now and then, too.
    void listen(QObject *context, std::function<void(const ChangeHint &)> told, std::function<void()> seeWhetherThere);

private:
    Result<Done, StoreFault> connect();
    Result<Done, StoreFault> settle(QSqlDatabase &);
    Result<Done, StoreFault> checkTables(QSqlDatabase &) const;
    StoreFault refusalOf(const QSqlError &) const;
    StoreFault faultOf(const QSqlError &) const;

    StoreDoor m_door;
    QString m_connection;
    int m_version = -1; ///< Of the tables; below zero: any.
    bool m_isLost = true;
    std::optional<StoreFault> m_fault; ///< Of the last try.
    QDeadlineTimer m_pause{0};
    std::chrono::milliseconds m_nextPause{};
    ChangeListener m_listener;
};

} // namespace golive
