#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

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
    };
    return all;
}

int databaseVersion()
{
    return static_cast<int>(setupMigrations().size());
}

Result<int, StoreFault> versionOf(Database &database)
{
    auto version = database.query(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    return version->next() ? version->value(0).toInt() : 0;
}

namespace {

Result<Done, StoreFault> takeStep(Database &database, const Migrations &steps, int from)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version != from)
        return Done{}; // somebody else was faster
    for (const QString &statement : steps.at(from)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    if (auto done = database.execute(u"PRAGMA user_version=%1"_s.arg(from + 1)); !done)
        return done;
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

} // namespace golive
