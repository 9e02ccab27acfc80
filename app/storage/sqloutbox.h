#pragma once

#include "ports/outbox.h"

#include <QStringList>

namespace golive {

class Database;

class SqlOutbox final : public Outbox
{
public:
    /// `database` must outlive this.
    explicit SqlOutbox(Database &database) : m_database(database) {}

    Result<qint64, StoreFault> toldTo(const QString &address, qint64 otherwise) override;
    Result<Done, StoreFault> noteTold(const QString &address, qint64 place) override;

private:
    Database &m_database;
};

/// For SQLite and PostgreSQL alike.
QStringList outboxTables();

} // namespace golive
