#include "storage/sqlsetupstore.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/setupjson.h"
#include "storage/setuplines.h"
#include "storage/setupmerge.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// What is written: put together with what others have changed, and told to the journal.

namespace golive {

namespace {

QString textOf(const QJsonObject &object)
{
    // PostgreSQL's JSON has no such character, and no person's words need it.
    static const QRegularExpression nul(uR"((?<!\\)((?:\\\\)*)\\u0000)"_s);
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return text.contains("\\u0000"_L1) ? text.replace(nul, u"\\1"_s) : text;
}

} // namespace

Result<Done, StoreFault> SqlSetupStore::save(const Setup &setup)
{
    return saveAll({setup});
}

Result<Done, StoreFault> SqlSetupStore::saveAll(const QList<Setup> &setups)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    QHash<SetupId, QJsonObject> known;
    QHash<IdDigest, qint64> own;
    QHash<SetupId, ChangedBy> mergedWith;
    QList<JournalEntry> journal;
    for (const Setup &setup : setups) {
        if (setup.id.isEmpty())
            return failure(StoreFault{StoreFault::Kind::Other, m_database.path(), u"a set-up without an id"_s});
        const auto before = asStored(m_database, setup.id);
        if (!before)
            return failure(before.error());
        const QJsonObject whole = setupToJson(setup);
        const auto merged = write(setup.id, changeOf(setup, whole, *before));
        if (!merged)
            return failure(merged.error());
        if (before->setup && m_known.contains(setup.id) && setupToJson(*before->setup) != m_known.value(setup.id))
            mergedWith.insert(setup.id, before->by);
        // The line tells what is on disk now, with what another program may have changed.
        const auto after = setupFromJson(*merged);
        if (after) {
            if (auto written = writeLine(m_database, lineOf(*after, after->changedAt)); !written)
                return written;
            journal << toldOf(*before, *after, m_acts.value(setup.id), m_journal.hand());
        }
        const auto place = number(u"SELECT place FROM setup_changes WHERE id=?"_s, {setup.id.value});
        if (!place)
            return failure(place.error());
        known.insert(setup.id, whole);
        // Where another one's change has gone in as well, this is news here, too: to be read once more.
        own.insert(digestOfId(setup.id), after && setupToJson(*after) == whole ? *place : 0);
    }
    // Last of all: whoever writes the journal holds up everybody else who does.
    if (auto appended = m_journal.append(journal); !appended)
        return appended;
    transaction->tellOthers();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    for (const Setup &setup : setups) {
        m_acts.remove(setup.id);
        m_actors.remove(setup.id);
    }
    m_mergedWith.insert(mergedWith);
    m_known.insert(known);
    m_own.insert(own);
    return Done{};
}

// Only what differs from the disk: what this program does not know stays there.
SqlSetupStore::Change SqlSetupStore::changeOf(const Setup &setup, const QJsonObject &whole,
                                              const StoredSetup &before) const
{
    Change change{whole, setup.changedAt, isSettled(setup)};
    const auto known = m_known.constFind(setup.id);
    QJsonObject there = known != m_known.constEnd() ? *known : QJsonObject();
    const auto asKnown = known != m_known.constEnd() ? setupFromJson(*known) : std::nullopt;
    if (before.setup && asKnown) {
        const SetupMerge merge = mergedSetup(*asKnown, setup, *before.setup);
        if (!merge.contested.isEmpty())
            qCDebug(logStorage) << "changed here and elsewhere, and left as it is:" << merge.contested;
        change = {setupToJson(merge.merged), merge.merged.changedAt, isSettled(merge.merged)};
        there = setupToJson(*before.setup);
    }
    for (auto field = there.constBegin(); field != there.constEnd(); ++field) {
        if (change.fields.value(field.key()) == field.value())
            change.fields.remove(field.key());
    }
    change.fields = withWriter(std::move(change.fields), writer(setup.id));
    return change;
}

ChangedBy SqlSetupStore::writer(const SetupId &id) const
{
    const JournalHand &hand = m_journal.hand();
    const JournalActor actor = m_actors.value(id, JournalActor::Guard);
    return {hand.whoFor(actor), hand.computer, actor != JournalActor::Person};
}

// json_patch (RFC 7396) keeps the other fields, also those that this program does not know; its nulls remove what is no
// more. What then stands there is returned; nothing where the row is gone.
Result<QJsonObject, StoreFault> SqlSetupStore::write(const SetupId &id, const Change &change) const
{
    QString statement = u"INSERT INTO setups (json, changed_at, settled, id) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (id) DO UPDATE SET json=json_patch(setups.json, excluded.json),"
                        " changed_at=excluded.changed_at, settled=excluded.settled RETURNING json"_s;
    // A row that is not there any more was removed by another program, and is not brought back.
    if (m_known.contains(id))
        statement = u"UPDATE setups SET json=json_patch(json, ?), changed_at=?, settled=? WHERE id=? RETURNING json"_s;
    auto row = m_database.query(statement, QVariantList{textOf(change.fields), toEpochMs(change.changedAt),
                                                        change.isSettled ? 1 : 0, id.value});
    if (!row)
        return failure(row.error());
    return row->next() ? QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object() : QJsonObject();
}

Result<Done, StoreFault> SqlSetupStore::remove(const SetupId &id, JournalActor actor, Instant now)
{
    m_known.remove(id);
    m_acts.remove(id);
    m_actors.remove(id);
    m_mergedWith.remove(id);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto before = asStored(m_database, id);
    if (!before)
        return failure(before.error());
    if (!before->isThere)
        return Done{};
    if (auto removed = m_database.execute(u"DELETE FROM setups WHERE id=?"_s, {id.value}); !removed)
        return removed;
    const auto place = number(u"SELECT place FROM setup_changes WHERE id=?"_s, {id.value});
    if (!place)
        return failure(place.error());
    JournalEntry entry = entryOf({JournalWhat::Removed, {}, {}, {}}, actor, m_journal.hand(), now);
    entry.setup = id;
    if (before->setup)
        entry.app = before->setup->client.app;
    if (auto appended = m_journal.append({entry}); !appended)
        return appended;
    transaction->tellOthers();
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_own.insert(digestOfId(id), *place);
    return Done{};
}

void SqlSetupStore::noteActor(const SetupId &id, JournalActor actor)
{
    if (actor == JournalActor::Person || !m_actors.contains(id))
        m_actors.insert(id, actor);
}

void SqlSetupStore::noteActs(const SetupId &id, const QList<JournalAct> &acts)
{
    if (acts.isEmpty())
        return;
    QList<JournalAct> &known = m_acts[id];
    for (const JournalAct &act : acts) {
        known.removeIf([&act](const JournalAct &one) { return one.what == act.what; });
        known << act;
    }
}

} // namespace golive
