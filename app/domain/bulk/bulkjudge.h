#pragma once

#include "domain/bulk/bulkjudging.h"
#include "domain/bulk/numbersseen.h"

#include <QHash>

namespace golive {

/// Judges a list some lines at a time, so that a window answers in between. What stands twice is found however it is
/// parted.
class BulkJudge
{
public:
    BulkJudge(BulkList list, BulkSurroundings around);

    /// The next lines, so many at most. Fewer, or none, while there is still to be read who is kept.
    void judge(qsizetype most);
    bool isDone() const { return m_clients.size() == m_list.rows.size(); }
    const BulkList &list() const { return m_list; }
    /// Those that are judged, in the list's order.
    const QList<BulkClient> &clients() const { return m_clients; }

private:
    /// Who had a reference or an app's name before.
    using WordsSeen = QHash<QString, int>;

    void add(const BulkFault &fault) { m_clients.last().faults << fault; }
    void addKept(BulkColumn, int index);
    void readKept(int index);
    void judgeRow(const BulkRow &);
    void judgeTwice(BulkColumn, const QString &value, const WordsSeen &kept, WordsSeen &seen);
    void judgeName(const BulkRow &);
    void judgeNumber(const BulkRow &);
    void judgeWords(const BulkRow &);

    BulkList m_list;
    BulkSurroundings m_around;
    int m_keptRead = 0;
    QList<BulkClient> m_clients;
    NumbersSeen m_numbers; ///< Of kept set-ups by place, of the list by line, below zero.
    WordsSeen m_keptReferences;
    WordsSeen m_keptNames;
    WordsSeen m_references;
    WordsSeen m_names;
};

} // namespace golive
