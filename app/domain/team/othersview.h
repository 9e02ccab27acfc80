#pragma once

#include "domain/journal/journalentry.h"
#include "domain/team/changedby.h"
#include "domain/team/typedfield.h"

#include <QList>

namespace golive {

/// One thing that another program has changed of the set-up on the screen.
struct OthersChange
{
    ChangedBy by;
    std::optional<TypedField> field{}; ///< Nothing: what the journal tells (`change.what`).
    JournalChange change{};            ///< Of a field that is typed only what it was and what it became.
    bool operator==(const OthersChange &) const = default;
};

/// A field that two have changed: what this person typed is kept until he chooses.
struct ContestedField
{
    TypedField field = TypedField::Number;
    QString mine;
    QString theirs;
    ChangedBy by;
    bool operator==(const ContestedField &) const = default;
};

/// What others have done meanwhile, as it is said above the page.
struct OthersView
{
    QList<OthersChange> changes;     ///< The latest ones, the oldest first.
    int earlier = 0;                 ///< ... and so many before them.
    QList<ContestedField> contested; ///< In the order in which it was found.
    bool isEmpty() const { return changes.isEmpty() && contested.isEmpty(); }
    bool operator==(const OthersView &) const = default;
};

} // namespace golive
