#include "storage/storecheck.h"

#include "storage/database.h"
#include "storage/serverlink.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using What = StoreFinding::What;

/// One value, or what stood against it.
StoreFinding ask(Database &database, What what, const QString &sql, bool (*isGood)(const QString &))
{
    auto row = database.query(sql);
    if (!row || !row->next())
        return {what, false, row ? QString() : row.error().detail};
    const QString found = row->value(0).toString();
    return {what, isGood(found), found};
}

bool isAnything(const QString &)
{
    return true;
}

bool isEmpty(const QString &found)
{
    return found.isEmpty();
}

// Each table, and what both staff and guards may do there (PostgresDialect::grants): tst_storecheck holds it to the
// schema and to those grants.
const QString ofEachTable =
    QStringLiteral("WITH needed (name, rights) AS (VALUES"
                   " ('setups', 'SELECT,INSERT,UPDATE,DELETE'), ('setup_lines', 'SELECT,INSERT,UPDATE,DELETE'),"
                   " ('setup_changes', 'SELECT,INSERT,UPDATE,DELETE'), ('guards', 'SELECT,INSERT,UPDATE,DELETE'),"
                   " ('guard_beats', 'SELECT,INSERT,UPDATE,DELETE'), ('lease_changes', 'SELECT,INSERT,UPDATE,DELETE'),"
                   " ('outbox', 'SELECT,INSERT,UPDATE,DELETE'), ('call_lines', 'SELECT,INSERT,UPDATE,DELETE'),"
                   " ('sync_ledger', 'SELECT,INSERT,UPDATE'), ('store_commits', 'SELECT,UPDATE'),"
                   " ('journal', 'SELECT,INSERT'), ('journal_head', 'SELECT,INSERT,UPDATE'),"
                   " ('notes', 'SELECT,INSERT'), ('apps', 'SELECT'), ('events', 'SELECT'), ('senders', 'SELECT'),"
                   " ('closed', 'SELECT'), ('event_commits', 'SELECT'))"
                   " SELECT coalesce(string_agg(name, ', ' ORDER BY name), '') FROM needed LEFT JOIN pg_class ON"
                   " relname=name AND relkind='r' AND relnamespace=to_regnamespace('golive') WHERE ");

const QString isMissing = QStringLiteral("oid IS NULL");

// Of store_commits one column alone is written.
const QString isRightMissing =
    QStringLiteral("EXISTS (SELECT FROM unnest(string_to_array(rights, ',')) needs WHERE NOT CASE needs WHEN 'UPDATE'"
                   " THEN has_any_column_privilege(oid, needs) ELSE has_table_privilege(oid, needs) END)");

const QString mayEnter = QStringLiteral(
    "SELECT CASE WHEN to_regnamespace('golive') IS NULL THEN 'no' WHEN has_schema_privilege('golive', 'USAGE')"
    " THEN 'yes' ELSE 'no' END");

const QString weakCommits =
    QStringLiteral("SELECT coalesce(string_agg(name || '=' || setting, ', ' ORDER BY name), '') FROM pg_settings WHERE"
                   " name IN ('fsync', 'full_page_writes') AND setting='off' OR"
                   " name='synchronous_commit' AND setting NOT IN ('on', 'remote_apply')");

} // namespace

QList<StoreFinding> checkStore(const StoreDoor &door)
{
    // Version, encoding and role are asked on the way in; what is wrong there is named by the fault.
    const auto opened = Database::openUnprepared(door);
    if (!opened)
        return {{What::Reached, false, opened.error().detail, opened.error()}};
    Database &database = **opened;
    QList<StoreFinding> findings{{What::Reached, true, database.path()}};
    findings << ask(database, What::Version, u"SELECT current_setting('server_version')"_s, isAnything);
    findings << ask(database, What::Encoding, u"SELECT current_setting('server_encoding')"_s, isAnything);
    findings << ask(database, What::Primary, u"SELECT CASE WHEN pg_is_in_recovery() THEN 'no' ELSE '' END"_s, isEmpty);
    if (isProofWanted(door.address))
        findings << ask(database, What::Encrypted,
                        u"SELECT coalesce((SELECT version FROM pg_stat_ssl WHERE pid=pg_backend_pid() AND ssl), '')"_s,
                        [](const QString &found) { return !found.isEmpty(); });
    findings << ask(database, What::CommitsKept, weakCommits, isEmpty);
    const auto version = versionOf(database);
    const bool isOfThis = version && *version == databaseVersion();
    findings << StoreFinding{What::Tables, isOfThis,
                             version ? u"%1 of %2"_s.arg(*version).arg(databaseVersion()) : version.error().detail};
    if (isOfThis)
        findings << ask(database, What::Whole, ofEachTable + isMissing, isEmpty);
    // Where a table is missing nobody can say whether it was decided for.
    const bool isWhole = isOfThis && findings.last().isGood;
    StoreFinding rights = ask(database, What::Rights, mayEnter, [](const QString &found) { return found == "yes"_L1; });
    if (rights.isGood)
        rights = ask(database, What::Rights, ofEachTable + isRightMissing, isEmpty);
    else
        rights.detail = u"golive"_s;
    findings << rights;
    if (rights.isGood && isWhole) {
        StoreFinding decided = ask(database, What::Decided, Dialect::server().isDecidedFor(),
                                   [](const QString &found) { return found == "1"_L1; });
        if (decided.detail.size() == 1)
            decided.detail.clear();
        findings << decided;
    }
    return findings;
}

} // namespace golive
