#include "domain/board/boardbook.h"

#include "domain/board/boardsearch.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace golive {

BoardBook::BoardBook() : m_search(std::make_shared<BoardSearch>(QString())) {}

BoardBook::Entries::const_iterator BoardBook::known(const SetupId &id) const
{
    return m_entries.find(QByteArrayView(id.value.toUtf8()));
}

bool BoardBook::isAsked(const BoardEntry &entry, const BoardQuery &query, const BoardSearch &search)
{
    const bool isPlaceAsked = (entry.place() != BoardPlace::Archived || query.chips.has(BoardChip::Archived)) &&
                              (entry.place() != BoardPlace::Done || query.chips.has(BoardChip::Done));
    return isPlaceAsked && entry.chips().hasAll(query.chips) && search.matches(entry.key());
}

bool BoardBook::isShown(const BoardEntry &entry) const
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
    std::vector<std::pair<BoardEntry::Key, const BoardEntry *>> keys;
    keys.reserve(m_ordered.size());
    for (const BoardEntry *entry : m_ordered)
        keys.emplace_back(entry->keyIn(m_query.order), entry);
    std::sort(keys.begin(), keys.end(),
              [this](const auto &one, const auto &other) { return one.first.comesBefore(other.first, m_query.order); });
    std::transform(keys.begin(), keys.end(), m_ordered.begin(), [](const auto &key) { return key.second; });
}

void BoardBook::choose()
{
    m_shown.clear();
    for (const BoardEntry *entry : m_ordered) {
        if (isShown(*entry))
            m_shown.push_back(entry);
    }
}

void BoardBook::knowMe(const QString &name)
{
    if (name == m_me)
        return;
    m_me = name;
    QList<BoardEntry> entries;
    for (const BoardEntry *entry : m_ordered)
        entries << *entry;
    putAll(entries);
}

QStringList BoardBook::staff() const
{
    QSet<QString> names;
    for (const BoardEntry *entry : m_ordered)
        names << entry->staff();
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
        watched.count =
            static_cast<int>(std::count_if(m_ordered.begin(), m_ordered.end(), [&](const BoardEntry *entry) {
                return isAsked(*entry, watched.query, *watched.search);
            }));
        m_watched << watched;
    }
}

BoardBook::Places::const_iterator BoardBook::placeIn(const Places &places, const BoardEntry &entry,
                                                     const BoardOrder &order)
{
    return std::lower_bound(places.begin(), places.end(), entry.keyIn(order),
                            [&order](const BoardEntry *one, const BoardEntry::Key &other) {
                                return one->keyIn(order).comesBefore(other, order);
                            });
}

void BoardBook::insertInto(Places &places, const BoardEntry &entry, const BoardOrder &order)
{
    places.insert(placeIn(places, entry, order), &entry);
}

void BoardBook::eraseFrom(Places &places, const BoardEntry &entry, const BoardOrder &order)
{
    const auto place = placeIn(places, entry, order);
    if (place != places.end() && *place == &entry)
        places.erase(place);
}

int BoardBook::placeOf(const SetupId &id) const
{
    const auto entry = known(id);
    if (entry == m_entries.end() || !isShown(*entry))
        return -1;
    return static_cast<int>(placeIn(m_shown, *entry, m_query.order) - m_shown.begin());
}

std::optional<BoardRow> BoardBook::find(const SetupId &id) const
{
    const auto entry = known(id);
    return entry == m_entries.end() ? std::nullopt : std::optional(entry->row());
}

BoardBook::Move BoardBook::moveOf(const BoardEntry &client) const
{
    Move move;
    if (const int place = placeOf(client.id()); place >= 0)
        move.from = place;
    BoardEntry entry = client;
    entry.knowMe(m_me);
    if (!isShown(entry))
        return move;
    // Its own place is still there, and may stand before the new one.
    const auto place = static_cast<int>(placeIn(m_shown, entry, m_query.order) - m_shown.begin());
    move.to = move.from && *move.from < place ? place - 1 : place;
    return move;
}

void BoardBook::count(const BoardEntry &entry, int by)
{
    for (std::size_t chip = 0; chip < boardChipCount; ++chip)
        m_counts[chip] += entry.chips().has(static_cast<BoardChip>(chip)) ? by : 0;
    m_listed += entry.place() == BoardPlace::Listed ? by : 0;
    for (Watched &one : m_watched)
        one.count += isAsked(entry, one.query, *one.search) ? by : 0;
}

const BoardEntry &BoardBook::keep(const BoardEntry &client)
{
    BoardEntry entry = client;
    entry.knowMe(m_me);
    entry.shareGuard(m_guards);
    const BoardEntry &kept = *m_entries.insert(std::move(entry)).first;
    count(kept, 1);
    return kept;
}

void BoardBook::put(const BoardEntry &client)
{
    remove(client.id());
    const BoardEntry &entry = keep(client);
    insertInto(m_ordered, entry, m_query.order);
    if (isShown(entry))
        insertInto(m_shown, entry, m_query.order);
}

void BoardBook::remove(const SetupId &id)
{
    const auto found = known(id);
    if (found == m_entries.end())
        return;
    count(*found, -1);
    eraseFrom(m_ordered, *found, m_query.order);
    eraseFrom(m_shown, *found, m_query.order);
    m_entries.erase(found);
}

// Those that are there keep their order: what a thousand cost is little more than one walk, however many there are.
void BoardBook::putAll(const QList<BoardEntry> &clients)
{
    // Alive until the end: another one at the same address would be taken for it.
    std::vector<Entries::node_type> replaced;
    QSet<const BoardEntry *> gone;
    Places come;
    come.reserve(static_cast<std::size_t>(clients.size()));
    for (const BoardEntry &client : clients) {
        if (const auto before = m_entries.find(client.idInUtf8()); before != m_entries.end()) {
            count(*before, -1);
            gone << &*before;
            replaced.push_back(m_entries.extract(before));
        }
        come.push_back(&keep(client));
    }
    const auto isGone = [&gone](const BoardEntry *entry) { return gone.contains(entry); };
    std::erase_if(m_ordered, isGone);
    std::erase_if(come, isGone); // the same client twice
    const auto earlier = [this](const BoardEntry *one, const BoardEntry *other) {
        return one->keyIn(m_query.order).comesBefore(other->keyIn(m_query.order), m_query.order);
    };
    std::sort(come.begin(), come.end(), earlier);
    const auto middle = m_ordered.insert(m_ordered.end(), come.begin(), come.end());
    std::inplace_merge(m_ordered.begin(), middle, m_ordered.end(), earlier);
    choose();
}

} // namespace golive
