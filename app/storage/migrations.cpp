#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/eventtables.h"
#include "storage/postgresdialect.h"
#include "storage/sqljournal.h"
#include "storage/sqloutbox.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// What is known of set-ups without reading them (storage/setuplines.h), in a table of its own: a list of thousands
/// does not go through their JSON. `version` 0: to be filled from the JSON. Triggers keep it so whoever writes, and
/// number the changes, so that other programs read only what has changed.
QStringList manySetups()
{
    return {
        u"CREATE TABLE setup_lines (id TEXT PRIMARY KEY, version INTEGER NOT NULL DEFAULT 0,"
        " is_readable INTEGER NOT NULL DEFAULT 1, is_finished INTEGER NOT NULL DEFAULT 0,"
        " is_wanted INTEGER NOT NULL DEFAULT 0, is_red INTEGER NOT NULL DEFAULT 0, app TEXT NOT NULL DEFAULT '',"
        " client TEXT NOT NULL DEFAULT '', number TEXT NOT NULL DEFAULT '', partner TEXT NOT NULL DEFAULT '',"
        " page INTEGER NOT NULL DEFAULT 0, access INTEGER NOT NULL DEFAULT 0, onboarding_case INTEGER NOT NULL DEFAULT "
        "0,"
        " stage INTEGER NOT NULL DEFAULT 0, actor INTEGER NOT NULL DEFAULT 0, actor_alone INTEGER NOT NULL DEFAULT 0,"
        " attention INTEGER NOT NULL DEFAULT 0, attention_alone INTEGER NOT NULL DEFAULT 0,"
        " arm INTEGER NOT NULL DEFAULT 0, contacts INTEGER NOT NULL DEFAULT 0, history INTEGER NOT NULL DEFAULT 0,"
        " progress INTEGER NOT NULL DEFAULT 0, is_settled INTEGER NOT NULL DEFAULT 0,"
        " is_onboarded INTEGER NOT NULL DEFAULT 0, is_again INTEGER NOT NULL DEFAULT 0,"
        " observed INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL DEFAULT 0,"
        " changed_at INTEGER NOT NULL DEFAULT 0, deadline INTEGER, state_seen_at INTEGER, link_made_at INTEGER,"
        " awaited_until INTEGER, due INTEGER, is_hinted INTEGER NOT NULL DEFAULT 0, window_end INTEGER,"
        " put_away_at INTEGER, is_given_up INTEGER NOT NULL DEFAULT 0,"
        " is_token_needed INTEGER NOT NULL DEFAULT 0, is_finish_said INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"CREATE INDEX setup_lines_by_version ON setup_lines (version)"_s,
        u"CREATE INDEX setup_lines_by_app ON setup_lines (app, is_token_needed, is_readable)"_s,
        u"CREATE INDEX setup_lines_by_partner ON setup_lines (access, changed_at)"_s,
        u"CREATE INDEX setup_lines_at_rest ON setup_lines (due) WHERE is_finished=1 AND is_wanted=0 AND put_away_at IS NULL"_s,
        u"CREATE INDEX setup_lines_pressing ON setup_lines (is_finished, put_away_at IS NULL, is_red DESC, deadline IS "
        u"NULL, deadline,"
        " created_at DESC)"_s,
        u"CREATE INDEX setup_lines_unreadable ON setup_lines (id) WHERE is_readable=0"_s,
        u"CREATE TABLE setup_changes (place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE) STRICT"_s,
        u"CREATE TRIGGER setup_added AFTER INSERT ON setups BEGIN"
        " INSERT INTO setup_lines (id) SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM setup_lines WHERE id=new.id);"
        " UPDATE setup_lines SET version=0 WHERE id=new.id;"
        " DELETE FROM setup_changes WHERE id=new.id; INSERT INTO setup_changes (id) VALUES (new.id); END"_s,
        u"CREATE TRIGGER setup_changed AFTER UPDATE OF json ON setups BEGIN"
        " UPDATE setup_lines SET version=0 WHERE id=new.id;"
        " DELETE FROM setup_changes WHERE id=new.id; INSERT INTO setup_changes (id) VALUES (new.id); END"_s,
        u"CREATE TRIGGER setup_removed AFTER DELETE ON setups BEGIN"
        " DELETE FROM setup_lines WHERE id=old.id;"
        " DELETE FROM setup_changes WHERE id=old.id; INSERT INTO setup_changes (id) VALUES (old.id); END"_s,
        u"INSERT INTO setup_lines (id) SELECT id FROM setups"_s,
        // A guard's sign of life is one row, whatever it guards; the leases change only when they change hands.
        u"CREATE TABLE guard_beats (guard TEXT PRIMARY KEY, seen_at INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO guard_beats SELECT guard, max(seen_at) FROM guards GROUP BY guard"_s,
        u"CREATE TABLE lease_changes (place INTEGER PRIMARY KEY) STRICT"_s,
        u"INSERT INTO lease_changes VALUES (1)"_s,
        u"CREATE TRIGGER lease_added AFTER INSERT ON guards BEGIN UPDATE lease_changes SET place=place+1; END"_s,
        u"CREATE TRIGGER lease_moved AFTER UPDATE OF guard ON guards WHEN old.guard<>new.guard"
        " BEGIN UPDATE lease_changes SET place=place+1; END"_s,
        u"CREATE TRIGGER lease_given_back AFTER DELETE ON guards BEGIN UPDATE lease_changes SET place=place+1; END"_s,
    };
}

/// Lines of before have none of it: the first poll of each reads the set-up once more.
QStringList silentPolls()
{
    return {
        u"ALTER TABLE setup_lines ADD COLUMN due_while_polled INTEGER"_s,
        u"ALTER TABLE setup_lines ADD COLUMN silent_answer INTEGER"_s,
    };
}

/// What the board shows and finds clients by. Lines of before are made anew, since they count their enums otherwise.
QStringList ofTheBoard()
{
    return {
        u"ALTER TABLE setup_lines ADD COLUMN reference TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE setup_lines ADD COLUMN staff TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE setup_lines ADD COLUMN email TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE setup_lines ADD COLUMN requests TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE setup_lines ADD COLUMN standing INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE setup_lines ADD COLUMN stage_since INTEGER"_s,
    };
}

} // namespace

const Migrations &setupMigrations()
{
    static const Migrations all{
        {
            u"CREATE TABLE setups (id TEXT PRIMARY KEY, json TEXT NOT NULL, changed_at INTEGER NOT NULL,"
            " settled INTEGER NOT NULL) STRICT"_s,
            u"CREATE TABLE sync_ledger (app TEXT NOT NULL, onboarding INTEGER NOT NULL, kind TEXT NOT NULL,"
            " state TEXT NOT NULL, request_id TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '',"
            " detail TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL, PRIMARY KEY (app, onboarding, kind)) STRICT"_s,
        },
        {
            u"ALTER TABLE sync_ledger ADD COLUMN once_more INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE TABLE guards (setup TEXT PRIMARY KEY, guard TEXT NOT NULL, seen_at INTEGER NOT NULL) STRICT"_s,
        },
        manySetups(),
        silentPolls(),
        // Lines of before know of no wait, and neither do their set-ups: they need not be made anew.
        {u"ALTER TABLE setup_lines ADD COLUMN try_again_at INTEGER"_s},
        ofTheBoard(),
        // It begins empty: what was before nobody has written down.
        journalTables(),
        // Whose claim it is: who lost the answer to its commit knows it again.
        {u"ALTER TABLE sync_ledger ADD COLUMN claim TEXT NOT NULL DEFAULT ''"_s},
        outboxTables(),
        // How closely a number is watched after all is done; its line is made anew anyhow.
        {u"ALTER TABLE setup_lines ADD COLUMN watch INTEGER NOT NULL DEFAULT 0"_s},
        {}, // eventTables(), on a server
        // Where the lines end in which programs wait that call one partner (domain/sync/callline.h).
        {u"CREATE TABLE call_lines (line TEXT PRIMARY KEY, ends_at INTEGER NOT NULL) STRICT"_s},
        {}, // PostgresDialect::ledgersMark(), on a server
    };
    return all;
}

const Migrations &serverMigrations()
{
    static const Migrations all = [] {
        constexpr int ofEvents = 10;
        constexpr int ofLedgersMark = 12;
        Migrations steps = setupMigrations();
        steps[ofEvents] = eventTables();
        steps[ofLedgersMark] = PostgresDialect::ledgersMark();
        return steps;
    }();
    return all;
}

int databaseVersion()
{
    return static_cast<int>(setupMigrations().size());
}

Result<int, StoreFault> versionOf(Database &database)
{
    auto version = database.query(database.dialect().readVersion());
    if (!version)
        return failure(version.error());
    return version->next() ? version->value(0).toInt() : 0;
}

namespace {

Result<Done, StoreFault> takeStep(Database &database, const Migrations &steps, int from)
{
    auto transaction = Transaction::begin(database, TransactionScope::Schema);
    if (!transaction)
        return failure(transaction.error());
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version != from)
        return Done{}; // somebody else was faster
    const Dialect &dialect = database.dialect();
    QStringList statements = from == 0 ? dialect.groundwork() : QStringList();
    for (const QString &statement : steps.at(from))
        statements << dialect.step(statement);
    statements << dialect.writeVersion(from + 1);
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Result<Done, StoreFault> migrate(Database &database, const Migrations &steps)
{
    for (;;) {
        const auto version = versionOf(database);
        if (!version)
            return failure(version.error());
        if (*version > steps.size())
            return failure(StoreFault{StoreFault::Kind::NewerVersion, database.path(), QString::number(*version)});
        if (*version == steps.size())
            return Done{};
        if (auto taken = takeStep(database, steps, *version); !taken)
            return taken;
    }
}

Result<Done, StoreFault> prepareServer(Database &database)
{
    if (auto migrated = migrate(database, serverMigrations()); !migrated)
        return migrated;
    auto transaction = Transaction::begin(database, TransactionScope::Schema);
    if (!transaction)
        return failure(transaction.error());
    const QStringList grants = database.dialect().grants();
    for (const QString &statement : grants) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace golive
