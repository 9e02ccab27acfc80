#pragma once

#include "base/result.h"
#include "domain/journal/journalentry.h"
#include "domain/setup.h"
#include "domain/team/changedby.h"
#include "ports/fault.h"

#include <QJsonObject>
#include <QList>

namespace golive {

class Database;

/// A set-up as it is on the disk.
struct StoredSetup
{
    bool isThere = false;
    std::optional<Setup> setup{}; ///< Where it can be read.
    ChangedBy by{};               ///< Who wrote it.
};

// Who wrote a set-up last stands beside its fields, and is none of them.
QJsonObject withWriter(QJsonObject json, const ChangedBy &);
ChangedBy writerOf(const QJsonObject &json);

/// In the transaction that is to change it.
Result<StoredSetup, StoreFault> asStored(Database &, const SetupId &);
/// What its change is to the journal: `acts` say who has done it; what nobody has claimed the program itself has done.
QList<JournalEntry> toldOf(const StoredSetup &before, const Setup &after, const QList<JournalAct> &acts,
                           const JournalHand &);

} // namespace golive
