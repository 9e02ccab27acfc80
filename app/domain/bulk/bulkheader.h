#pragma once

#include "domain/bulk/bulkrow.h"

#include <optional>

namespace golive {

/// Which column a header's name means, in English, Portuguese or Spanish, however it is written.
std::optional<BulkColumn> bulkColumnNamed(const QString &name);
/// The first line of a list names its columns: one of them is known, and nothing in it looks like a client's.
bool isBulkHeader(const QStringList &cells);
/// How the template and what is written back name it.
QString bulkColumnName(BulkColumn);

} // namespace golive
