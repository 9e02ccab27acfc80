#include "domain/connect/wait.h"

#include "domain/facts/knownerrors.h"

namespace golive {

QString keyOf(const KnownError *row)
{
    if (!row)
        return {};
    return row->codes.isEmpty() ? row->texts.value(0) : row->codes.first();
}

std::optional<Wait> waitOf(const KnownError *row, Wait::Of of, Instant now)
{
    if (!row || row->isAfterSignUp || row->waitFor < shortestWait)
        return std::nullopt;
    Wait wait;
    wait.of = of;
    wait.error = keyOf(row);
    wait.since = now;
    wait.until = now + row->waitFor;
    return wait;
}

Wait laterOf(const std::optional<Wait> &running, const Wait &fresh)
{
    return running && running->until > fresh.until ? *running : fresh;
}

} // namespace golive
