#include "session/setupbook.h"

#include "domain/board/boardsearch.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace golive {

namespace {

/// Not that one; by its name or number, the latter also by its digits alone.
bool isFound(const SetupBook::Entry &entry, QByteArrayView but, const QString &search)
{
    if (entry.idInUtf8() == but)
        return false;
    if (search.isEmpty())
        return true;
    const QString number = entry.packed.written(PackedLine::Text::Number);
    if (number.contains(search) || entry.packed.written(PackedLine::Text::Client).contains(search, Qt::CaseInsensitive))
        return true;
    const QString digits = digitsOfNumber(search);
    return digits.size() == search.size() && digitsOfNumber(number).contains(digits);
}

} // namespace

bool SetupBook::Pressing::operator()(const Entry *one, const Entry *other) const
{
    const Urgency urgency = one->urgency();
    const Urgency others = other->urgency();
    return urgency != others ? urgency.isMore(others) : one->idInUtf8() < other->idInUtf8();
}

bool SetupBook::ByEnd::isBefore(const Entry *one, const Entry *other)
{
    const packed::Time end = one->packed->deadline;
    const packed::Time otherEnd = other->packed->deadline;
    if (end.isKnown() != otherEnd.isKnown())
        return end.isKnown();
    return end.value() != otherEnd.value() ? end.value() < otherEnd.value() : Pressing()(one, other);
}

bool SetupBook::ByTime::operator()(const Entry *one, const Entry *other) const
{
    const Instant at = (one->packed.facts().*time).value();
    const Instant others = (other->packed.facts().*time).value();
    return at != others ? at < others : one->idInUtf8() < other->idInUtf8();
}

const SetupBook::Entry *SetupBook::entry(const SetupId &id) const
{
    const auto found = known(id);
    return found == m_entries.end() ? nullptr : &*found;
}

// The elements of a set are only seen as constant. What a change of one leaves alone is its id, by which it is found.
SetupBook::Entry *SetupBook::changeable(const SetupId &id)
{
    return const_cast<Entry *>(entry(id));
}

void SetupBook::forEach(const std::function<bool(const Entry &)> &isMeant,
                        const std::function<void(const SetupId &)> &tell) const
{
    for (std::size_t part = 0; part < m_entries.bucket_count(); ++part) {
        QList<SetupId> ids;
        for (auto one = m_entries.cbegin(part); one != m_entries.cend(part); ++one) {
            if (isMeant(*one))
                ids << one->id();
        }
        for (const SetupId &id : std::as_const(ids))
            tell(id);
    }
}

void SetupBook::index(const Entry &entry)
{
    const LineFacts &facts = entry.packed.facts();
    m_wanted += facts.isGuardWanted ? 1 : 0;
    if (facts.isListed())
        m_listed.insert(&entry);
    if (facts.putAwayAt.isKnown())
        m_away.insert(&entry);
    if (facts.isGuardWanted && facts.windowClosesAt.isKnown() && !facts.isAgain)
        m_running.insert(&entry);
    if (!entry.isGuarded)
        return;
    m_guarded.insert(&entry);
    if (facts.awaitedUntil.isKnown())
        m_awaited.insert(&entry);
}

void SetupBook::unindex(const Entry &entry)
{
    m_wanted -= entry.packed->isGuardWanted ? 1 : 0;
    if (entry.listedPlace != Entry::nowhere)
        m_listed.erase(entry.listedPlace);
    entry.listedPlace = Entry::nowhere;
    if (entry.guardedPlace != Entry::nowhere)
        m_guarded.erase(entry.guardedPlace);
    entry.guardedPlace = Entry::nowhere;
    m_away.erase(&entry);
    m_running.erase(&entry);
    m_awaited.erase(&entry);
}

void SetupBook::put(const SetupLine &line, bool isTokenHeld)
{
    const SetupId &id = line.summary.id;
    if (Entry *before = changeable(id)) {
        if (before->isTokenHeld == isTokenHeld && before->line() == line)
            return;
        unindex(*before);
        before->packed = before->packed.with(line);
        before->isTokenHeld = isTokenHeld;
        return index(*before);
    }
    const auto due = this->due(id);
    setDue(id, std::nullopt);
    Entry entry(line);
    entry.isTokenHeld = isTokenHeld;
    index(*m_entries.insert(std::move(entry)).first);
    setDue(id, due);
}

void SetupBook::setPolled(const SetupId &id, Instant at)
{
    // Where it stands in lists does not depend on it.
    if (Entry *known = changeable(id))
        known->packed = known->packed.with(LineFacts(polledAgain(known->line(), at)));
}

std::optional<qint64> SetupBook::silentAnswer(const SetupId &id) const
{
    const Entry *known = entry(id);
    return known && known->packed->isSilentAnswerKnown ? std::optional(known->packed->silentAnswer) : std::nullopt;
}

void SetupBook::setSilentAnswer(const SetupId &id, std::optional<qint64> answer)
{
    Entry *known = changeable(id);
    if (!known || silentAnswer(id) == answer)
        return;
    LineFacts facts = known->packed.facts();
    facts.silentAnswer = answer.value_or(0);
    facts.isSilentAnswerKnown = answer.has_value();
    known->packed = known->packed.with(facts); // no list depends on it
}

void SetupBook::setGuarded(const SetupId &id, bool isGuarded)
{
    Entry *known = changeable(id);
    if (!known || known->isGuarded == isGuarded)
        return;
    unindex(*known);
    known->isGuarded = isGuarded;
    index(*known);
}

void SetupBook::erase(const Entry &entry)
{
    unindex(entry);
    clearDue(entry);
    m_looks.forget(entry);
    m_entries.erase(m_entries.find(entry.idInUtf8()));
}

void SetupBook::forget(const SetupId &id)
{
    if (const Entry *known = entry(id))
        erase(*known);
    m_held.remove(id);
    setDue(id, std::nullopt);
}

QList<SetupId> SetupBook::walk(qsizetype count)
{
    QList<SetupId> ids;
    const std::size_t parts = m_entries.bucket_count();
    for (std::size_t i = 0; i < parts && ids.size() < count; ++i) {
        m_walked = (m_walked + 1) % parts;
        for (auto one = m_entries.cbegin(m_walked); one != m_entries.cend(m_walked); ++one)
            ids << one->id();
    }
    return ids;
}

QList<SetupSummary> SetupBook::listed(int limit, const SetupId &but, const QString &search) const
{
    const QByteArray without = but.value.toUtf8();
    std::vector<const Entry *> found;
    if (search.isEmpty()) {
        found = m_listed.first(static_cast<std::size_t>(limit) + 1);
        std::erase_if(found, [&](const Entry *one) { return !isFound(*one, without, search); });
    } else {
        std::copy_if(m_listed.begin(), m_listed.end(), std::back_inserter(found),
                     [&](const Entry *one) { return isFound(*one, without, search); });
        const auto shown = std::min(found.size(), static_cast<std::size_t>(limit));
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(), Pressing());
    }
    QList<SetupSummary> rows;
    for (const Entry *one : found) {
        if (rows.size() < limit)
            rows << one->summary();
    }
    return rows;
}

QList<SetupSummary> SetupBook::away(int limit, const SetupId &but, const QString &search) const
{
    const QByteArray without = but.value.toUtf8();
    QList<SetupSummary> rows;
    for (auto one = m_away.rbegin(); one != m_away.rend() && rows.size() < limit; ++one) {
        if (isFound(**one, without, search))
            rows << (*one)->summary();
    }
    return rows;
}

int SetupBook::listedMatching(const SetupId &but, const QString &search) const
{
    const QByteArray without = but.value.toUtf8();
    return static_cast<int>(std::count_if(m_listed.begin(), m_listed.end(),
                                          [&](const Entry *one) { return isFound(*one, without, search); }));
}

int SetupBook::awayMatching(const SetupId &but, const QString &search) const
{
    const QByteArray without = but.value.toUtf8();
    return static_cast<int>(
        std::count_if(m_away.begin(), m_away.end(), [&](const Entry *one) { return isFound(*one, without, search); }));
}

QList<SetupSummary> SetupBook::guarded(int limit, const SetupId &but) const
{
    const QByteArray without = but.value.toUtf8();
    QList<SetupSummary> rows;
    for (const Entry *one : m_guarded.first(static_cast<std::size_t>(limit) + 1)) {
        if (one->idInUtf8() != without && rows.size() < limit)
            rows << one->summary();
    }
    return rows;
}

std::optional<SetupId> SetupBook::nearestEnd(Instant now, const std::function<bool(const SetupId &)> &wanted) const
{
    for (auto one = m_running.upper_bound(now); one != m_running.end(); ++one) {
        if (const SetupId id = (*one)->id(); wanted(id))
            return id;
    }
    return std::nullopt;
}

bool SetupBook::isAwaiting(Instant now) const
{
    return !m_awaited.empty() && now < (*m_awaited.rbegin())->packed->awaitedUntil.value();
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
    const Entry *known = entry(id);
    if (!known || !known->packed->isAtRest())
        return;
    // Only when it is due is known of it.
    const std::optional<Instant> due = this->due(id);
    erase(*known);
    setDue(id, due);
}

QHash<AppId, QList<SetupId>> SetupBook::heldByApp() const
{
    QHash<AppId, QList<SetupId>> ids;
    for (auto one = m_held.begin(); one != m_held.end(); ++one)
        ids[(*one)->setup.client.app] << one.key();
    return ids;
}

QList<SetupId> SetupBook::heldOfApp(const AppId &app) const
{
    QList<SetupId> ids;
    for (auto one = m_held.begin(); one != m_held.end(); ++one) {
        if ((*one)->setup.client.app == app)
            ids << one.key();
    }
    return ids;
}

void SetupBook::clearDue(const Entry &entry)
{
    if (entry.duePlace != Entry::nowhere)
        m_due.erase(entry.duePlace);
    entry.duePlace = Entry::nowhere;
}

void SetupBook::setDue(const SetupId &id, std::optional<Instant> due)
{
    if (due == this->due(id))
        return;
    if (const Entry *known = entry(id)) {
        clearDue(*known);
        if (due)
            m_due.insert({*due, known});
        return;
    }
    if (const auto before = m_dueAtRestOf.constFind(id); before != m_dueAtRestOf.constEnd()) {
        m_dueAtRest.erase({*before, id});
        m_dueAtRestOf.erase(before);
    }
    if (!due)
        return;
    m_dueAtRest.insert({*due, id});
    m_dueAtRestOf.insert(id, *due);
}

std::optional<Instant> SetupBook::due(const SetupId &id) const
{
    if (const Entry *known = entry(id))
        return known->duePlace == Entry::nowhere ? std::nullopt : std::optional(m_due[known->duePlace].at);
    const auto atRest = m_dueAtRestOf.constFind(id);
    return atRest == m_dueAtRestOf.constEnd() ? std::nullopt : std::optional(*atRest);
}

QList<SetupId> SetupBook::takeDue(Instant now, int limit)
{
    QList<SetupId> ids;
    while (ids.size() < limit) {
        const bool isAtRest =
            !m_dueAtRest.empty() && (m_due.isEmpty() || m_dueAtRest.begin()->first < m_due.front().at);
        if (!isAtRest && m_due.isEmpty())
            break;
        if ((isAtRest ? m_dueAtRest.begin()->first : m_due.front().at) > now)
            break;
        ids << (isAtRest ? m_dueAtRest.begin()->second : m_due.front().entry->id());
        setDue(ids.last(), std::nullopt);
    }
    return ids;
}

void SetupBook::planLook(const SetupId &id, Instant at, milliseconds interval, bool isBegun)
{
    if (const Entry *known = entry(id))
        m_looks.plan(*known, at, interval, isBegun);
}

QList<SetupId> SetupBook::takeLooks(Instant now, PollSchedule::Open open)
{
    QList<SetupId> ids;
    for (const PollSchedule::Look *look : m_looks.take(now, open))
        ids << static_cast<const Entry *>(look)->id();
    return ids;
}

} // namespace golive
