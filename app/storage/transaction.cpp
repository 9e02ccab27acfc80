#include "storage/transaction.h"

#include "base/logging.h"
#include "storage/database.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

Result<Transaction, StoreFault> Transaction::begin(Database &database, TransactionScope scope)
{
    const QStringList statements = database.dialect().begin(scope);
    if (auto begun = database.execute(statements.first()); !begun)
        return failure(begun.error());
    Transaction transaction(database, scope);
    database.setInTransaction(true);
    for (const QString &statement : statements.mid(1)) {
        if (auto done = database.execute(statement); !done)
            return failure(done.error());
    }
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_scope(other.m_scope), m_told(std::move(other.m_told))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite has rolled back by itself after some errors; then this one says so and nothing is lost. So has a server
    // whose connection is gone.
    if (const auto rolledBack = m_database->execute(u"ROLLBACK"_s); !rolledBack)
        qCDebug(logStorage) << "rollback:" << rolledBack.error().detail;
    m_database->setInTransaction(false);
}

Result<Done, StoreFault> Transaction::commit()
{
    auto committed = m_database->execute(m_database->dialect().commit(m_told));
    if (!committed)
        return committed;
    m_database->setInTransaction(false);
    m_database->noteOwnCommit(m_scope);
    m_database = nullptr;
    return committed;
}

} // namespace golive
