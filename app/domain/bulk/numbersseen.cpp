#include "domain/bulk/numbersseen.h"

#include "domain/facts/numberspellings.h"

namespace golive {

std::optional<int> NumbersSeen::seen(const QString &number, int who)
{
    const QString key = olderSpelling(number);
    const QList<std::pair<QString, int>> alike = m_seen.values(key);
    for (const auto &[other, one] : alike) {
        if (isSameLine(number, other))
            return one;
    }
    m_seen.insert(key, {number, who});
    return std::nullopt;
}

} // namespace golive
