#include "domain/bulk/bulkrecords.h"

#include <algorithm>

namespace golive {

namespace {

/// Enough to tell one separator from another.
constexpr qsizetype recordsLookedAt = 20;

class RecordReader
{
public:
    RecordReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    BulkRecord next()
    {
        BulkRecord record;
        record.line = m_line;
        while (true) {
            record.cells << cell(record.isQuoteOpen);
            if (isAtEnd())
                return record;
            const QChar stop = m_text[m_at++];
            if (stop == m_separator)
                continue;
            endLine(stop);
            return record;
        }
    }

private:
    QString cell(bool &isQuoteOpen)
    {
        QString cell;
        if (!isAtEnd() && m_text[m_at] == u'"') {
            ++m_at;
            cell = quoted(isQuoteOpen);
        }
        const qsizetype from = m_at;
        while (!isAtEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        cell += m_text.sliced(from, m_at - from);
        return cell.trimmed();
    }

    QString quoted(bool &isQuoteOpen)
    {
        QString cell;
        while (!isAtEnd()) {
            const QChar c = m_text[m_at++];
            if (c == u'"') {
                if (isAtEnd() || m_text[m_at] != u'"')
                    return cell;
                ++m_at;
            } else if (c == u'\n' || c == u'\r') {
                endLine(c);
                cell += u'\n';
                continue;
            }
            cell += c;
        }
        isQuoteOpen = true;
        return cell;
    }

    void endLine(QChar end)
    {
        ++m_line;
        if (end == u'\r' && !isAtEnd() && m_text[m_at] == u'\n')
            ++m_at;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// How many of the records have as many cells as the first, where that has several.
std::pair<qsizetype, qsizetype> agreement(const QString &text, QChar separator)
{
    const QList<BulkRecord> records = bulkRecords(text, separator, recordsLookedAt);
    if (records.isEmpty() || records.first().cells.size() < 2)
        return {0, 0};
    const qsizetype columns = records.first().cells.size();
    const auto agreeing = std::count_if(records.cbegin(), records.cend(), [columns](const BulkRecord &record) {
        return record.cells.size() == columns && !record.isQuoteOpen;
    });
    return {agreeing, columns};
}

} // namespace

QList<BulkRecord> bulkRecords(const QString &text, QChar separator, qsizetype limit)
{
    QList<BulkRecord> records;
    RecordReader reader(text, separator);
    while (!reader.isAtEnd() && records.size() < limit) {
        BulkRecord record = reader.next();
        const bool isEmpty = std::all_of(record.cells.cbegin(), record.cells.cend(), std::mem_fn(&QString::isEmpty));
        if (!isEmpty || record.isQuoteOpen)
            records << std::move(record);
    }
    return records;
}

QChar bulkSeparator(const QString &text)
{
    QChar best = u',';
    std::pair<qsizetype, qsizetype> most{0, 0};
    for (const QChar one : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        if (const auto found = agreement(text, one); found > most) {
            most = found;
            best = one;
        }
    }
    return best;
}

QString bulkLine(const QStringList &cells, QChar separator)
{
    QStringList written;
    for (const QString &cell : cells) {
        const bool isQuoted = std::any_of(cell.cbegin(), cell.cend(), [separator](QChar c) {
            return c == separator || c == u'"' || c == u'\n' || c == u'\r';
        });
        written << (isQuoted ? QString(u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"') : cell);
    }
    return written.join(separator);
}

} // namespace golive
