#include "ui/pages/board/boardcsv.h"

#include "base/spreadsheetcell.h"
#include "ui/pages/board/boardtext.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString csvCell(const QString &text)
{
    return u'"' + spreadsheetCell(text).replace(u'"', u"\"\""_s) + u'"';
}

QString utcTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC).toString(Qt::ISODate);
}

QString csvText(const BoardRow &row, BoardColumn column, Instant now)
{
    if (column == BoardColumn::Deadline)
        return row.summary.deadline ? utcTime(*row.summary.deadline) : QString();
    if (column == BoardColumn::Changed)
        return utcTime(row.summary.changedAt);
    return BoardText::cell(row, column, now);
}

} // namespace

QByteArray boardCsv(const QList<BoardRow> &rows, Instant now)
{
    QString text;
    const auto addLine = [&text](const std::function<QString(BoardColumn)> &cell) {
        QStringList cells;
        for (std::size_t column = 0; column < boardColumnCount; ++column)
            cells << csvCell(cell(static_cast<BoardColumn>(column)));
        text += cells.join(u',') + u"\r\n"_s;
    };
    addLine([](BoardColumn column) { return BoardText::column(column); });
    for (const BoardRow &row : rows)
        addLine([&](BoardColumn column) { return csvText(row, column, now); });
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace golive::ui
