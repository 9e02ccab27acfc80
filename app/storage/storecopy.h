#pragma once

#include "base/result.h"
#include "ports/fault.h"

namespace golive {

class Database;

/// What was taken over from one store by another.
struct StoreCopied
{
    qint64 calls = 0; ///< Rows of the ledger.
    qint64 setups = 0;
    /// Both were there already, as many: an earlier try had come to its end after all.
    bool wasDone = false;
};

struct CopyFault
{
    enum class Why {
        Source,    ///< `fault` says what; nothing was changed, or it has been put back.
        Target,    ///< The same.
        NotEmpty,  ///< The target keeps something else.
        NotCounted ///< Not all of it arrived; nothing was kept there.
    };
    Why why = Why::Source;
    StoreFault fault{};
    /// The source stays closed: it is not known whether the target has it, and both must not make calls. Another try
    /// finds out.
    bool isSourceClosed = false;
};

/// Takes everything over: the ledger first, then the set-ups as they are written; what is known of them beside is made
/// anew, and who guards them is found again. The source's ledger is closed before and stays so: no call can be claimed
/// there any more, by no program that still has it open either. A call that is claimed in both could be made twice. Who
/// writes there meanwhile waits, and is told after a while that it is in use.
Result<StoreCopied, CopyFault> copyStore(Database &source, Database &target);

} // namespace golive
