#pragma once

#include <QList>
#include <QStringList>

namespace golive::programs {

/// Rows under a head, each column as wide as it needs to be; a column in which nothing stands is left out.
QString textTable(const QStringList &head, const QList<QStringList> &rows);

} // namespace golive::programs
