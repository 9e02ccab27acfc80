#pragma once

#include "base/clock.h"
#include "base/iddigest.h"
#include "base/ids.h"
#include "domain/board/linefacts.h"
#include "domain/event.h"

#include <QHash>

#include <optional>

namespace golive {

/// When each set-up was last looked at, and how often that failed.
class PollBook
{
public:
    /// A number for the look: the highest one is the latest.
    int began(const SetupId &, Instant now);
    void ended(const SetupId &, bool couldTell);
    /// Another one was begun since.
    bool isOvertaken(const SetupId &setup, int look) const { return lookOf(setup).number > look; }
    void forget(const SetupId &setup) { m_looks.remove(digestOfId(setup)); }
    /// Somebody wants to know: of each everything is asked next.
    void askAllAnew();
    bool isKnown(const SetupId &setup) const { return m_looks.contains(digestOfId(setup)); }
    int misses(const SetupId &setup) const { return lookOf(setup).misses; }

    /// How long it has been due; below zero: not yet. `wait` is the time between two looks.
    milliseconds overdue(const SetupId &, milliseconds wait, Instant now) const;

    /// Of an answer that changes nothing about a set-up as it is now (SetupLine::silentAnswer): kept between runs, and
    /// void for a program of another version, which may learn more from the same answer.
    static qint64 digestOf(const event::StateRead &);
    /// What of the answer is enough to know that nothing is new (effect::ReadState::pipelineSaid); 0 where everything
    /// is to be asked, as at every third poll: a pipeline may stand still while the app goes live.
    quint32 enoughOf(const SetupId &, std::optional<qint64> silentAnswer) const;

private:
    struct Look
    {
        packed::Time at;
        int misses = 0;
        int number : 31 = 0;
        bool isOpen : 1 = false;
    };
    Look lookOf(const SetupId &setup) const { return m_looks.value(digestOfId(setup)); }

    QHash<IdDigest, Look> m_looks;
    bool m_isFirstWhole = false;
};

} // namespace golive
