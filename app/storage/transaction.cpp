#include "storage/transaction.h"

#include "base/logging.h"
#include "storage/database.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

Result<Transaction, StoreFault> Transaction::begin(Database &database)
{
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite has rolled back by itself after some errors; then this one says so and nothing is lost.
    if (const auto rolledBack = m_database->execute(u"ROLLBACK"_s); !rolledBack)
        qCDebug(logStorage) << "rollback:" << rolledBack.error().detail;
}

Result<Done, StoreFault> Transaction::commit()
{
    auto committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace golive
