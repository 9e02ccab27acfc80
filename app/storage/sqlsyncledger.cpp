#include "storage/sqlsyncledger.h"

#include "domain/setupnames.h"
#include "storage/database.h"
#include "storage/sqltext.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

QVariantList keyOf(const AppId &app, int onboarding, SyncKind kind)
{
    return {sqlText(app.value), onboarding, nameOf(kind)};
}

} // namespace

Result<SyncRecord, StoreFault> SqlSyncLedger::read(const AppId &app, int onboarding, SyncKind kind) const
{
    auto row = m_database.query(u"SELECT state, request_id, code, detail, at, once_more FROM sync_ledger"
                                " WHERE app=? AND onboarding=? AND kind=?"_s,
                                keyOf(app, onboarding, kind));
    if (!row)
        return failure(row.error());
    SyncRecord record;
    if (!row->next())
        return record;
    // A state that this program does not know must never look like a call that may be made.
    record.state = valueOf(row->value(0).toString(), SyncRecord::State::Unknown);
    record.requestId = row->value(1).toString();
    record.code = row->value(2).toString();
    record.detail = row->value(3).toString();
    record.at = fromEpochMs(row->value(4).toLongLong());
    record.isOnceMore = row->value(5).toInt() != 0;
    return record;
}

Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::claim(const AppId &app, int onboarding, SyncKind kind, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto before = read(app, onboarding, kind);
    if (!before)
        return failure(before.error());
    if (!before->mayBeClaimed())
        return Claim::AlreadyClaimed;
    return write(*transaction, app, onboarding, kind, *before, before->isOnceMore, now);
}

Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::claimOnceMore(const AppId &app, int onboarding, SyncKind kind,
                                                                   Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto before = read(app, onboarding, kind);
    if (!before)
        return failure(before.error());
    if (before->state != SyncRecord::State::Unknown || before->isOnceMore)
        return Claim::AlreadyClaimed;
    return write(*transaction, app, onboarding, kind, *before, true, now);
}

Result<SyncLedger::Claim, StoreFault> SqlSyncLedger::write(Transaction &transaction, const AppId &app, int onboarding,
                                                           SyncKind kind, const SyncRecord &before, bool isOnceMore,
                                                           Instant now)
{
    QVariantList values = keyOf(app, onboarding, kind);
    values << nameOf(SyncRecord::State::Claimed) << toEpochMs(now) << (isOnceMore ? 1 : 0);
    auto written = m_database.execute(
        u"INSERT INTO sync_ledger (app, onboarding, kind, state, at, once_more) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (app, onboarding, kind) DO UPDATE SET state=excluded.state,"
        " at=excluded.at, once_more=excluded.once_more, request_id='', code='', detail=''"_s,
        values);
    if (!written)
        return failure(written.error());
    const QString detail = isOnceMore ? u"once-more"_s : QString();
    if (auto told = tell(app, kind, before, SyncRecord::State::Claimed, JournalActor::Guard, detail, now); !told)
        return failure(told.error());
    if (auto committed = transaction.commit(); !committed)
        return failure(committed.error());
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
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto before = read(app, onboarding, kind);
    if (!before)
        return failure(before.error());
    if (before->state != expected)
        return Settling::NotClaimed;

    const bool isFurtherNotSent = before->isOnceMore && record.mayBeClaimed();
    const SyncRecord::State state = isFurtherNotSent ? SyncRecord::State::Unknown : record.state;
    const Instant at = record.at.value_or(before->at.value_or(Instant{}));
    QVariantList values{nameOf(state),        sqlText(record.requestId),
                        sqlText(record.code), sqlText(record.detail),
                        toEpochMs(at),        before->isOnceMore && !isFurtherNotSent ? 1 : 0};
    values << keyOf(app, onboarding, kind);
    auto written =
        m_database.execute(u"UPDATE sync_ledger SET state=?, request_id=?, code=?, detail=?, at=?, once_more=?"
                           " WHERE app=? AND onboarding=? AND kind=?"_s,
                           values);
    if (!written)
        return failure(written.error());
    // A lost answer is nobody's word; what events have shown is not the call's own answer.
    const JournalActor actor = state == SyncRecord::State::Unknown           ? JournalActor::Guard
                               : before->state == SyncRecord::State::Unknown ? JournalActor::Received
                                                                             : JournalActor::Partner;
    const QString detail = record.requestId.isEmpty() ? record.code : record.requestId;
    if (auto told = tell(app, kind, *before, state, actor, detail, at); !told)
        return failure(told.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return Settling::Settled;
}

Result<Done, StoreFault> SqlSyncLedger::tell(const AppId &app, SyncKind kind, const SyncRecord &before,
                                             SyncRecord::State became, JournalActor actor, const QString &detail,
                                             Instant at)
{
    const JournalWhat what = kind == SyncKind::Contacts ? JournalWhat::ContactsCall : JournalWhat::ChatsCall;
    JournalEntry entry = entryOf({what, nameOf(before.state), nameOf(became), detail}, actor, m_journal.hand(), at);
    entry.app = app;
    return m_journal.append({entry});
}

} // namespace golive
