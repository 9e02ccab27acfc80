#pragma once

#include "ports/fault.h"
#include "storage/storedoor.h"

#include <QList>

namespace golive {

/// What was found of a server that is to keep set-ups.
struct StoreFinding
{
    enum class What {
        Reached,     ///< It answers and lets us in.
        Version,     ///< 13 or later.
        Encoding,    ///< UTF8.
        Primary,     ///< It takes changes: no copy that only follows another server.
        Encrypted,   ///< TLS, where it is not this computer.
        CommitsKept, ///< synchronous_commit, fsync and full_page_writes: what is committed is on the disk.
        Tables,      ///< They are this program's.
        Whole,       ///< ... and none of them is missing.
        Rights,      ///< This user may read and write them.
        Decided,     ///< It has not taken another server's place, nor was a dump put back, since a person last decided.
    };
    What what = What::Reached;
    bool isGood = true;
    QString detail{};                  ///< What was found.
    std::optional<StoreFault> fault{}; ///< Of What::Reached that is not.
};

/// In the order above; where it is not reached, that alone.
QList<StoreFinding> checkStore(const StoreDoor &);

} // namespace golive
