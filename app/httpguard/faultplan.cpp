#include "httpguard/faultplan.h"

#include <QStringList>

#include <algorithm>

namespace golive::httpguard {

bool pathMatches(const QString &pattern, const QString &path)
{
    const QStringList expected = pattern.split(u'/', Qt::SkipEmptyParts);
    const QStringList actual = path.split(u'/', Qt::SkipEmptyParts);
    return std::equal(expected.cbegin(), expected.cend(), actual.cbegin(), actual.cend(),
                      [](const QString &e, const QString &a) { return e == u"*" || e == a; });
}

void FaultPlan::arm(const Fault &fault)
{
    if (fault.times > 0)
        m_faults.append(fault);
}

std::optional<Fault> FaultPlan::take(const QString &path, const QByteArray &body)
{
    const auto hit = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return body.contains(fault.bodyPart) && pathMatches(fault.path, path);
    });
    if (hit == m_faults.end())
        return std::nullopt;
    const Fault fault = *hit;
    if (--hit->times == 0)
        m_faults.erase(hit);
    return fault;
}

} // namespace golive::httpguard
