#pragma once

#include "ports/setupstore.h"

namespace golive {

class Database;

class SqlSetupStore final : public SetupStore
{
public:
    /// `database` must outlive this.
    explicit SqlSetupStore(Database &database) : m_database(database) {}

    Result<StoredSetups, StoreFault> all() const override;
    /// What a newer Golive has added to the row, and this one does not know, is kept.
    Result<qint64, StoreFault> changeMark() const override;
    Result<Done, StoreFault> save(const Setup &) override;
    Result<Done, StoreFault> remove(const SetupId &) override;

private:
    Database &m_database;
};

} // namespace golive
