#pragma once

namespace golive {

/// What a transaction keeps others from.
enum class TransactionScope {
    Store,  ///< Writing anything: what is read cannot change, and changes are numbered as they are committed.
    Rows,   ///< Writing the rows that it has written itself. The statement says on what condition.
    Schema, ///< Changing the tables.
    Copy,   ///< As Store, for as long as it takes.
    Events, ///< Writing events: their places rise in the order of the commits.
    Reading ///< Nothing: but what is read in it is of one moment.
};

} // namespace golive
