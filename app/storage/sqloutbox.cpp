#include "storage/sqloutbox.h"

#include "storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

QStringList outboxTables()
{
    return {u"CREATE TABLE outbox (address TEXT PRIMARY KEY, place BIGINT NOT NULL)"_s};
}

Result<qint64, StoreFault> SqlOutbox::toldTo(const QString &address, qint64 otherwise)
{
    // Asked again and again: nothing is written where it is known.
    auto known = m_database.query(u"SELECT place FROM outbox WHERE address=?"_s, {address});
    if (!known)
        return failure(known.error());
    if (known->next())
        return known->value(0).toLongLong();
    auto begun = m_database.execute(u"INSERT INTO outbox (address, place) VALUES (?, ?)"
                                    " ON CONFLICT (address) DO NOTHING"_s,
                                    {address, otherwise});
    if (!begun)
        return failure(begun.error());
    auto row = m_database.query(u"SELECT place FROM outbox WHERE address=?"_s, {address});
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : otherwise;
}

Result<Done, StoreFault> SqlOutbox::noteTold(const QString &address, qint64 place)
{
    return m_database.execute(u"UPDATE outbox SET place=? WHERE address=? AND place<?"_s, {place, address, place});
}

} // namespace golive
