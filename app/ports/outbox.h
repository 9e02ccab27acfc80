#pragma once

#include "base/result.h"
#include "ports/fault.h"

#include <QString>

namespace golive {

/// How far another system was told what stands in the journal. The journal itself is what is to be told: it is written
/// in the transaction of the change, and what was not told stays there.
class Outbox
{
public:
    virtual ~Outbox() = default;
    /// The place of the last line that this address was told of; `otherwise` from now on where it is a new one.
    virtual Result<qint64, StoreFault> toldTo(const QString &address, qint64 otherwise) = 0;
    /// It never goes back.
    virtual Result<Done, StoreFault> noteTold(const QString &address, qint64 place) = 0;
};

} // namespace golive
