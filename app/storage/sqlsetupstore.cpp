#include "storage/sqlsetupstore.h"

#include "domain/sync/silentpoll.h"
#include "storage/database.h"
#include "storage/setupjson.h"
#include "storage/setuplines.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QVariant orNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toEpochMs(*instant)) : QVariant();
}

const QString withPolls = QStringLiteral("SELECT s.id, s.json, l.state_seen_at FROM setups s LEFT JOIN setup_lines l"
                                         " ON l.id=s.id AND l.changed_at=s.changed_at AND l.version>0");

/// A poll without news is kept beside the set-up only.
void takePoll(Setup &setup, const QVariant &polledAt)
{
    const Instant at = fromEpochMs(polledAt.toLongLong());
    if (!polledAt.isNull() && setup.seen.at && *setup.seen.at < at)
        pollAgain(setup, at);
}

} // namespace

Result<StoredSetups, StoreFault> SqlSetupStore::all() const
{
    auto rows = m_database.query(withPolls + u" ORDER BY s.changed_at DESC, s.id"_s);
    if (!rows)
        return failure(rows.error());
    StoredSetups stored;
    while (rows->next()) {
        const QString id = rows->value(0).toString();
        const QJsonDocument document = QJsonDocument::fromJson(rows->value(1).toString().toUtf8());
        auto setup = document.isObject() ? setupFromJson(document.object()) : std::nullopt;
        if (setup && setup->id.value == id) {
            m_known.insert(setup->id, setupToJson(*setup));
            takePoll(*setup, rows->value(2));
            stored.setups << *setup;
        } else {
            stored.unreadable << StoreFault{StoreFault::Kind::Damaged, m_database.path(), id};
        }
    }
    return stored;
}

Result<qint64, StoreFault> SqlSetupStore::changeMark() const
{
    auto mark = number(m_database.dialect().changeMark());
    if (!mark)
        return mark;
    return *mark - m_database.ownCommits();
}

// --- one by one

Result<qint64, StoreFault> SqlSetupStore::number(const QString &sql, const QVariantList &values) const
{
    auto row = m_database.query(sql, values);
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

StoreFault SqlSetupStore::damaged(const SetupId &id) const
{
    return {StoreFault::Kind::Damaged, m_database.path(), id.value};
}

Result<SetupOverview, StoreFault> SqlSetupStore::overview() const
{
    // The lines are made first, where they are missing.
    const auto latest = readLines(m_database, u"WHERE access=? ORDER BY changed_at DESC LIMIT 1"_s,
                                  {static_cast<int>(Access::Partner)});
    if (!latest)
        return failure(latest.error());
    // As the index of mostPressing() has it: the table itself is not read for it.
    const auto unfinished =
        number(u"SELECT count(*) FROM setup_lines WHERE is_finished=0 AND (put_away_at IS NULL)=TRUE"_s);
    if (!unfinished)
        return failure(unfinished.error());
    const auto wanted = number(u"SELECT EXISTS (SELECT 1 FROM setup_lines WHERE is_wanted=1)"_s);
    if (!wanted)
        return failure(wanted.error());
    SetupOverview overview;
    overview.unfinished = *unfinished;
    overview.isAnyGuardWanted = *wanted != 0;
    if (!latest->isEmpty())
        overview.latestPartners = latest->first();
    return overview;
}

Result<QList<StoreFault>, StoreFault> SqlSetupStore::unreadable() const
{
    auto rows = m_database.query(u"SELECT id FROM setup_lines WHERE is_readable=0 ORDER BY id"_s);
    if (!rows)
        return failure(rows.error());
    QList<StoreFault> faults;
    while (rows->next())
        faults << damaged({rows->value(0).toString()});
    return faults;
}

Result<QList<SetupLine>, StoreFault> SqlSetupStore::mostPressing(int limit) const
{
    return readLines(m_database,
                     u"WHERE is_finished=0 AND (put_away_at IS NULL)=TRUE ORDER BY is_red DESC, deadline IS NULL, "
                     u"deadline, created_at DESC"
                     " LIMIT ?"_s,
                     {limit});
}

Result<QList<SetupLine>, StoreFault> SqlSetupStore::linesAfter(const SetupId &id, int limit) const
{
    return readLines(m_database,
                     u"WHERE id>? AND (is_finished=0 OR is_wanted=1 OR put_away_at IS NOT NULL) ORDER BY id LIMIT ?"_s,
                     {id.value.isNull() ? u""_s : id.value, limit});
}

Result<QList<SetupLine>, StoreFault> SqlSetupStore::doneAfter(const SetupId &id, int limit) const
{
    return readLines(m_database,
                     u"WHERE id>? AND is_finished=1 AND is_readable=1 AND put_away_at IS NULL ORDER BY id LIMIT ?"_s,
                     {id.value.isNull() ? u""_s : id.value, limit});
}

Result<QList<SetupLine>, StoreFault> SqlSetupStore::atRestDueBefore(Instant instant) const
{
    return readLines(m_database,
                     u"WHERE is_finished=1 AND is_wanted=0 AND put_away_at IS NULL AND due<? ORDER BY due"_s,
                     {toEpochMs(instant)});
}

Result<std::optional<SetupLine>, StoreFault> SqlSetupStore::line(const SetupId &id) const
{
    const auto lines = readLines(m_database, u"WHERE id=? AND is_readable=1"_s, {id.value});
    if (!lines)
        return failure(lines.error());
    return lines->isEmpty() ? std::nullopt : std::optional(lines->first());
}

Result<Done, StoreFault> SqlSetupStore::keepLines(const QList<SetupLine> &lines)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const SetupLine &line : lines) {
        const auto isSame = number(u"SELECT count(*) FROM setup_lines WHERE id=? AND changed_at=? AND version>0"_s,
                                   {line.summary.id.value, toEpochMs(line.summary.changedAt)});
        if (!isSame)
            return failure(isSame.error());
        if (*isSame == 0)
            continue;
        if (auto written = writeLine(m_database, line); !written)
            return written;
    }
    return transaction->commit();
}

Result<Done, StoreFault> SqlSetupStore::keepPolls(const QList<SetupLine> &lines)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto update = m_database.prepare(u"UPDATE setup_lines SET state_seen_at=?, due=?, due_while_polled=?,"
                                     " silent_answer=? WHERE id=? AND changed_at=? AND version>0"_s);
    if (!update)
        return failure(update.error());
    for (const SetupLine &line : lines) {
        if (auto done = m_database.run(*update,
                                       {orNull(line.summary.stateSeenAt), orNull(line.due), orNull(line.dueWhilePolled),
                                        line.silentAnswer ? QVariant(*line.silentAnswer) : QVariant(),
                                        line.summary.id.value, toEpochMs(line.summary.changedAt)});
            !done)
            return done;
    }
    update->finish();
    return transaction->commit();
}

Result<QList<SetupLine>, StoreFault> SqlSetupStore::polledAfter(Instant instant) const
{
    return readLines(m_database, u"WHERE state_seen_at>? AND is_readable=1"_s, {toEpochMs(instant)});
}

Result<QList<AppId>, StoreFault> SqlSetupStore::appsNotNeeded() const
{
    if (auto filled = fillLines(m_database); !filled)
        return failure(filled.error());
    // One that cannot be read may need it.
    auto rows = m_database.query(u"SELECT app FROM setup_lines WHERE app<>'' GROUP BY app"
                                 " HAVING max(CASE WHEN is_token_needed=1 OR is_readable=0 THEN 1 ELSE 0 END)=0"
                                 " ORDER BY app"_s);
    if (!rows)
        return failure(rows.error());
    QList<AppId> apps;
    while (rows->next())
        apps << AppId{rows->value(0).toString()};
    return apps;
}

Result<QList<SetupLine>, StoreFault> SqlSetupStore::linesOfApp(const AppId &app) const
{
    return readLines(m_database, u"WHERE app=? AND app<>'' AND is_readable=1 ORDER BY id"_s, {app.value});
}

Result<std::optional<Setup>, StoreFault> SqlSetupStore::read(const SetupId &id) const
{
    auto stored = readWithWriter(id);
    if (!stored)
        return failure(stored.error());
    return std::move(stored->setup);
}

Result<StoredSetup, StoreFault> SqlSetupStore::readWithWriter(const SetupId &id) const
{
    auto row = m_database.query(withPolls + u" WHERE s.id=?"_s, {id.value});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return StoredSetup{};
    const QJsonObject json = QJsonDocument::fromJson(row->value(1).toString().toUtf8()).object();
    const QVariant polledAt = row->value(2);
    auto setup = setupFromJson(json);
    if (!setup || setup->id != id)
        return failure(damaged(id));
    m_known.insert(id, setupToJson(*setup));
    takePoll(*setup, polledAt);
    return StoredSetup{true, std::move(setup), writerOf(json)};
}

Result<Reread, StoreFault> SqlSetupStore::readAgain(const SetupId &id) const
{
    const QJsonObject known = m_known.value(id);
    auto stored = readWithWriter(id);
    if (!stored)
        return failure(stored.error());
    // Of what was put together with a save of ours that save is the last, and no news.
    ChangedBy by = stored->by;
    if (const auto merged = m_mergedWith.constFind(id); merged != m_mergedWith.constEnd())
        by = *merged;
    m_mergedWith.remove(id);
    if (!stored->isThere)
        return Reread{Reread::Kind::Gone};
    if (m_known.value(id) == known)
        return Reread{};
    return Reread{Reread::Kind::Changed, std::move(stored->setup), std::move(by)};
}

void SqlSetupStore::listen(QObject *context, std::function<void(const ChangeHint &)> told)
{
    m_database.listen(context, std::move(told));
}

Result<SetupChanges, StoreFault> SqlSetupStore::changesSince(qint64 place) const
{
    const auto newest = number(u"SELECT max(place) FROM setup_changes"_s);
    if (!newest)
        return failure(newest.error());
    SetupChanges changes{{}, *newest};
    if (place < 0 || *newest == place)
        return changes;
    auto rows = m_database.query(u"SELECT place, id FROM setup_changes WHERE place>? AND place<=? ORDER BY place"_s,
                                 {place, *newest});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const SetupId id{rows->value(1).toString()};
        if (m_own.value(digestOfId(id)) != rows->value(0).toLongLong())
            changes.ids << id;
    }
    m_own.clear(); // whatever is changed from here on has a later place
    return changes;
}

} // namespace golive
