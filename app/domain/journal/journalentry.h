#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/journal/journalactor.h"
#include "domain/journal/journalwhat.h"

#include <QString>

#include <optional>

namespace golive {

/// One change of a set-up, as the journal tells it: codes and values, worded when they are shown.
struct JournalChange
{
    JournalWhat what = JournalWhat::Begun;
    QString was{};    ///< A code or a value; empty: there was none, or it is not told.
    QString became{}; ///< ... and now.
    QString detail{}; ///< What stands beside it: an id, a code, a reason.
    bool operator==(const JournalChange &) const = default;
};

/// Who has done what to a set-up, and when, until its change is written.
struct JournalAct
{
    JournalWhat what = JournalWhat::Begun;
    JournalActor actor = JournalActor::Person;
    Instant at{};
    bool operator==(const JournalAct &) const = default;
};

/// Who writes here.
struct JournalHand
{
    QString person{};   ///< Who sits at the program, by the name that this computer or Golive knows him by.
    QString guard{};    ///< The program's name to others on the same data.
    QString computer{}; ///< On which computer.

    QString whoFor(JournalActor actor) const { return actor == JournalActor::Person ? person : guard; }
};

/// A line of the journal, as it is kept: each names the hash of the one before. Codes that this program does not know
/// stay as they are.
struct JournalEntry
{
    qint64 place = 0; ///< From 1, without gaps.
    Instant at{};
    SetupId setup{}; ///< Empty where it is about no set-up, or about every one of the app.
    AppId app{};
    QString actor{}; ///< JournalActor, by name.
    QString who{};   ///< The person's name, or the program's that was told it or did it.
    QString computer{};
    QString what{}; ///< JournalWhat, by name.
    QString was{};
    QString became{};
    QString detail{};
    QString previous{}; ///< Hash of the line before; empty for the first.
    QString hash{};     ///< hashOf() this line.

    bool is(JournalWhat one) const { return what == nameOf(one); }
    bool operator==(const JournalEntry &) const = default;
};

/// SHA-256, in hexadecimal digits, of each field's length and bytes (UTF-8), in the order of the struct, `hash`
/// excepted: no two lines have one form.
QString hashOf(const JournalEntry &);
/// Still without place and hashes.
JournalEntry entryOf(const JournalChange &, JournalActor, const JournalHand &, Instant at);

} // namespace golive
