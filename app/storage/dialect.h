#pragma once

#include "ports/fault.h"
#include "storage/transactionscope.h"

#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

class QSqlDriver;

namespace golive {

/// In what the databases differ that Golive speaks to. Statements are written once, as SQLite and PostgreSQL both
/// understand them; what is left stands here.
class Dialect
{
public:
    virtual ~Dialect() = default;
    /// A file of this computer, by SQLite.
    static const Dialect &embedded();
    /// A database of a server, by PostgreSQL.
    static const Dialect &server();

    /// What a transaction begins with.
    virtual QStringList begin(TransactionScope) const = 0;
    /// ... and ends with. A server tells those who listen that something has changed, once for each of these words,
    /// which may be empty.
    virtual QString commit(const QStringList &told) const = 0;
    /// The number of the last step that was taken (storage/migrations.h).
    virtual QString readVersion() const = 0;
    virtual QString writeVersion(int version) const = 0;
    /// Before the first step.
    virtual QStringList groundwork() const = 0;
    /// After the last step: who may do what.
    virtual QStringList grants() const = 0;
    /// A step's statement, which is written for SQLite.
    virtual QStringList step(const QString &statement) const = 0;
    /// Writes a row, over the one of the same key where there is one.
    virtual QString replaceInto(const QString &table, const QString &key, const QStringList &columns) const = 0;
    /// Asks for a number that is another one after each commit of that scope, Store or Events: of other connections, or
    /// of any (then the own ones are taken off it, Database::ownCommits()). On a server a claim or a settling alone is
    /// not counted: what becomes of it is saved with its set-up.
    virtual QString changeMark(TransactionScope = TransactionScope::Store) const = 0;
    /// The database's own time, in ms since 1970, as an expression.
    virtual QString now() const = 0;
    /// Asks whether this is the server that a person has last decided for: 1, or 0 where it has taken another one's
    /// place, or an older dump was put back there, so that it may lack the last commits. Empty where there is no such
    /// thing.
    virtual QString isDecidedFor() const = 0;
    /// Asks whether who reads here may read the column setup_lines.email; empty: everybody may.
    virtual QString isEmailShown() const = 0;
    /// ... and decides for it.
    virtual QString decideFor() const = 0;
    /// The statement with its values in it, where they do not go beside it.
    virtual QString withValues(const QSqlDriver &, const QString &sql, const QVariantList &values) const = 0;
    virtual StoreFault faultOf(const QSqlError &, const QString &place) const = 0;
};

} // namespace golive
