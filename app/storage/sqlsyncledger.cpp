#include "storage/sqlsyncledger.h"

#include "domain/setupnames.h"
#include "storage/database.h"
#include "storage/sqltext.h"
#include "storage/transaction.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QVariantList keyOf(const AppId &app, int onboarding, SyncKind kind)
{
    return {sqlText(app.value), onboarding, nameOf(kind)};
}

QString nameOfKey(const AppId &app, int onboarding, SyncKind kind)
{
    return QString(nameOf(kind)) + u'/' + QString::number(onboarding) + u'/' + app.value;
}

bool mayBeClaimed(const SyncRecord &record)
{
    return record.mayBeClaimed();
}

bool mayBeSentOnceMore(const SyncRecord &record)
{
    return record.state == SyncRecord::State::Unknown && !record.isOnceMore;
}

} // namespace

Result<SqlSyncLedger::Row, StoreFault> SqlSyncLedger::readRow(const AppId &app, int onboarding, SyncKind kind) const
{
    auto row = m_database.query(u"SELECT state, request_id, code, detail, at, once_more, claim FROM sync_ledger"
                                " WHERE app=? AND onboarding=? AND kind=?"_s,
                                keyOf(app, onboarding, kind));
    if (!row)
        return failure(row.error());
    Row found;
    if (!row->next())
        return found;
    found.state = row->value(0).toString();
    // A state that this program does not know must never look like a call that may be made.
    found.record.state = valueOf(found.state, SyncRecord::State::Unknown);
    found.record.requestId = row->value(1).toString();
    found.record.code = row->value(2).toString();
    found.record.detail = row->value(3).toString();
    found.record.at = fromEpochMs(row->value(4).toLongLong());
    found.record.isOnceMore = row->value(5).toInt() != 0;
    found.claim = row->value(6).toString();
    return found;
}

Result<SyncRecord, StoreFault> SqlSyncLedger::read(const AppId &app, int onboarding, SyncKind kind) const
{
    auto row = readRow(app, onboarding, kind);
    if (!row)
        return failure(row.error());
    // Nothing has left for it: it is this one's to claim still (claimIf), and must not be taken for an answer that was
    // lost. The further send is asked for where the outcome is unknown.
    if (isInDoubt(nameOfKey(app, onboarding, kind), *row)) {
        row->record.state = row->record.isOnceMore ? SyncRecord::State::Unknown : SyncRecord::State::NotSent;
        row->record.isOnceMore = false;
    }
    return row->record;
}

Result<Done, StoreFault> SqlSyncLedger::mayClaim() const
{
    const QString asked = m_database.dialect().isDecidedFor();
    if (asked.isEmpty())
        return Done{};
    auto row = m_database.query(asked);
    if (!row)
        return failure(row.error());
    if (row->next() && row->value(0).toInt() == 1)
        return Done{};
    return failure(StoreFault{StoreFault::Kind::FailedOver, m_database.path(), {}});
}

bool SqlSyncLedger::isInDoubt(const QString &key, const Row &row) const
{
    return row.record.state == SyncRecord::State::Claimed && m_inDoubt.value(key).contains(row.claim);
}

Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::claim(const AppId &app, int onboarding, SyncKind kind, Instant now)
{
    return claimIf(mayBeClaimed, false, app, onboarding, kind, now);
}

Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::claimOnceMore(const AppId &app, int onboarding, SyncKind kind,
                                                                   Instant now)
{
    return claimIf(mayBeSentOnceMore, true, app, onboarding, kind, now);
}

Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::claimIf(bool (*may)(const SyncRecord &), bool isOnceMore,
                                                             const AppId &app, int onboarding, SyncKind kind,
                                                             Instant now)
{
    const QString key = nameOfKey(app, onboarding, kind);
    const QString claim = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        auto transaction = Transaction::begin(m_database, TransactionScope::Rows);
        if (!transaction)
            return failure(transaction.error());
        if (auto may = mayClaim(); !may)
            return failure(may.error());
        const auto before = readRow(app, onboarding, kind);
        if (!before)
            return failure(before.error());
        const bool isOwn = isInDoubt(key, *before) && before->record.isOnceMore == isOnceMore;
        if (!isOwn && !may(before->record))
            return Claim::AlreadyClaimed;
        auto written =
            write(*transaction, claim, *before, app, onboarding, kind, isOnceMore || before->record.isOnceMore, now);
        if (written && *written == Claim::Granted)
            m_inDoubt.remove(key);
        // Before the commit nothing can have been written; only its own loss leaves a doubt.
        if (written || !m_inDoubt.value(key).contains(claim))
            return written;
    }
    // The transaction is over and the connection gone. Read by another one it may be there: then it is this one's.
    const auto after = readRow(app, onboarding, kind);
    if (!after || !isInDoubt(key, *after))
        return failure(
            StoreFault{StoreFault::Kind::Unreachable, m_database.path(), u"the answer to a claim's commit was lost"_s});
    m_inDoubt.remove(key);
    return Claim::Granted;
}

// On the condition that the row is as it was read: whoever was faster has changed it, and then nothing is written.
Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::write(Transaction &transaction, const QString &claim,
                                                           const Row &before, const AppId &app, int onboarding,
                                                           SyncKind kind, bool isOnceMore, Instant now)
{
    QVariantList values = keyOf(app, onboarding, kind);
    values << nameOf(SyncRecord::State::Claimed) << toEpochMs(now) << (isOnceMore ? 1 : 0) << claim;
    values << sqlText(before.state) << sqlText(before.record.code) << (before.record.isOnceMore ? 1 : 0)
           << sqlText(before.claim);
    auto written = m_database.query(
        u"INSERT INTO sync_ledger (app, onboarding, kind, state, at, once_more, claim) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (app, onboarding, kind) DO UPDATE SET state=excluded.state, at=excluded.at,"
        " once_more=excluded.once_more, claim=excluded.claim, request_id='', code='', detail=''"
        " WHERE sync_ledger.state=? AND sync_ledger.code=? AND sync_ledger.once_more=? AND sync_ledger.claim=?"
        " RETURNING claim"_s,
        values);
    if (!written)
        return failure(written.error());
    if (!written->next())
        return Claim::AlreadyClaimed;
    written->finish();
    const QString detail = isOnceMore ? u"once-more"_s : QString();
    if (auto told = tell(app, kind, before.record, SyncRecord::State::Claimed, JournalActor::Guard, detail, now); !told)
        return failure(told.error());
    if (auto committed = transaction.commit(); !committed) {
        if (committed.error().kind == StoreFault::Kind::Unreachable)
            m_inDoubt[nameOfKey(app, onboarding, kind)] << claim;
        return failure(committed.error());
    }
    return Claim::Granted;
}

Result<SyncLedger::Settling, StoreFault> SqlSyncLedger::settle(const AppId &app, int onboarding, SyncKind kind,
                                                               const SyncRecord &record)
{
    using State = SyncRecord::State;
    if (record.state == State::NotRequested || record.state == State::Claimed)
        return failure(StoreFault{StoreFault::Kind::Other, m_database.path(), u"not a settlement"_s});
    return replace(State::Claimed, app, onboarding, kind, record);
}

Result<SyncLedger::Settling, StoreFault> SqlSyncLedger::reconcile(const AppId &app, int onboarding, SyncKind kind,
                                                                  const SyncRecord &record)
{
    const bool isEnd = record.state == SyncRecord::State::Accepted ||
                       (record.state == SyncRecord::State::Refused && !record.isUnspentRefusal());
    if (!isEnd)
        return failure(StoreFault{StoreFault::Kind::Other, m_database.path(), u"not an end"_s});
    return replace(SyncRecord::State::Unknown, app, onboarding, kind, record);
}

Result<SyncLedger::Settling, StoreFault> SqlSyncLedger::replace(SyncRecord::State expected, const AppId &app,
                                                                int onboarding, SyncKind kind, const SyncRecord &record)
{
    auto transaction = Transaction::begin(m_database, TransactionScope::Rows);
    if (!transaction)
        return failure(transaction.error());
    const auto before = readRow(app, onboarding, kind);
    if (!before)
        return failure(before.error());
    const SyncRecord &known = before->record;
    const bool isFurtherNotSent = known.isOnceMore && record.mayBeClaimed();
    const SyncRecord::State state = isFurtherNotSent ? SyncRecord::State::Unknown : record.state;
    if (known.state != expected) {
        // Settled by this very one before, but the answer was lost.
        const bool isDone = known.state == state && known.requestId == record.requestId && known.code == record.code &&
                            known.detail == record.detail &&
                            m_owed.value(nameOfKey(app, onboarding, kind)) == before->claim;
        return isDone ? Settling::Settled : Settling::NotClaimed;
    }

    const Instant at = record.at.value_or(known.at.value_or(Instant{}));
    QVariantList values{nameOf(state),        sqlText(record.requestId),
                        sqlText(record.code), sqlText(record.detail),
                        toEpochMs(at),        known.isOnceMore && !isFurtherNotSent ? 1 : 0};
    values << keyOf(app, onboarding, kind) << before->state << before->claim;
    auto written =
        m_database.query(u"UPDATE sync_ledger SET state=?, request_id=?, code=?, detail=?, at=?, once_more=?"
                         " WHERE app=? AND onboarding=? AND kind=? AND state=? AND claim=? RETURNING claim"_s,
                         values);
    if (!written)
        return failure(written.error());
    if (!written->next())
        return Settling::NotClaimed;
    written->finish();
    // A lost answer is nobody's word; what events have shown is not the call's own answer.
    const JournalActor actor = state == SyncRecord::State::Unknown         ? JournalActor::Guard
                               : known.state == SyncRecord::State::Unknown ? JournalActor::Received
                                                                           : JournalActor::Partner;
    const QString detail = record.requestId.isEmpty() ? record.code : record.requestId;
    if (auto told = tell(app, kind, known, state, actor, detail, at); !told)
        return failure(told.error());
    if (auto committed = transaction->commit(); !committed) {
        m_owed.insert(nameOfKey(app, onboarding, kind), before->claim);
        return failure(committed.error());
    }
    return Settling::Settled;
}

Result<Done, StoreFault> SqlSyncLedger::tell(const AppId &app, SyncKind kind, const SyncRecord &before,
                                             SyncRecord::State became, JournalActor actor, const QString &detail,
                                             Instant at)
{
    // Its commit was not answered, and is told already.
    if (before.state == became)
        return Done{};
    const JournalWhat what = kind == SyncKind::Contacts ? JournalWhat::ContactsCall : JournalWhat::ChatsCall;
    JournalEntry entry = entryOf({what, nameOf(before.state), nameOf(became), detail}, actor, m_journal.hand(), at);
    entry.app = app;
    return m_journal.append({entry});
}

} // namespace golive
