#pragma once

#include "domain/sync/silentpoll.h"
#include "ports/setupstore.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace golive::testing {

/// As FakeLedger, through tests/ports/tst_setupstore.
class FakeStore final : public SetupStore
{
public:
    Result<StoredSetups, StoreFault> all() const override
    {
        if (fault)
            return failure(*fault);
        StoredSetups stored{kept.values(), {}};
        std::ranges::stable_sort(stored.setups, std::ranges::greater(), &Setup::changedAt);
        return stored;
    }
    Result<qint64, StoreFault> changeMark() const override { return mark; }
    Result<Done, StoreFault> save(const Setup &setup) override
    {
        ++saves;
        if (fault)
            return failure(*fault);
        if (setup.id.isEmpty())
            return failure(StoreFault{StoreFault::Kind::Other, {}, QStringLiteral("a set-up without an id")});
        Setup whole = setup;
        whole.screen = {};
        whole.listening.header.clear();
        // One that another program has removed is not brought back.
        if (known.contains(setup.id) && !kept.contains(setup.id))
            return Done{};
        kept.insert(setup.id, whole);
        known.insert(setup.id, whole);
        return Done{};
    }
    Result<Done, StoreFault> remove(const SetupId &id, JournalActor, Instant) override
    {
        kept.remove(id);
        known.remove(id);
        keptLines.remove(id);
        return Done{};
    }
    void noteActs(const SetupId &id, const QList<JournalAct> &told) override { acts[id] << told; }
    Result<SetupOverview, StoreFault> overview() const override
    {
        if (fault)
            return failure(*fault);
        SetupOverview overview;
        for (const SetupLine &line : lines()) {
            overview.unfinished += line.isListed() ? 1 : 0;
            overview.isAnyGuardWanted = overview.isAnyGuardWanted || line.look.isWanted;
            const bool isLater =
                !overview.latestPartners || overview.latestPartners->summary.changedAt < line.summary.changedAt;
            if (line.summary.access == Access::Partner && isLater)
                overview.latestPartners = line;
        }
        return overview;
    }
    Result<QList<StoreFault>, StoreFault> unreadable() const override { return QList<StoreFault>{}; }
    Result<QList<SetupLine>, StoreFault> mostPressing(int limit) const override
    {
        QList<SetupLine> all = linesWhere([](const SetupLine &line) { return line.isListed(); });
        std::sort(all.begin(), all.end(), [](const SetupLine &one, const SetupLine &other) {
            return isMorePressing(one.summary, other.summary);
        });
        return all.mid(0, limit);
    }
    Result<QList<SetupLine>, StoreFault> linesAfter(const SetupId &id, int limit) const override
    {
        return linesWhere([&](const SetupLine &line) { return id < line.summary.id && !line.isAtRest(); })
            .mid(0, limit);
    }
    Result<QList<SetupLine>, StoreFault> doneAfter(const SetupId &id, int limit) const override
    {
        if (fault)
            return failure(*fault);
        return linesWhere(
                   [&](const SetupLine &line) { return id < line.summary.id && line.isFinished && !line.putAway; })
            .mid(0, limit);
    }
    Result<QList<SetupLine>, StoreFault> atRestDueBefore(Instant instant) const override
    {
        return linesWhere([&](const SetupLine &line) { return line.isAtRest() && line.due && *line.due < instant; });
    }
    Result<std::optional<SetupLine>, StoreFault> line(const SetupId &id) const override
    {
        if (readFault)
            return failure(*readFault);
        const auto one = kept.constFind(id);
        return one == kept.constEnd() ? std::nullopt : std::optional(lineAsKept(*one));
    }
    Result<Done, StoreFault> saveAll(const QList<Setup> &setups) override
    {
        for (const Setup &setup : setups) {
            if (const auto saved = save(setup); !saved)
                return saved;
        }
        return Done{};
    }
    Result<Done, StoreFault> keepLines(const QList<SetupLine> &lines) override
    {
        for (const SetupLine &line : lines) {
            const auto one = kept.constFind(line.summary.id);
            if (one != kept.constEnd() && one->changedAt == line.summary.changedAt)
                keptLines.insert(line.summary.id, line);
        }
        return Done{};
    }
    Result<Done, StoreFault> keepPolls(const QList<SetupLine> &lines) override
    {
        if (fault)
            return failure(*fault);
        for (const SetupLine &line : lines) {
            const auto one = kept.find(line.summary.id);
            if (one == kept.end() || one->changedAt != line.summary.changedAt)
                continue;
            ++polls;
            SetupLine known = lineAsKept(*one);
            known.summary.stateSeenAt = line.summary.stateSeenAt;
            known.due = line.due;
            known.dueWhilePolled = line.dueWhilePolled;
            known.silentAnswer = line.silentAnswer;
            keptLines.insert(line.summary.id, known);
        }
        return Done{};
    }
    Result<QList<SetupLine>, StoreFault> polledAfter(Instant instant) const override
    {
        return linesWhere([&](const SetupLine &line) { return line.summary.stateSeenAt > instant; });
    }
    SetupLine lineAsKept(const Setup &setup) const
    {
        const auto line = keptLines.constFind(setup.id);
        const bool isKept = line != keptLines.constEnd() && line->summary.changedAt == setup.changedAt;
        return isKept ? *line : lineOf(setup, setup.changedAt);
    }
    Result<QList<AppId>, StoreFault> appsNotNeeded() const override
    {
        QMap<AppId, bool> needed;
        for (const SetupLine &line : lines())
            needed[line.app] = needed.value(line.app) || line.isTokenNeeded;
        QList<AppId> apps;
        for (auto one = needed.begin(); one != needed.end(); ++one) {
            if (!one.key().isEmpty() && !*one)
                apps << one.key();
        }
        return apps;
    }
    Result<QList<SetupLine>, StoreFault> linesOfApp(const AppId &app) const override
    {
        return linesWhere([&](const SetupLine &line) { return line.app == app; });
    }
    Result<std::optional<Setup>, StoreFault> read(const SetupId &id) const override
    {
        ++reads;
        if (readFault)
            return failure(*readFault);
        const auto one = kept.constFind(id);
        if (one == kept.constEnd())
            return std::nullopt;
        known.insert(id, *one);
        Setup polled = *one;
        if (const auto at = lineAsKept(*one).summary.stateSeenAt; at && one->seen.at && *one->seen.at < *at)
            pollAgain(polled, *at);
        return polled;
    }
    Result<Reread, StoreFault> readAgain(const SetupId &id) const override
    {
        const auto before = known.constFind(id);
        const auto one = kept.constFind(id);
        if (one == kept.constEnd())
            return Reread{Reread::Kind::Gone, {}};
        if (before != known.constEnd() && *before == *one)
            return Reread{};
        known.insert(id, *one);
        return Reread{Reread::Kind::Changed, *one};
    }
    void letGo(const SetupId &id) override { known.remove(id); }
    void listen(QObject *, std::function<void(const ChangeHint &)> told) override { tell = std::move(told); }
    Result<SetupChanges, StoreFault> changesSince(qint64) const override
    {
        if (areChangesPollsAlone)
            return SetupChanges{{}, mark};
        // Any of them, and those that are not there any more.
        for (auto one = kept.begin(); one != kept.end(); ++one)
            ever.insert(one.key());
        return SetupChanges{ever.values(), mark};
    }
    QList<SetupLine> lines() const
    {
        return linesWhere([](const SetupLine &) { return true; });
    }
    template <class Wanted> QList<SetupLine> linesWhere(Wanted wanted) const
    {
        QList<SetupLine> found;
        for (const Setup &setup : kept) {
            const SetupLine line = lineAsKept(setup);
            if (wanted(line))
                found << line;
        }
        return found;
    }
    QMap<SetupId, Setup> kept;
    QMap<SetupId, QList<JournalAct>> acts; ///< All that was noted.
    QMap<SetupId, SetupLine> keptLines;
    mutable QMap<SetupId, Setup> known; ///< As last read or written; with two programs on it, by either of them.
    mutable QSet<SetupId> ever;
    mutable int reads = 0;
    std::optional<StoreFault> fault;
    std::optional<StoreFault> readFault;          ///< Of one set-up, and of its line.
    std::function<void(const ChangeHint &)> tell; ///< Whom a test tells that "another program" has written.
    int saves = 0;
    int polls = 0;                     ///< Kept without their set-up.
    qint64 mark = 0;                   ///< Raised by the test where "another program" has written to `kept`.
    bool areChangesPollsAlone = false; ///< Of which changesSince() does not tell.
};

} // namespace golive::testing
