#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace golive {

/// One line of separated values, which may run over several of the text's where a cell is quoted.
struct BulkRecord
{
    int line = 0; ///< Where it begins, from 1.
    QStringList cells;
    bool isQuoteOpen = false; ///< The text ends within a quoted cell.
};

/// RFC 4180, read kindly: any end of line, a quote within a cell that does not begin with one is a sign like others.
/// Lines in which nothing stands are left out. `limit`: no more than so many.
QList<BulkRecord> bulkRecords(const QString &text, QChar separator, qsizetype limit);
/// Comma, semicolon or tab: what the first lines agree on. A comma where there is one column only.
QChar bulkSeparator(const QString &text);
/// One record as RFC 4180 writes it, without the end of line.
QString bulkLine(const QStringList &cells, QChar separator);

} // namespace golive
