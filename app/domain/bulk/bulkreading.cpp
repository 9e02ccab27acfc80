#include "domain/bulk/bulkreading.h"

#include "domain/bulk/bulkdecoding.h"
#include "domain/bulk/bulkheader.h"
#include "domain/bulk/bulkrecords.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using ReadFaultKind = BulkReadFault::Kind;

/// Where each column of the list goes; nothing where it is not used.
using ColumnPlaces = QList<std::optional<BulkColumn>>;

/// Spreadsheets put a line before all others that says which separator they mean.
std::optional<QChar> saidSeparator(QString &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    const QChar separator = text[4];
    if (text[5] != u'\n' && text[5] != u'\r')
        return std::nullopt;
    // The ends of lines stay, so that lines keep their numbers.
    text.remove(0, 5);
    return separator;
}

ColumnPlaces placesOfHeader(const QStringList &header, BulkList &list)
{
    ColumnPlaces places;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto column = bulkColumnNamed(header[i]);
        const bool isNew = column && !list.columns.contains(*column);
        places << (isNew ? column : std::nullopt);
        if (isNew)
            list.columns << *column;
        else
            list.unused << (header[i].isEmpty() ? QString::number(i + 1) : header[i]);
    }
    return places;
}

ColumnPlaces placesWithoutHeader(const QList<BulkRecord> &records, BulkList &list)
{
    qsizetype most = 0;
    for (const BulkRecord &record : records)
        most = std::max(most, record.cells.size());
    ColumnPlaces places;
    for (qsizetype i = 0; i < most; ++i) {
        // The app's exact name is only what a header says it is.
        const bool isUsed = i <= static_cast<qsizetype>(BulkColumn::Language);
        places << (isUsed ? std::optional(static_cast<BulkColumn>(i)) : std::nullopt);
        if (isUsed)
            list.columns << static_cast<BulkColumn>(i);
        else
            list.unused << QString::number(i + 1);
    }
    return places;
}

} // namespace

Result<BulkList, BulkReadFault> readBulk(QString text)
{
    if (text.size() > bulkSizeLimit)
        return failure(BulkReadFault{ReadFaultKind::TooLarge});
    BulkList list;
    const auto said = saidSeparator(text);
    list.separator = said ? *said : bulkSeparator(text);
    // One more than the limit and a header, so that what is too many is seen.
    QList<BulkRecord> records = bulkRecords(text, list.separator, bulkRowLimit + 2);
    if (!records.isEmpty() && records.last().isQuoteOpen)
        return failure(BulkReadFault{ReadFaultKind::QuoteOpen, records.last().line});
    list.isHeaderRead = !records.isEmpty() && isBulkHeader(records.first().cells);
    ColumnPlaces places;
    if (list.isHeaderRead)
        places = placesOfHeader(records.takeFirst().cells, list);
    else
        places = placesWithoutHeader(records, list);
    if (records.isEmpty())
        return failure(BulkReadFault{ReadFaultKind::Empty});
    if (records.size() > bulkRowLimit)
        return failure(BulkReadFault{ReadFaultKind::TooManyRows});
    if (!list.columns.contains(BulkColumn::Number))
        return failure(BulkReadFault{ReadFaultKind::NumberMissing});
    if (!list.columns.contains(BulkColumn::Name) && !list.columns.contains(BulkColumn::App))
        return failure(BulkReadFault{ReadFaultKind::NameMissing});
    for (const BulkRecord &record : std::as_const(records)) {
        BulkRow row;
        row.line = record.line;
        for (qsizetype i = 0; i < std::min(places.size(), record.cells.size()); ++i) {
            if (places[i])
                row[*places[i]] = record.cells[i];
        }
        list.rows << row;
    }
    return list;
}

Result<BulkList, BulkReadFault> readBulkFile(const QByteArray &file)
{
    if (file.size() > bulkSizeLimit)
        return failure(BulkReadFault{ReadFaultKind::TooLarge});
    const auto text = bulkText(file);
    if (!text)
        return failure(BulkReadFault{ReadFaultKind::NotText});
    return readBulk(*text);
}

} // namespace golive
