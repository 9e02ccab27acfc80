#pragma once

#include "ports/setupstore.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace golive {

/// Every kept set-up once: as its line where nothing is to be done with it, whole while something is. Those at rest
/// (SetupLine::isAtRest) stay on the disk. One change costs the same however many there are.
class SetupBook
{
public:
    struct Entry
    {
        SetupLine line;
        bool isTokenHeld = false;
        bool isGuarded = false; ///< Looked after from here, with a token.
        /// As it is in lists; without its guard.
        SetupSummary summary() const { return summaryOf(line, isTokenHeld); }
        /// Where it stands in them.
        Urgency urgency() const;
    };
    struct HashOfId
    {
        std::size_t operator()(const SetupId &id) const { return qHash(id); }
    };
    /// One place in memory for each: a hash of Qt's keeps room for a third more, and a line is large.
    using Entries = std::unordered_map<SetupId, Entry, HashOfId>;

    // lines
    const Entry *entry(const SetupId &) const;
    void put(const SetupLine &, bool isTokenHeld);
    /// It was polled, and nothing was new.
    void setPolled(const SetupId &, Instant at);
    void setGuarded(const SetupId &, bool);
    void forget(const SetupId &);
    const Entries &entries() const { return m_entries; }
    QList<SetupId> ids() const;
    qsizetype wantedCount() const { return m_wanted; }
    qsizetype listedCount() const { return static_cast<qsizetype>(m_listed.size()); }
    qsizetype awayCount() const { return static_cast<qsizetype>(m_away.size()); }
    qsizetype guardedCount() const { return static_cast<qsizetype>(m_guarded.size()); }
    /// None of an empty one.
    QList<SetupId> ofApp(const AppId &) const;
    /// The next `count` ids of a walk that comes by everything again and again.
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
    bool isAwaiting(Instant now) const { return !m_awaited.empty() && now < m_awaited.rbegin()->first; }

    // whole
    Setup *held(const SetupId &, Instant now);
    Setup *hold(Setup, Instant now);
    Setup take(const SetupId &);
    /// ... without its being used by that: whatever nobody else asks for goes back to the disk.
    Setup *heldUnused(const SetupId &) const;
    /// Not used since then.
    QList<SetupId> idleSince(Instant) const;
    void drop(const SetupId &);

    // due
    void setDue(const SetupId &, std::optional<Instant>);
    std::optional<Instant> due(const SetupId &) const;
    QList<SetupId> takeDue(Instant now, int limit);

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
    /// By the end of the 24 hours.
    struct Sooner
    {
        bool operator()(const Entry *one, const Entry *other) const;
    };
    struct ByApp
    {
        using is_transparent = void;
        std::size_t operator()(const AppId &app) const { return qHash(app); }
        std::size_t operator()(const Entry *entry) const { return qHash(entry->line.app); }
        bool operator()(const Entry *one, const Entry *other) const { return one->line.app == other->line.app; }
        bool operator()(const AppId &app, const Entry *entry) const { return app == entry->line.app; }
        bool operator()(const Entry *entry, const AppId &app) const { return app == entry->line.app; }
    };
    using ByTime = std::set<std::pair<Instant, SetupId>>;
    void index(const Entry &);
    void unindex(const Entry &);

    Entries m_entries;
    std::set<const Entry *, Pressing> m_listed;
    std::set<const Entry *, Sooner> m_guarded;
    QSet<QString> m_repeated; ///< Texts that many lines have, each once.
    ByTime m_away;
    ByTime m_running;
    ByTime m_awaited;
    std::unordered_multiset<const Entry *, ByApp, ByApp> m_ofApp; ///< That have one.
    qsizetype m_wanted = 0;
    QList<SetupId> m_walk;
    qsizetype m_walked = 0;
    QHash<SetupId, std::shared_ptr<Held>> m_held;
    ByTime m_dues;
    QHash<SetupId, Instant> m_dueOf;
};

} // namespace golive
