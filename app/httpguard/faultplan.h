#pragma once

#include "httpguard/fault.h"

#include <QList>

#include <optional>

namespace golive::httpguard {

/// The faults still to come, in the order they were armed.
class FaultPlan
{
public:
    void arm(const Fault &);
    /// The fault that hits a request to this path with this body, if any; using it up.
    std::optional<Fault> take(const QString &path, const QByteArray &body = {});

private:
    QList<Fault> m_faults;
};

/// Whether each segment of `path` equals that of `pattern` or stands opposite a "*". Leading and trailing slashes do
/// not count.
bool pathMatches(const QString &pattern, const QString &path);

} // namespace golive::httpguard
