#pragma once

#include "base/result.h"
#include "domain/journal/journalentry.h"
#include "domain/team/changedby.h"
#include "domain/view/setupline.h"
#include "ports/changehint.h"
#include "ports/fault.h"

#include <QList>

#include <functional>

class QObject;

namespace golive {

struct StoredSetups
{
    QList<Setup> setups;          ///< By the time of their last change, the latest first.
    QList<StoreFault> unreadable; ///< One for each row that is there but cannot be read; its id is in `detail`.
};

/// Which set-ups other programs have changed, added or removed.
struct SetupChanges
{
    QList<SetupId> ids;
    qint64 place = 0; ///< To be asked from the next time.
};

/// What is to be known before any line is read.
struct SetupOverview
{
    qsizetype unfinished = 0;
    bool isAnyGuardWanted = false;
    std::optional<SetupLine> latestPartners; ///< Of those with a partner's sign-in the one that was changed last.
};

/// What has become on disk of a set-up that was read before.
struct Reread
{
    enum class Kind { Same, Changed, Gone };
    Kind kind = Kind::Same;
    std::optional<Setup> setup{}; ///< Where it has changed.
    ChangedBy by{};               ///< ... the last of those who have changed it beside this program.
};

/// Keeps set-ups (all of a Setup but its screen). A set-up that cannot be read any more is reported, never dropped.
class SetupStore
{
public:
    virtual ~SetupStore() = default;
    virtual Result<StoredSetups, StoreFault> all() const = 0;
    /// Another value than last time: another program has changed something. Cheap: asked every second.
    virtual Result<qint64, StoreFault> changeMark() const = 0;
    virtual Result<Done, StoreFault> save(const Setup &) = 0;
    /// All of them or none.
    virtual Result<Done, StoreFault> saveAll(const QList<Setup> &) = 0;
    /// By whom and when, for the journal.
    virtual Result<Done, StoreFault> remove(const SetupId &, JournalActor, Instant now) = 0;
    /// Who has done what to this set-up since it was last saved: its next save tells the journal. A store that keeps
    /// no journal need not listen.
    virtual void noteActs(const SetupId &, const QList<JournalAct> &) {}
    /// Whose doing the next save of it is, as it is told to other programs: a person's where he has had any part in it.
    virtual void noteActor(const SetupId &, JournalActor) {}

    // One by one, and what is known without reading them: the cost of these does not grow with what is kept.
    virtual Result<SetupOverview, StoreFault> overview() const = 0;
    /// One for each row that is there but cannot be read; its id is in `detail`.
    virtual Result<QList<StoreFault>, StoreFault> unreadable() const = 0;
    /// The unfinished ones that lists show first.
    virtual Result<QList<SetupLine>, StoreFault> mostPressing(int limit) const = 0;
    /// Those that are not at rest (SetupLine::isAtRest), by id, after that one.
    virtual Result<QList<SetupLine>, StoreFault> linesAfter(const SetupId &, int limit) const = 0;
    /// Those for which nothing is left to do and that were not put away, by id, after that one.
    virtual Result<QList<SetupLine>, StoreFault> doneAfter(const SetupId &, int limit) const = 0;
    /// Those at rest at which time alone can do something before then.
    virtual Result<QList<SetupLine>, StoreFault> atRestDueBefore(Instant) const = 0;
    virtual Result<std::optional<SetupLine>, StoreFault> line(const SetupId &) const = 0;
    /// These are what is known of set-ups as they are on the disk; where one has changed meanwhile its line stays.
    virtual Result<Done, StoreFault> keepLines(const QList<SetupLine> &) = 0;
    /// The same of when each was last polled (its line's stateSeenAt, due and silentAnswer): all that a poll without
    /// news writes. Whoever reads the set-up finds it polled then (domain/sync/silentpoll.h). The lines of one
    /// `changedAt` only, as above.
    virtual Result<Done, StoreFault> keepPolls(const QList<SetupLine> &) = 0;
    /// Those polled after that time: their lines as they are on the disk.
    virtual Result<QList<SetupLine>, StoreFault> polledAfter(Instant) const = 0;
    /// Apps of which no set-up needs the token (SetupLine::isTokenNeeded).
    virtual Result<QList<AppId>, StoreFault> appsNotNeeded() const = 0;
    virtual Result<QList<SetupLine>, StoreFault> linesOfApp(const AppId &) const = 0;
    /// Nothing where it is not there (any more), a fault where it cannot be read.
    virtual Result<std::optional<Setup>, StoreFault> read(const SetupId &) const = 0;
    /// Against what was last read or written here.
    virtual Result<Reread, StoreFault> readAgain(const SetupId &) const = 0;
    /// It is not held here any more; to be read before it is saved again.
    virtual void letGo(const SetupId &) = 0;
    /// Calls `told` soon after another program has changed something here, of notes or of leases, where that can be
    /// heard: in this thread's event loop, a few times a second at most, as long as `context` lives. It may be called
    /// for nothing, and what it did not hear of changeMark() shows.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): who hears of changes keeps it
    virtual void listen(QObject *, std::function<void(const ChangeHint &)>) {}
    /// Not what was changed by this program. Below zero: only the place.
    virtual Result<SetupChanges, StoreFault> changesSince(qint64 place) const = 0;
};

} // namespace golive
