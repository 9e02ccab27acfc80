#pragma once

#include "domain/journal/journalentry.h"

#include <QList>

namespace golive {

/// Where the journal ends, and from where on it is kept: the one row beside it.
struct JournalHead
{
    qint64 place = 0;     ///< Of the last line; 0: there is none.
    QString hash{};       ///< Of the last line.
    qint64 basePlace = 0; ///< Up to here it was shortened; 0: it is whole.
    QString baseHash{};   ///< Of the line at basePlace.
    bool operator==(const JournalHead &) const = default;
};

struct JournalFault
{
    enum class Kind {
        HeadMissing,  ///< The row that says where the journal ends.
        LineMissing,  ///< A line is not there.
        LineAltered,  ///< It is not what it was when it was written.
        OrderAltered, ///< It does not follow the line that stands before it.
        EndCut,       ///< It ends before, or otherwise than, its head says.
        BeginningCut, ///< It was shortened, and no line of it says so.
    };
    Kind kind = Kind::LineMissing;
    qint64 place = 0; ///< Of the line.
    bool operator==(const JournalFault &) const = default;
};

/// Goes along the journal, line by line from the first that is kept, and finds what was removed or altered.
class JournalCheck
{
public:
    /// `isHeadThere`: the row was there at all.
    explicit JournalCheck(const JournalHead &head, bool isHeadThere = true);

    void take(const JournalEntry &);
    /// After the last one.
    void end();

    qint64 count() const { return m_count; }
    const JournalHead &head() const { return m_head; }
    /// The first ones.
    const QList<JournalFault> &faults() const { return m_faults; }
    static constexpr qsizetype mostFaults = 20;

private:
    void fail(JournalFault::Kind, qint64 place);

    JournalHead m_head;
    qint64 m_place;
    QString m_hash;
    qint64 m_count = 0;
    bool m_isHeadThere;
    bool m_isShorteningTold;
    QList<JournalFault> m_faults;
};

} // namespace golive
