#pragma once

#include <QString>

namespace golive {

/// A text as it is bound to a query: QSqlQuery binds a null QString as NULL, which the tables refuse.
inline QString sqlText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace golive
