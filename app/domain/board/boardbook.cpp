#include "domain/board/boardbook.h"

#include "domain/board/boardsearch.h"

#include <QSet>

#include <algorithm>

namespace golive {

BoardBook::BoardBook() : m_search(std::make_shared<BoardSearch>(QString())) {}

std::shared_ptr<BoardBook::Entry> BoardBook::entryOf(const BoardRow &row) const
{
    return std::make_shared<Entry>(Entry{row, searchKeyOf(row), chipsOf(row, m_me)});
}

bool BoardBook::isAsked(const Entry &entry, const BoardQuery &query, const BoardSearch &search)
{
    const bool isPlaceAsked = (entry.row.place != BoardPlace::Archived || query.chips.has(BoardChip::Archived)) &&
                              (entry.row.place != BoardPlace::Done || query.chips.has(BoardChip::Done));
    return isPlaceAsked && entry.chips.hasAll(query.chips) && search.matches(entry.key);
}

bool BoardBook::isShown(const Entry &entry) const
{
    return isAsked(entry, m_query, *m_search);
}

void BoardBook::ask(const BoardQuery &query)
{
    const bool isOtherOrder = query.order != m_query.order;
    if (query.search != m_query.search)
        m_search = std::make_shared<BoardSearch>(query.search);
    m_query = query;
    if (isOtherOrder)
        sort();
    choose();
}

void BoardBook::sort()
{
    std::sort(m_ordered.begin(), m_ordered.end(), [this](const Entry *one, const Entry *other) {
        return comesBefore(one->row, other->row, m_query.order);
    });
}

void BoardBook::choose()
{
    m_shown.clear();
    for (const Entry *entry : m_ordered) {
        if (isShown(*entry))
            m_shown.push_back(entry);
    }
}

void BoardBook::knowMe(const QString &name)
{
    if (name == m_me)
        return;
    m_me = name;
    QList<BoardRow> rows;
    for (const Entry *entry : m_ordered)
        rows << entry->row;
    putAll(rows);
}

QStringList BoardBook::staff() const
{
    QSet<QString> names;
    for (const Entry *entry : m_ordered)
        names << entry->row.summary.staff;
    if (!m_me.isEmpty())
        names << m_me;
    names.remove(QString());
    QStringList all(names.begin(), names.end());
    all.sort(Qt::CaseInsensitive);
    return all;
}

void BoardBook::watch(const QList<BoardQuery> &questions)
{
    m_watched.clear();
    for (const BoardQuery &query : questions) {
        Watched watched{query, std::make_shared<BoardSearch>(query.search)};
        watched.count = static_cast<int>(std::count_if(m_ordered.begin(), m_ordered.end(), [&](const Entry *entry) {
            return isAsked(*entry, watched.query, *watched.search);
        }));
        m_watched << watched;
    }
}

BoardBook::Places::const_iterator BoardBook::placeIn(const Places &places, const Entry &entry, const BoardOrder &order)
{
    return std::lower_bound(places.begin(), places.end(), &entry, [&order](const Entry *one, const Entry *other) {
        return comesBefore(one->row, other->row, order);
    });
}

void BoardBook::insertInto(Places &places, const Entry &entry, const BoardOrder &order)
{
    places.insert(placeIn(places, entry, order), &entry);
}

void BoardBook::eraseFrom(Places &places, const Entry &entry, const BoardOrder &order)
{
    const auto place = placeIn(places, entry, order);
    if (place != places.end() && *place == &entry)
        places.erase(place);
}

int BoardBook::placeOf(const SetupId &id) const
{
    const auto known = m_entries.constFind(id);
    if (known == m_entries.constEnd() || !isShown(**known))
        return -1;
    return static_cast<int>(placeIn(m_shown, **known, m_query.order) - m_shown.begin());
}

const BoardRow *BoardBook::find(const SetupId &id) const
{
    const auto known = m_entries.constFind(id);
    return known == m_entries.constEnd() ? nullptr : &(*known)->row;
}

BoardBook::Move BoardBook::moveOf(const BoardRow &row) const
{
    Move move;
    if (const int place = placeOf(row.id()); place >= 0)
        move.from = place;
    const auto entry = entryOf(row);
    if (!isShown(*entry))
        return move;
    // Its own place is still there, and may stand before the new one.
    const auto place = static_cast<int>(placeIn(m_shown, *entry, m_query.order) - m_shown.begin());
    move.to = move.from && *move.from < place ? place - 1 : place;
    return move;
}

void BoardBook::count(const Entry &entry, int by)
{
    for (std::size_t chip = 0; chip < boardChipCount; ++chip)
        m_counts[chip] += entry.chips.has(static_cast<BoardChip>(chip)) ? by : 0;
    m_listed += entry.row.place == BoardPlace::Listed ? by : 0;
    for (Watched &one : m_watched)
        one.count += isAsked(entry, one.query, *one.search) ? by : 0;
}

void BoardBook::put(const BoardRow &row)
{
    remove(row.id());
    const auto entry = entryOf(row);
    m_entries.insert(row.id(), entry);
    count(*entry, 1);
    insertInto(m_ordered, *entry, m_query.order);
    if (isShown(*entry))
        insertInto(m_shown, *entry, m_query.order);
}

void BoardBook::remove(const SetupId &id)
{
    const auto entry = m_entries.take(id);
    if (!entry)
        return;
    count(*entry, -1);
    eraseFrom(m_ordered, *entry, m_query.order);
    eraseFrom(m_shown, *entry, m_query.order);
}

// Those that are there keep their order: what a thousand cost is little more than one walk, however many there are.
void BoardBook::putAll(const QList<BoardRow> &rows)
{
    QSet<const Entry *> gone;
    Places come;
    come.reserve(static_cast<std::size_t>(rows.size()));
    // Alive until the end: another one at the same address would be taken for it.
    std::vector<std::shared_ptr<Entry>> replaced;
    for (const BoardRow &row : rows) {
        auto &known = m_entries[row.id()];
        if (known) {
            count(*known, -1);
            gone << known.get();
            replaced.push_back(known);
        }
        known = entryOf(row);
        count(*known, 1);
        come.push_back(known.get());
    }
    std::erase_if(m_ordered, [&gone](const Entry *entry) { return gone.contains(entry); });
    std::erase_if(come, [&gone](const Entry *entry) { return gone.contains(entry); }); // the same client twice
    const auto earlier = [this](const Entry *one, const Entry *other) {
        return comesBefore(one->row, other->row, m_query.order);
    };
    std::sort(come.begin(), come.end(), earlier);
    const auto middle = m_ordered.insert(m_ordered.end(), come.begin(), come.end());
    std::inplace_merge(m_ordered.begin(), middle, m_ordered.end(), earlier);
    choose();
}

} // namespace golive
