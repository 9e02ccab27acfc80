#pragma once

#include "base/result.h"
#include "ports/fault.h"

#include <optional>

namespace golive {

class Database;

/// Begins at once with the write lock (BEGIN IMMEDIATE), so that what is read in it cannot change under it; rolled back
/// unless committed.
class Transaction
{
public:
    static Result<Transaction, StoreFault> begin(Database &);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On disk when this returns (synchronous=FULL).
    Result<Done, StoreFault> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database; ///< Null once it is over.
};

} // namespace golive
