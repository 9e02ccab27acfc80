#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "ports/fault.h"

#include <QList>

namespace golive {

/// What somebody wants others to know about a client, in his own words. Written once, and never changed.
struct Note
{
    QString id{};
    SetupId setup{};
    Instant at{};
    QString who{};
    QString computer{};
    QString text{};
    bool operator==(const Note &) const = default;
};

/// The longest text that is taken.
inline constexpr qsizetype longestNote = 4000;

class NoteBook
{
public:
    virtual ~NoteBook() = default;
    /// By whoever sits here; that it was written stands in the journal, without its words. The note as it is kept.
    virtual Result<Note, StoreFault> write(const SetupId &, const AppId &, const QString &text, Instant at) = 0;
    /// The latest first.
    virtual Result<QList<Note>, StoreFault> of(const SetupId &) const = 0;
};

} // namespace golive
