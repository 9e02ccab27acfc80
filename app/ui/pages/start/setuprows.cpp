#include "ui/pages/start/setuprows.h"

#include <QBitArray>

#include <algorithm>

namespace golive::ui {

namespace {

/// Of numbers that are all different, the positions of those that stay where the others move: a longest run that rises.
QBitArray risingOf(const QList<int> &numbers)
{
    QList<qsizetype> ends; // of the best run of each length
    QList<qsizetype> before(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), numbers[i],
                                            [&](qsizetype end, int number) { return numbers[end] < number; });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends << i;
        else
            *place = i;
    }
    QBitArray rising(numbers.size());
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i])
        rising.setBit(i);
    return rising;
}

} // namespace

SetupRows::SetupRows(Wording wording, QObject *parent) : QAbstractListModel(parent), m_wording(wording) {}

void SetupRows::draw(const QList<SetupSummary> &rows, qsizetype count, Instant now)
{
    m_now = now;
    m_isMoreAsked = m_isMoreAsked && rows.size() == m_rows.size() && count == m_count;
    m_count = count;
    const bool isSameOrder =
        std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                   [](const Row &row, const SetupSummary &other) { return row.summary.id == other.id; });
    if (!isSameOrder) {
        Places wanted;
        wanted.reserve(rows.size());
        for (int i = 0; i < rows.size(); ++i)
            wanted.insert(rows[i].id, i);
        removeOthers(wanted);
        orderAs(wanted);
        insertNew(rows);
    }
    changeChanged(rows);
}

void SetupRows::removeOthers(const Places &wanted)
{
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(m_rows[first - 1].summary.id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        m_arePlacesKnown = false;
        endRemoveRows();
        last = first;
    }
}

/// The fewest rows are moved.
void SetupRows::orderAs(const Places &wanted)
{
    QList<int> ranks;
    for (const Row &row : std::as_const(m_rows))
        ranks << wanted.value(row.summary.id);
    const QBitArray stays = risingOf(ranks);
    QList<int> movers;
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        if (!stays[i])
            movers << ranks[i];
    }
    std::sort(movers.begin(), movers.end());
    QList<int> sorted = ranks;
    std::sort(sorted.begin(), sorted.end());
    for (const int mover : std::as_const(movers)) {
        // Those before it stand in their order already: it goes behind the nearest of them.
        const auto next = std::lower_bound(sorted.cbegin(), sorted.cend(), mover);
        const int to = next == sorted.cbegin() ? 0 : static_cast<int>(ranks.indexOf(*std::prev(next))) + 1;
        const int from = static_cast<int>(ranks.indexOf(mover));
        if (to == from || to == from + 1)
            continue;
        beginMoveRows({}, from, from, {}, to);
        const int now = to > from ? to - 1 : to;
        m_rows.move(from, now);
        ranks.move(from, now);
        m_arePlacesKnown = false;
        endMoveRows();
    }
}

void SetupRows::insertNew(const QList<SetupSummary> &rows)
{
    for (int first = 0; first < rows.size(); ++first) {
        const auto isThere = [&](int row) { return first < m_rows.size() && m_rows[first].summary.id == rows[row].id; };
        if (isThere(first))
            continue;
        int last = first;
        while (last + 1 < rows.size() && !isThere(last + 1))
            ++last;
        beginInsertRows({}, first, last);
        QList<Row> fresh;
        for (int i = first; i <= last; ++i)
            fresh << Row{rows[i]};
        if (first == m_rows.size()) {
            m_rows << fresh;
        } else {
            const QList<Row> behind = m_rows.mid(first);
            m_rows = m_rows.mid(0, first) + fresh + behind;
        }
        m_arePlacesKnown = false;
        endInsertRows();
        first = last;
    }
}

void SetupRows::changeChanged(const QList<SetupSummary> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows[row].summary == rows[row])
            continue;
        m_rows[row].summary = rows[row];
        m_rows[row].isWorded = false;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SetupRows::tellTime(int first, int last)
{
    for (int row = std::max(0, first); row <= last && row < m_rows.size(); ++row) {
        const Row &one = m_rows.at(row);
        if (!one.isWorded)
            continue;
        SetupRowText now = m_wording(one.summary, m_now);
        if (now == one.text)
            continue;
        one.text = std::move(now);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

const SetupRowText &SetupRows::text(int row) const
{
    const Row &one = m_rows.at(row);
    if (!one.isWorded)
        one.text = m_wording(one.summary, m_now);
    one.isWorded = true;
    return one.text;
}

int SetupRows::rowOf(const SetupId &id) const
{
    if (!m_arePlacesKnown) {
        m_places.clear();
        for (int row = 0; row < m_rows.size(); ++row)
            m_places.insert(m_rows.at(row).summary.id, row);
        m_arePlacesKnown = true;
    }
    return m_places.value(id, -1);
}

int SetupRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SetupRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(index.row()).name();
    case Qt::AccessibleDescriptionRole: return m_wording(summary(index.row()), m_now).heard();
    default: return {};
    }
}

// Not by itself where nothing is shown yet: the first rows come unasked.
bool SetupRows::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.isEmpty() && m_count > m_rows.size() && !m_isMoreAsked;
}

void SetupRows::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isMoreAsked = true;
    Q_EMIT moreWanted();
}

} // namespace golive::ui

#include "moc_setuprows.cpp"
