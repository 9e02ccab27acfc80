#pragma once

#include <QString>

namespace golive {

/// The text as a spreadsheet's cell: with an apostrophe in front where it would be taken for a formula, as OWASP's page
/// on CSV injection says. Telephone numbers stay as they are. Quotes and separators are the table's matter.
QString spreadsheetCell(const QString &text);

} // namespace golive
