#include "storage/sqljournal.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/sqltext.h"
#include "storage/transaction.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

const QString journalColumns =
    QStringLiteral("place, at, setup, app, actor, who, computer, what, was, became, detail, previous, hash");

/// What comes back from the table is what was hashed: nothing in it that a database would store otherwise.
QString storable(const QString &text)
{
    constexpr qsizetype longest = 500;
    QString cut = text.left(longest);
    cut.remove(QChar::Null);
    return QString::fromUtf8(cut.toUtf8());
}

} // namespace

QStringList journalTables()
{
    return {
        u"CREATE TABLE journal (place BIGINT PRIMARY KEY, at BIGINT NOT NULL, setup TEXT NOT NULL, app TEXT NOT NULL,"
        " actor TEXT NOT NULL, who TEXT NOT NULL, computer TEXT NOT NULL, what TEXT NOT NULL, was TEXT NOT NULL,"
        " became TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)"_s,
        u"CREATE INDEX journal_by_setup ON journal (setup, place)"_s,
        u"CREATE INDEX journal_by_app ON journal (app, place)"_s,
        // One row: where the journal ends. Without it the last lines could go unnoticed.
        u"CREATE TABLE journal_head (id BIGINT PRIMARY KEY, place BIGINT NOT NULL, hash TEXT NOT NULL,"
        " base_place BIGINT NOT NULL, base_hash TEXT NOT NULL)"_s,
        u"INSERT INTO journal_head (id, place, hash, base_place, base_hash) VALUES (1, 0, '', 0, '')"_s,
        u"CREATE TABLE notes (id TEXT PRIMARY KEY, setup TEXT NOT NULL, at BIGINT NOT NULL, who TEXT NOT NULL,"
        " computer TEXT NOT NULL, text TEXT NOT NULL)"_s,
        u"CREATE INDEX notes_by_setup ON notes (setup, at)"_s,
    };
}

Result<Done, StoreFault> SqlJournal::append(QList<JournalEntry> entries)
{
    if (entries.isEmpty())
        return Done{};
    // The head first: whoever else writes waits here.
    // One that was set back does not stop work either: the next line takes the place after the last.
    auto head = m_database.query(
        u"UPDATE journal_head SET place=CASE WHEN place<(SELECT coalesce(max(j.place), 0) FROM journal j)"
        " THEN (SELECT max(j.place) FROM journal j) ELSE place END+? WHERE id=1 RETURNING place, hash"_s,
        {entries.size()});
    if (!head)
        return failure(head.error());
    if (!head->next()) {
        // Somebody has removed it. Work goes on, and the chain stays visibly broken here.
        qCWarning(logStorage) << "the journal has lost its head";
        head = m_database.query(u"INSERT INTO journal_head (id, place, hash, base_place, base_hash)"
                                " SELECT 1, coalesce(max(place), 0)+?, 'missing', 0, '' FROM journal"
                                " RETURNING place, hash"_s,
                                {entries.size()});
        if (!head)
            return failure(head.error());
        if (!head->next())
            return failure(StoreFault{StoreFault::Kind::Other, m_database.path(), u"no head of the journal"_s});
    }
    qint64 place = head->value(0).toLongLong() - entries.size();
    QString previous = head->value(1).toString();
    head->finish();
    static const QString statement = u"INSERT INTO journal ("_s + journalColumns + u") VALUES ("_s +
                                     QStringList(journalColumns.count(u',') + 1, u"?"_s).join(u',') + u')';
    auto insert = m_database.prepare(statement);
    if (!insert)
        return failure(insert.error());
    for (JournalEntry &entry : entries) {
        entry.place = ++place;
        entry.previous = previous;
        for (QString *text : {&entry.setup.value, &entry.app.value, &entry.actor, &entry.who, &entry.computer,
                              &entry.what, &entry.was, &entry.became, &entry.detail})
            *text = storable(*text);
        entry.hash = hashOf(entry);
        previous = entry.hash;
        if (auto done = m_database.run(*insert, {entry.place, toEpochMs(entry.at), sqlText(entry.setup.value),
                                                 sqlText(entry.app.value), sqlText(entry.actor), sqlText(entry.who),
                                                 sqlText(entry.computer), sqlText(entry.what), sqlText(entry.was),
                                                 sqlText(entry.became), sqlText(entry.detail), sqlText(entry.previous),
                                                 entry.hash});
            !done)
            return done;
    }
    insert->finish();
    return m_database.execute(u"UPDATE journal_head SET hash=? WHERE id=1"_s, {previous});
}

Result<QList<JournalEntry>, StoreFault> SqlJournal::read(const QString &rest, const QVariantList &values) const
{
    auto rows = m_database.query(u"SELECT "_s + journalColumns + u" FROM journal "_s + rest, values);
    if (!rows)
        return failure(rows.error());
    QList<JournalEntry> entries;
    while (rows->next()) {
        const auto text = [&rows](int column) { return rows->value(column).toString(); };
        JournalEntry entry;
        entry.place = rows->value(0).toLongLong();
        entry.at = fromEpochMs(rows->value(1).toLongLong());
        entry.setup = {text(2)};
        entry.app = {text(3)};
        entry.actor = text(4);
        entry.who = text(5);
        entry.computer = text(6);
        entry.what = text(7);
        entry.was = text(8);
        entry.became = text(9);
        entry.detail = text(10);
        entry.previous = text(11);
        entry.hash = text(12);
        entries << entry;
    }
    return entries;
}

Result<QList<JournalEntry>, StoreFault> SqlJournal::after(qint64 place, int limit) const
{
    return read(u"WHERE place>? ORDER BY place LIMIT ?"_s, {place, limit});
}

Result<QList<JournalEntry>, StoreFault> SqlJournal::of(const SetupId &setup, const AppId &app, qint64 before,
                                                       int limit) const
{
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    return read(u"WHERE (setup=? OR (app=? AND app<>'' AND setup='')) AND place<? ORDER BY place DESC LIMIT ?"_s,
                {sqlText(setup.value), sqlText(app.value), end, limit});
}

Result<std::optional<JournalHead>, StoreFault> SqlJournal::head() const
{
    auto row = m_database.query(u"SELECT place, hash, base_place, base_hash FROM journal_head WHERE id=1"_s);
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::nullopt;
    return JournalHead{row->value(0).toLongLong(), row->value(1).toString(), row->value(2).toLongLong(),
                       row->value(3).toString()};
}

Result<qint64, StoreFault> SqlJournal::lastPlace() const
{
    const auto known = head();
    if (!known)
        return failure(known.error());
    return *known ? (*known)->place : 0;
}

Result<JournalCheck, StoreFault> SqlJournal::check() const
{
    constexpr int atOnce = 1000;
    const auto known = head();
    if (!known)
        return failure(known.error());
    JournalCheck check(known->value_or(JournalHead{}), known->has_value());
    // What is written meanwhile is not looked at: it lies behind the head that was read.
    const qint64 end = *known ? (*known)->place : std::numeric_limits<qint64>::max();
    for (qint64 place = std::numeric_limits<qint64>::min();;) {
        const auto entries = read(u"WHERE place>? AND place<=? ORDER BY place LIMIT ?"_s, {place, end, atOnce});
        if (!entries)
            return failure(entries.error());
        for (const JournalEntry &entry : *entries)
            check.take(entry);
        if (entries->size() < atOnce)
            break;
        place = entries->last().place;
    }
    check.end();
    return check;
}

Result<qint64, StoreFault> SqlJournal::shorten(Instant before, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    // Up to the first line that stays; the last one always does.
    const auto kept = read(u"WHERE at>=? ORDER BY place LIMIT 1"_s, {toEpochMs(before)});
    if (!kept)
        return failure(kept.error());
    const auto last = kept->isEmpty() ? read(u"ORDER BY place DESC LIMIT 1"_s, {})
                                      : read(u"WHERE place<? ORDER BY place DESC LIMIT 1"_s, {kept->first().place});
    if (!last)
        return failure(last.error());
    if (last->isEmpty())
        return 0;
    // The places need not follow each other: a chain that somebody has broken is shortened, too.
    const auto most = read(u"ORDER BY place LIMIT 1 OFFSET ?"_s, {shortenedAtOnce - 1});
    if (!most)
        return failure(most.error());
    const bool isTooMany = !most->isEmpty() && most->first().place < last->first().place;
    const JournalEntry &base = isTooMany ? most->first() : last->first();
    // Where nothing but that it was shortened is left to go, it stays.
    const auto first = read(u"ORDER BY place LIMIT 1"_s, {});
    if (!first)
        return failure(first.error());
    if (first->first().place == base.place && base.is(JournalWhat::JournalShortened))
        return 0;
    auto removed = m_database.query(u"DELETE FROM journal WHERE place<=?"_s, {base.place});
    if (!removed)
        return failure(removed.error());
    const qint64 count = removed->numRowsAffected();
    removed->finish();
    if (auto told = m_database.execute(u"UPDATE journal_head SET base_place=?, base_hash=? WHERE id=1"_s,
                                       {base.place, base.hash});
        !told)
        return failure(told.error());
    const JournalChange change{JournalWhat::JournalShortened, {}, QString::number(base.place), base.hash};
    if (auto told = append({entryOf(change, JournalActor::Guard, m_hand, now)}); !told)
        return failure(told.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return count;
}

} // namespace golive
