#include "session/setupbook.h"

#include "domain/board/boardsearch.h"

#include <algorithm>

namespace golive {

namespace {

/// Not that one; by its name or number, the latter also by its digits alone.
bool isFound(const SetupBook::Entry &entry, const SetupId &but, const QString &search)
{
    const SetupSummary &row = entry.line.summary;
    if (row.id == but)
        return false;
    if (search.isEmpty() || row.client.contains(search, Qt::CaseInsensitive) || row.number.contains(search))
        return true;
    const QString digits = digitsOfNumber(search);
    return digits.size() == search.size() && digitsOfNumber(row.number).contains(digits);
}

} // namespace

Urgency SetupBook::Entry::urgency() const
{
    Urgency urgency = urgencyOf(line.summary);
    urgency.isRed = (isTokenHeld ? line.summary.attention : line.attentionAlone) != Attention::None;
    return urgency;
}

bool SetupBook::Pressing::operator()(const Entry *one, const Entry *other) const
{
    const Urgency urgency = one->urgency();
    const Urgency others = other->urgency();
    return urgency != others ? urgency.isMore(others) : one->line.summary.id < other->line.summary.id;
}

bool SetupBook::Sooner::operator()(const Entry *one, const Entry *other) const
{
    const std::optional<Instant> &end = one->line.summary.deadline;
    const std::optional<Instant> &otherEnd = other->line.summary.deadline;
    if (end.has_value() != otherEnd.has_value())
        return end.has_value();
    return end != otherEnd ? *end < *otherEnd : Pressing()(one, other);
}

const SetupBook::Entry *SetupBook::entry(const SetupId &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

QList<SetupId> SetupBook::ids() const
{
    QList<SetupId> ids;
    ids.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const auto &[id, entry] : m_entries)
        ids << id;
    return ids;
}

QList<SetupId> SetupBook::ofApp(const AppId &app) const
{
    QList<SetupId> ids;
    const auto [first, end] = m_ofApp.equal_range(app);
    std::transform(first, end, std::back_inserter(ids), [](const Entry *entry) { return entry->line.summary.id; });
    return ids;
}

void SetupBook::index(const Entry &entry)
{
    const SetupLine &line = entry.line;
    const SetupId &id = line.summary.id;
    if (!line.app.isEmpty())
        m_ofApp.insert(&entry);
    m_wanted += line.look.isWanted ? 1 : 0;
    if (line.isListed())
        m_listed.insert(&entry);
    if (line.putAway)
        m_away.insert({line.putAway->at, id});
    if (line.look.isWanted && line.look.windowClosesAt && !line.look.isAgain)
        m_running.insert({*line.look.windowClosesAt, id});
    if (!entry.isGuarded)
        return;
    m_guarded.insert(&entry);
    if (line.awaitedUntil)
        m_awaited.insert({*line.awaitedUntil, id});
}

void SetupBook::unindex(const Entry &entry)
{
    const SetupLine &line = entry.line;
    const SetupId &id = line.summary.id;
    const auto [first, end] = m_ofApp.equal_range(&entry);
    if (const auto place = std::find(first, end, &entry); place != end)
        m_ofApp.erase(place);
    m_wanted -= line.look.isWanted ? 1 : 0;
    m_listed.erase(&entry);
    m_guarded.erase(&entry);
    if (line.putAway)
        m_away.erase({line.putAway->at, id});
    if (line.look.windowClosesAt)
        m_running.erase({*line.look.windowClosesAt, id});
    if (line.awaitedUntil)
        m_awaited.erase({*line.awaitedUntil, id});
}

void SetupBook::put(const SetupLine &line, bool isTokenHeld)
{
    // The id is one text for all that are put by it here.
    const auto [place, isNew] = m_entries.try_emplace(line.summary.id);
    const SetupId &id = place->first;
    Entry &entry = place->second;
    if (isNew) {
        m_walk << id;
    } else {
        if (entry.line == line && entry.isTokenHeld == isTokenHeld)
            return;
        unindex(entry);
    }
    entry.line = line;
    entry.line.summary.id = id;
    entry.line.partnerEmail = *m_repeated.insert(line.partnerEmail);
    entry.line.summary.staff = *m_repeated.insert(line.summary.staff);
    entry.isTokenHeld = isTokenHeld;
    index(entry);
}

void SetupBook::setPolled(const SetupId &id, Instant at)
{
    // Where it stands in lists does not depend on it.
    if (const auto known = m_entries.find(id); known != m_entries.end())
        known->second.line = polledAgain(std::move(known->second.line), at);
}

void SetupBook::setGuarded(const SetupId &id, bool isGuarded)
{
    const auto known = m_entries.find(id);
    if (known == m_entries.end() || known->second.isGuarded == isGuarded)
        return;
    unindex(known->second);
    known->second.isGuarded = isGuarded;
    index(known->second);
}

void SetupBook::forget(const SetupId &id)
{
    if (const auto known = m_entries.find(id); known != m_entries.end()) {
        unindex(known->second);
        m_entries.erase(known);
    }
    m_held.remove(id);
    setDue(id, std::nullopt);
}

QList<SetupId> SetupBook::walk(qsizetype count)
{
    QList<SetupId> ids;
    for (qsizetype i = 0; i < count && i < m_walk.size(); ++i) {
        m_walked %= m_walk.size();
        const SetupId id = m_walk.at(m_walked);
        if (m_entries.contains(id)) {
            ids << id;
            ++m_walked;
        } else {
            // It is gone: the last one takes its place.
            m_walk.swapItemsAt(m_walked, m_walk.size() - 1);
            m_walk.removeLast();
        }
    }
    return ids;
}

QList<SetupSummary> SetupBook::listed(int limit, const SetupId &but, const QString &search) const
{
    QList<SetupSummary> rows;
    for (auto one = m_listed.begin(); one != m_listed.end() && rows.size() < limit; ++one) {
        if (isFound(**one, but, search))
            rows << (*one)->summary();
    }
    return rows;
}

QList<SetupSummary> SetupBook::away(int limit, const SetupId &but, const QString &search) const
{
    QList<SetupSummary> rows;
    for (auto one = m_away.rbegin(); one != m_away.rend() && rows.size() < limit; ++one) {
        if (const Entry &known = m_entries.at(one->second); isFound(known, but, search))
            rows << known.summary();
    }
    return rows;
}

int SetupBook::listedMatching(const SetupId &but, const QString &search) const
{
    return static_cast<int>(
        std::count_if(m_listed.begin(), m_listed.end(), [&](const Entry *one) { return isFound(*one, but, search); }));
}

int SetupBook::awayMatching(const SetupId &but, const QString &search) const
{
    return static_cast<int>(std::count_if(
        m_away.begin(), m_away.end(), [&](const auto &one) { return isFound(m_entries.at(one.second), but, search); }));
}

QList<SetupSummary> SetupBook::guarded(int limit, const SetupId &but) const
{
    QList<SetupSummary> rows;
    for (auto one = m_guarded.begin(); one != m_guarded.end() && rows.size() < limit; ++one) {
        if ((*one)->line.summary.id != but)
            rows << (*one)->summary();
    }
    return rows;
}

std::optional<SetupId> SetupBook::nearestEnd(Instant now, const std::function<bool(const SetupId &)> &wanted) const
{
    for (auto one = m_running.lower_bound({now, {}}); one != m_running.end(); ++one) {
        if (one->first > now && wanted(one->second))
            return one->second;
    }
    return std::nullopt;
}

Setup *SetupBook::held(const SetupId &id, Instant now)
{
    const auto found = m_held.constFind(id);
    if (found == m_held.constEnd())
        return nullptr;
    (*found)->usedAt = now;
    return &(*found)->setup;
}

Setup *SetupBook::heldUnused(const SetupId &id) const
{
    const auto found = m_held.constFind(id);
    return found == m_held.constEnd() ? nullptr : &(*found)->setup;
}

Setup *SetupBook::hold(Setup setup, Instant now)
{
    const SetupId id = setup.id;
    auto held = std::make_shared<Held>(Held{std::move(setup), now});
    m_held.insert(id, held);
    return &held->setup;
}

Setup SetupBook::take(const SetupId &id)
{
    return std::move(m_held.take(id)->setup);
}

QList<SetupId> SetupBook::idleSince(Instant instant) const
{
    QList<SetupId> ids;
    for (auto one = m_held.begin(); one != m_held.end(); ++one) {
        // Used in a time to come: the clock was put back.
        if ((*one)->usedAt <= instant || (*one)->usedAt > instant + std::chrono::hours(1))
            ids << one.key();
    }
    return ids;
}

void SetupBook::drop(const SetupId &id)
{
    m_held.remove(id);
    const auto known = m_entries.find(id);
    // At rest: only when it is due is known of it.
    if (known == m_entries.end() || !known->second.line.isAtRest())
        return;
    unindex(known->second);
    m_entries.erase(known);
}

void SetupBook::setDue(const SetupId &id, std::optional<Instant> due)
{
    if (const auto before = m_dueOf.constFind(id); before != m_dueOf.constEnd()) {
        if (due == *before)
            return;
        m_dues.erase({*before, id});
        m_dueOf.erase(before);
    }
    if (!due)
        return;
    m_dues.insert({*due, id});
    m_dueOf.insert(id, *due);
}

std::optional<Instant> SetupBook::due(const SetupId &id) const
{
    const auto known = m_dueOf.constFind(id);
    return known == m_dueOf.constEnd() ? std::nullopt : std::optional(*known);
}

QList<SetupId> SetupBook::takeDue(Instant now, int limit)
{
    QList<SetupId> ids;
    while (!m_dues.empty() && m_dues.begin()->first <= now && ids.size() < limit) {
        const SetupId id = m_dues.begin()->second;
        ids << id;
        m_dues.erase(m_dues.begin());
        m_dueOf.remove(id);
    }
    return ids;
}

} // namespace golive
