#pragma once

#include <QMultiHash>
#include <QString>

#include <optional>

namespace golive {

/// Who has a number, in whichever spelling.
class NumbersSeen
{
public:
    /// Who had it before, else nothing; from now on this one has.
    std::optional<int> seen(const QString &number, int who);

private:
    QMultiHash<QString, std::pair<QString, int>> m_seen;
};

} // namespace golive
