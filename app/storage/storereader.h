#pragma once

#include "ports/guardbook.h"
#include "storage/sqljournal.h"
#include "storage/sqlnotebook.h"
#include "storage/sqlsetupstore.h"
#include "storage/storedoor.h"

#include <functional>
#include <memory>

namespace golive {

/// A data folder that is only read, beside whatever program works on it: nothing is made, brought up to date or held
/// up.
class StoreReader
{
public:
    enum class State {
        Nothing, ///< There is no store (yet).
        Older,   ///< Of an older Golive: any program that works on it brings it up to date.
        Open,
    };

    static Result<std::unique_ptr<StoreReader>, StoreFault> open(const QString &folder);
    /// A team's server, whose tables are this program's.
    static Result<std::unique_ptr<StoreReader>, StoreFault> open(const StoreDoor &);
    ~StoreReader();
    Q_DISABLE_COPY_MOVE(StoreReader)

    State state() const { return m_state; }

    // Of an open one only.
    /// Of all that can be read, the most pressing first.
    Result<QList<SetupLine>, StoreFault> lines() const;
    Result<std::optional<Setup>, StoreFault> setup(const SetupId &) const;
    Result<QList<GuardLease>, StoreFault> leases() const;
    const Journal &journal() const;
    Result<QList<Note>, StoreFault> notes(const SetupId &) const;
    /// Calls `told` soon after somebody has changed something, where the store tells (SetupStore::listen).
    void listen(QObject *context, std::function<void()> told);
    /// Another value than last time: something has been written.
    Result<qint64, StoreFault> changeMark() const;

private:
    struct Tables;
    StoreReader();

    State m_state = State::Nothing;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
};

} // namespace golive
