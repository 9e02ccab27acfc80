#pragma once

#include "base/indexedheap.h"
#include "domain/board/packedline.h"
#include "domain/setup.h"
#include "session/pollschedule.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <unordered_set>

namespace golive {

/// Every kept set-up once: as its line where nothing is to be done with it, whole while something is. Those at rest
/// (SetupLine::isAtRest) stay on the disk. One change costs the same however many there are.
class SetupBook
{
public:
    struct Entry : PollSchedule::Look
    {
        explicit Entry(const SetupLine &line) : packed(line) {}
        PackedLine packed;
        bool isTokenHeld : 1 = false;
        bool isGuarded : 1 = false; ///< Looked after from here, with a token.
        /// Where it stands among those that are listed, due, and guarded. Their heaps say so, which know it as
        /// constant.
        mutable quint32 listedPlace : 30 = nowhere;
        mutable quint32 duePlace = nowhere;
        mutable quint32 guardedPlace = nowhere;
        static constexpr quint32 nowhere = 0x3fffffff;
        SetupLine line() const { return packed.line(); }
        SetupId id() const { return {QString::fromUtf8(packed.id())}; }
        QByteArrayView idInUtf8() const { return packed.id(); }
        /// As it is in lists; without its guard.
        SetupSummary summary() const { return summaryOf(packed.line(), isTokenHeld); }
        /// Where it stands in them.
        Urgency urgency() const { return packed->urgency(isTokenHeld); }
    };
    using Entries = std::unordered_set<Entry, ById<Entry>, ById<Entry>>;

    // lines
    const Entry *entry(const SetupId &) const;
    void put(const SetupLine &, bool isTokenHeld);
    /// What the partner answers while nothing is new (SetupLine::silentAnswer).
    void setSilentAnswer(const SetupId &, std::optional<qint64>);
    std::optional<qint64> silentAnswer(const SetupId &) const;
    /// It was polled, and nothing was new.
    void setPolled(const SetupId &, Instant at);
    void setGuarded(const SetupId &, bool);
    void forget(const SetupId &);
    const Entries &entries() const { return m_entries; }
    /// One after the other, without a list of a hundred thousand ids. Meanwhile any may go, and none may come.
    void forEach(const std::function<bool(const Entry &)> &isMeant, const std::function<void(const SetupId &)> &) const;
    void forEach(const std::function<void(const SetupId &)> &tell) const
    {
        forEach([](const Entry &) { return true; }, tell);
    }
    qsizetype wantedCount() const { return m_wanted; }
    qsizetype listedCount() const { return static_cast<qsizetype>(m_listed.size()); }
    qsizetype awayCount() const { return static_cast<qsizetype>(m_away.size()); }
    qsizetype guardedCount() const { return static_cast<qsizetype>(m_guarded.size()); }
    /// The next ids, `count` or a few more, of a walk that comes by everything again and again.
    QList<SetupId> walk(qsizetype count);

    // lists
    /// Of the unfinished the first ones in the order of lists, without that one; `search` in name or number.
    QList<SetupSummary> listed(int limit, const SetupId &but, const QString &search) const;
    /// Of those put away the latest.
    QList<SetupSummary> away(int limit, const SetupId &but, const QString &search) const;
    int listedMatching(const SetupId &but, const QString &search) const;
    int awayMatching(const SetupId &but, const QString &search) const;
    /// Of those looked after here the ones whose 24 hours end first, wherever they are listed.
    QList<SetupSummary> guarded(int limit, const SetupId &but) const;
    /// Of those whose 24 hours run, want a guard and are `wanted` the one whose end is nearest.
    std::optional<SetupId> nearestEnd(Instant now, const std::function<bool(const SetupId &)> &wanted) const;
    /// Something that is guarded here is waited for that a sleeping computer would miss.
    bool isAwaiting(Instant now) const;

    // whole
    Setup *held(const SetupId &, Instant now);
    Setup *hold(Setup, Instant now);
    Setup take(const SetupId &);
    /// ... without its being used by that: whatever nobody else asks for goes back to the disk.
    Setup *heldUnused(const SetupId &) const;
    /// Not used since then.
    QList<SetupId> idleSince(Instant) const;
    void drop(const SetupId &);
    qsizetype heldCount() const { return m_held.size(); }
    /// Those of that app that are held.
    QList<SetupId> heldOfApp(const AppId &) const;
    QHash<AppId, QList<SetupId>> heldByApp() const;

    // due
    void setDue(const SetupId &, std::optional<Instant>);
    std::optional<Instant> due(const SetupId &) const;
    QList<SetupId> takeDue(Instant now, int limit);

    // looked at (PollSchedule)
    void planLook(const SetupId &, Instant at, milliseconds interval, bool isBegun);
    void forgetLook(const SetupId &id)
    {
        if (const Entry *known = entry(id))
            m_looks.forget(*known);
    }
    QList<SetupId> takeLooks(Instant now, PollSchedule::Open);

private:
    struct Held
    {
        Setup setup;
        Instant usedAt{};
    };
    struct Pressing
    {
        bool operator()(const Entry *one, const Entry *other) const;
    };
    /// By one of its times.
    struct ByTime
    {
        using is_transparent = void;
        packed::Time LineFacts::*time;
        bool operator()(const Entry *one, const Entry *other) const;
        bool operator()(const Entry *one, Instant other) const { return (one->packed.facts().*time).value() < other; }
        bool operator()(Instant one, const Entry *other) const { return one < (other->packed.facts().*time).value(); }
    };
    struct ByUrgency
    {
        static bool isBefore(const Entry *one, const Entry *other) { return Pressing()(one, other); }
        static void setPlace(const Entry *entry, std::size_t place)
        {
            entry->listedPlace = static_cast<quint32>(place) & Entry::nowhere;
        }
    };
    /// By the end of the 24 hours.
    struct ByEnd
    {
        static bool isBefore(const Entry *one, const Entry *other);
        static void setPlace(const Entry *entry, std::size_t place)
        {
            entry->guardedPlace = static_cast<quint32>(place);
        }
    };
    struct Due
    {
        Instant at;
        const Entry *entry;
    };
    struct ByDue
    {
        static bool isBefore(const Due &one, const Due &other) { return one.at < other.at; }
        static void setPlace(const Due &due, std::size_t place) { due.entry->duePlace = static_cast<quint32>(place); }
    };
    using Times = std::set<const Entry *, ByTime>;
    Entries::const_iterator known(const SetupId &id) const { return m_entries.find(QByteArrayView(id.value.toUtf8())); }
    Entry *changeable(const SetupId &);
    void erase(const Entry &);
    void clearDue(const Entry &);
    void index(const Entry &);
    void unindex(const Entry &);

    Entries m_entries;
    IndexedHeap<const Entry *, ByUrgency> m_listed;
    IndexedHeap<const Entry *, ByEnd> m_guarded;
    Times m_away{ByTime{&LineFacts::putAwayAt}};
    Times m_running{ByTime{&LineFacts::windowClosesAt}};
    Times m_awaited{ByTime{&LineFacts::awaitedUntil}};
    IndexedHeap<Due, ByDue> m_due;
    PollSchedule m_looks;
    qsizetype m_wanted = 0;
    std::size_t m_walked = 0; ///< The part of the entries (their buckets) that the walk is at.
    QHash<SetupId, std::shared_ptr<Held>> m_held;
    // Of those without an entry: at rest.
    std::set<std::pair<Instant, SetupId>> m_dueAtRest;
    QHash<SetupId, Instant> m_dueAtRestOf;
};

} // namespace golive
