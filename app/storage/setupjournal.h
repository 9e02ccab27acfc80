#pragma once

#include "base/result.h"
#include "domain/journal/journalentry.h"
#include "domain/setup.h"
#include "ports/fault.h"

#include <QList>

namespace golive {

class Database;

/// A set-up as it is on the disk.
struct StoredSetup
{
    bool isThere = false;
    std::optional<Setup> setup{}; ///< Where it can be read.
};

/// In the transaction that is to change it.
Result<StoredSetup, StoreFault> asStored(Database &, const SetupId &);
/// What its change is to the journal: `acts` say who has done it; what nobody has claimed the program itself has done.
QList<JournalEntry> toldOf(const StoredSetup &before, const Setup &after, const QList<JournalAct> &acts,
                           const JournalHand &);

} // namespace golive
