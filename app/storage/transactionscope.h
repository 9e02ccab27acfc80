#pragma once

namespace golive {

/// What a transaction keeps others from.
enum class TransactionScope {
    Store,  ///< Writing anything: what is read cannot change, and changes are numbered as they are committed.
    Rows,   ///< Writing the rows that it has written itself. The statement says on what condition.
    Schema, ///< Changing the tables.
    Copy,   ///< As Store, for as long as it takes.
};

} // namespace golive
