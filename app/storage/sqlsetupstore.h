#pragma once

#include "ports/setupstore.h"

#include <QHash>
#include <QJsonObject>

namespace golive {

class Database;

class SqlSetupStore final : public SetupStore
{
public:
    /// `database` must outlive this.
    explicit SqlSetupStore(Database &database) : m_database(database) {}

    Result<StoredSetups, StoreFault> all() const override;
    Result<qint64, StoreFault> changeMark() const override;
    /// Only the fields that were changed here since the set-up was last read or written: what another program has
    /// changed meanwhile stays (arming that was turned off, say), and so does what a newer Golive has added to the row.
    Result<Done, StoreFault> save(const Setup &) override;
    Result<Done, StoreFault> remove(const SetupId &) override;

private:
    Result<Done, StoreFault> write(const Setup &, const QJsonObject &whole) const;

    Database &m_database;
    mutable QHash<SetupId, QJsonObject> m_known; ///< As last read or written here.
};

} // namespace golive
