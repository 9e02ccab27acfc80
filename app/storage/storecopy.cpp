#include "storage/storecopy.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/setuplines.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using Why = CopyFault::Why;

const QString ledger = QStringLiteral("sync_ledger");
const QString closed = QStringLiteral("sync_ledger_moved");
const QString ledgerColumns = QStringLiteral("app, onboarding, kind, state, request_id, code, detail, at, once_more,"
                                             " claim");
const QString setupColumns = QStringLiteral("id, json, changed_at, settled");

Result<qint64, StoreFault> countOf(Database &database, const QString &table)
{
    auto row = database.query(u"SELECT count(*) FROM "_s + table);
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

/// Committed at once: from then on nobody claims there.
Result<Done, StoreFault> renameTable(Database &database, const QString &from, const QString &to)
{
    auto transaction = Transaction::begin(database, TransactionScope::Schema);
    if (!transaction)
        return failure(transaction.error());
    if (auto renamed = database.execute(u"ALTER TABLE "_s + from + u" RENAME TO "_s + to); !renamed)
        return renamed;
    return transaction->commit();
}

/// Row by row, as they are written.
Result<qint64, CopyFault> copyRows(Database &source, const QString &from, Database &target, const QString &to,
                                   const QString &columns)
{
    auto rows = source.query(u"SELECT "_s + columns + u" FROM "_s + from);
    if (!rows)
        return failure(CopyFault{Why::Source, rows.error()});
    const qsizetype width = columns.count(u',') + 1;
    const QString statement =
        u"INSERT INTO "_s + to + u" ("_s + columns + u") VALUES ("_s + QStringList(width, u"?"_s).join(u',') + u')';
    auto insert = target.prepare(statement);
    if (!insert)
        return failure(CopyFault{Why::Target, insert.error()});
    qint64 count = 0;
    while (rows->next()) {
        QVariantList values;
        for (int i = 0; i < width; ++i)
            values << rows->value(i);
        if (auto written = target.run(*insert, values); !written)
            return failure(CopyFault{Why::Target, written.error()});
        ++count;
    }
    return count;
}

/// The journal goes on where it stood, line by line as it was hashed; with it notes, and whom outcomes were told to.
Result<Done, CopyFault> copyTold(Database &source, Database &target)
{
    if (auto emptied = target.execute(u"DELETE FROM journal_head"_s); !emptied)
        return failure(CopyFault{Why::Target, emptied.error()});
    for (const auto &[table, columns] :
         {std::pair(u"journal"_s, u"place, at, setup, app, actor, who, computer, what, was, became, detail, previous,"
                                  " hash"_s),
          std::pair(u"journal_head"_s, u"id, place, hash, base_place, base_hash"_s),
          std::pair(u"notes"_s, u"id, setup, at, who, computer, text"_s),
          std::pair(u"outbox"_s, u"address, place"_s)}) {
        if (const auto copied = copyRows(source, table, target, table, columns); !copied)
            return failure(copied.error());
    }
    return Done{};
}

Result<StoreCopied, CopyFault> copyAll(Database &source, Database &target, bool &isInDoubt)
{
    // Nobody writes here until all of it has been read: what is changed meanwhile would be there by half. Nothing is
    // written, so it ends as it began.
    auto held = Transaction::begin(source, TransactionScope::Copy);
    if (!held)
        return failure(CopyFault{Why::Source, held.error()});
    auto transaction = Transaction::begin(target, TransactionScope::Copy);
    if (!transaction)
        return failure(CopyFault{Why::Target, transaction.error()});
    const auto calls = copyRows(source, closed, target, ledger, ledgerColumns);
    if (!calls)
        return failure(calls.error());
    const auto setups = copyRows(source, u"setups"_s, target, u"setups"_s, setupColumns);
    if (!setups)
        return failure(setups.error());
    if (auto told = copyTold(source, target); !told)
        return failure(told.error());
    for (const auto &[table, expected] : {std::pair(ledger, *calls), std::pair(u"setups"_s, *setups)}) {
        const auto arrived = countOf(target, table);
        if (!arrived)
            return failure(CopyFault{Why::Target, arrived.error()});
        if (*arrived != expected)
            return failure(CopyFault{Why::NotCounted, {}});
    }
    if (auto committed = transaction->commit(); !committed) {
        isInDoubt = committed.error().kind == StoreFault::Kind::Unreachable;
        return failure(CopyFault{Why::Target, committed.error()});
    }
    return StoreCopied{*calls, *setups};
}

} // namespace

Result<StoreCopied, CopyFault> copyStore(Database &source, Database &target)
{
    // Closed by an earlier try that did not come to its end?
    const bool wasClosed = countOf(source, closed).has_value();
    const auto calls = countOf(source, wasClosed ? closed : ledger);
    const auto setups = countOf(source, u"setups"_s);
    if (!calls || !setups)
        return failure(CopyFault{Why::Source, calls ? setups.error() : calls.error()});
    const auto callsThere = countOf(target, ledger);
    const auto setupsThere = countOf(target, u"setups"_s);
    const auto linesThere = countOf(target, u"journal"_s);
    if (!callsThere || !setupsThere || !linesThere)
        return failure(CopyFault{Why::Target, !callsThere    ? callsThere.error()
                                              : !setupsThere ? setupsThere.error()
                                                             : linesThere.error()});
    if (*callsThere > 0 || *setupsThere > 0 || *linesThere > 0) {
        if (wasClosed && *callsThere == *calls && *setupsThere == *setups)
            return StoreCopied{*calls, *setups, true};
        return failure(CopyFault{Why::NotEmpty, {StoreFault::Kind::Other, target.path(), {}}, wasClosed});
    }
    if (!wasClosed) {
        if (auto shut = renameTable(source, ledger, closed); !shut)
            return failure(CopyFault{Why::Source, shut.error()});
    }
    bool isInDoubt = false;
    auto copied = copyAll(source, target, isInDoubt);
    if (copied) {
        // Who may only read could not make them. Whoever may write does, where this one could not.
        if (const auto filled = fillLines(target); !filled)
            qCWarning(logStorage) << "what lists know is not made yet:" << filled.error().detail;
        return copied;
    }
    CopyFault fault = copied.error();
    fault.isSourceClosed = isInDoubt || !renameTable(source, closed, ledger);
    return failure(fault);
}

} // namespace golive
