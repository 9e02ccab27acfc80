#pragma once

#include "base/iddigest.h"
#include "ports/setupstore.h"
#include "storage/setupjournal.h"
#include "storage/sqljournal.h"

#include <QHash>
#include <QJsonObject>

namespace golive {

class Database;

class SqlSetupStore final : public SetupStore
{
public:
    /// `database` must outlive this. `hand`: who writes here, for the journal.
    explicit SqlSetupStore(Database &database, JournalHand hand = {})
        : m_database(database), m_journal(database, std::move(hand))
    {
    }

    Result<StoredSetups, StoreFault> all() const override;
    Result<qint64, StoreFault> changeMark() const override;
    /// Only what was changed here since the set-up was last read or written: what another program has changed meanwhile
    /// is put together with it (setupmerge.h), and what a newer Golive has added to the row stays.
    Result<Done, StoreFault> save(const Setup &) override;
    Result<Done, StoreFault> saveAll(const QList<Setup> &) override;
    Result<Done, StoreFault> remove(const SetupId &, JournalActor, Instant now) override;
    void noteActs(const SetupId &, const QList<JournalAct> &) override;
    void noteActor(const SetupId &, JournalActor) override;

    Result<SetupOverview, StoreFault> overview() const override;
    Result<QList<StoreFault>, StoreFault> unreadable() const override;
    Result<QList<SetupLine>, StoreFault> mostPressing(int limit) const override;
    Result<QList<SetupLine>, StoreFault> linesAfter(const SetupId &, int limit) const override;
    Result<QList<SetupLine>, StoreFault> doneAfter(const SetupId &, int limit) const override;
    Result<QList<SetupLine>, StoreFault> atRestDueBefore(Instant) const override;
    Result<std::optional<SetupLine>, StoreFault> line(const SetupId &) const override;
    Result<Done, StoreFault> keepLines(const QList<SetupLine> &) override;
    Result<Done, StoreFault> keepPolls(const QList<SetupLine> &) override;
    Result<QList<SetupLine>, StoreFault> polledAfter(Instant) const override;
    Result<QList<AppId>, StoreFault> appsNotNeeded() const override;
    Result<QList<SetupLine>, StoreFault> linesOfApp(const AppId &) const override;
    Result<std::optional<Setup>, StoreFault> read(const SetupId &) const override;
    Result<Reread, StoreFault> readAgain(const SetupId &) const override;
    void letGo(const SetupId &id) override
    {
        m_known.remove(id);
        m_acts.remove(id);
        m_actors.remove(id);
        m_mergedWith.remove(id);
    }
    void listen(QObject *context, std::function<void(const ChangeHint &)> told) override;
    Result<SetupChanges, StoreFault> changesSince(qint64 place) const override;

private:
    /// As it stands on the disk: to be written over what is there.
    struct Change
    {
        QJsonObject fields{};
        Instant changedAt{};
        bool isSettled = false;
    };
    Change changeOf(const Setup &, const QJsonObject &whole, const StoredSetup &before) const;
    Result<StoredSetup, StoreFault> readWithWriter(const SetupId &) const;
    ChangedBy writer(const SetupId &) const;
    Result<QJsonObject, StoreFault> write(const SetupId &, const Change &) const;
    Result<qint64, StoreFault> number(const QString &sql, const QVariantList &values = {}) const;
    StoreFault damaged(const SetupId &) const;

    Database &m_database;
    SqlJournal m_journal;
    QHash<SetupId, QList<JournalAct>> m_acts;       ///< Not written yet: the last of each kind.
    QHash<SetupId, JournalActor> m_actors;          ///< Of what is not written yet.
    mutable QHash<SetupId, ChangedBy> m_mergedWith; ///< Who had changed what was put together with a save of ours.
    mutable QHash<SetupId, QJsonObject> m_known;    ///< As last read or written here.
    mutable QHash<IdDigest, qint64> m_own;          ///< The places of changes that were made here.
};

} // namespace golive
