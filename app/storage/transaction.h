#pragma once

#include "base/result.h"
#include "ports/fault.h"
#include "storage/transactionscope.h"

#include <QStringList>

namespace golive {

class Database;

/// Begins at once with the write lock, so that what is read in it cannot change under it (but TransactionScope::Rows);
/// rolled back unless committed.
class Transaction
{
public:
    static Result<Transaction, StoreFault> begin(Database &, TransactionScope = TransactionScope::Store);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On disk when this returns (synchronous=FULL, synchronous_commit=on). Where it fails as Unreachable nobody knows
    /// whether the server has done it.
    Result<Done, StoreFault> commit();
    /// Once it is committed a server tells those who listen (Database::listen): that something has changed, or these
    /// words of it (wordsOfLeases()).
    void tellOthers(const QStringList &words = {QString()}) { m_told << words; }

private:
    Transaction(Database &database, TransactionScope scope) : m_database(&database), m_scope(scope) {}
    Database *m_database; ///< Null once it is over.
    TransactionScope m_scope;
    QStringList m_told;
};

} // namespace golive
