#include "domain/bulk/bulkjudging.h"

#include "domain/bulk/bulkjudge.h"

#include <algorithm>

namespace golive {

KeptClient keptClientOf(const BoardRow &row)
{
    return {row.summary.client, row.summary.number, row.summary.reference, row.place};
}

bool BulkClient::isAccepted() const
{
    return std::all_of(faults.cbegin(), faults.cend(), std::mem_fn(&BulkFault::isWarning));
}

QList<BulkClient> judgedBulk(const BulkList &list, const BulkSurroundings &around)
{
    BulkJudge judge(list, around);
    while (!judge.isDone())
        judge.judge(list.rows.size());
    return judge.clients();
}

int acceptedCount(const QList<BulkClient> &clients)
{
    return static_cast<int>(std::count_if(clients.cbegin(), clients.cend(), std::mem_fn(&BulkClient::isAccepted)));
}

} // namespace golive
