#pragma once

#include "base/result.h"
#include "events/store/foldedevents.h"
#include "ports/fault.h"

#include <QHash>

namespace golive {

class Database;

/// Puts old events together, once through the file, in small steps that leave the writing of new ones its turn. Their
/// days are closed: what is put together is no longer known one by one. What a log brought stays for as long as what
/// came beside it, so that a log may be read in several goes. Contacts, history and what is said about the account stay
/// as they are, and so does the newest row, whose mark the next one follows.
class EventFolding
{
public:
    /// `before`: what was received earlier, and is of an earlier time by its own word too where that can be believed.
    /// `database` must outlive this.
    EventFolding(Database &database, Instant before) : m_database(database), m_before(before) {}

    /// One transaction, some milliseconds long: whole or not at all. Whether there is more to do. After a fault it may
    /// be tried again; Locked where another program is writing, at once.
    Result<bool, StoreFault> step();

private:
    struct Group
    {
        qint64 app = 0;
        int via = 0;
        QString waba; ///< Where the app is not known yet: what it may be told by.
        QString phone;
        QByteArray shape;
        bool operator==(const Group &) const = default;
    };
    friend size_t qHash(const Group &, size_t seed);
    /// What belongs together and the rows that it stands in.
    struct Pile
    {
        FoldedEvents events;
        std::optional<std::pair<Instant, Instant>> times; ///< Of what is new in it: first and last.
        QList<qint64> rows;                               ///< By mark, rising; one once it is written.
    };
    struct Row
    {
        qint64 mark = 0;
        std::optional<Instant> at; ///< The event's own time, or that of its arrival (believedTime); of new ones.
        std::optional<std::pair<Group, FoldedEvents>> foldable;
    };
    struct World
    {
        qint64 changes = 0; ///< What other connections wrote (Dialect::changeMark).
        qint64 senders = 0; ///< What was learned since may have given rows to another app.
        bool operator==(const World &) const = default;
    };

    Result<World, StoreFault> world();
    Result<qint64, StoreFault> end();
    Result<QList<Row>, StoreFault> nextRows();
    Result<Done, StoreFault> pile(const Row &);
    Result<Done, StoreFault> write(const Group &, Pile &);
    Result<Done, StoreFault> close(qint64 app, const std::pair<Instant, Instant> &times);
    Result<bool, StoreFault> foldNext();

    Database &m_database;
    Instant m_before;
    std::optional<qint64> m_end; ///< The newest row that was received before m_before.
    qint64 m_mark = 0;           ///< Gone through up to here.
    World m_world;
    QHash<Group, Pile> m_piles;
};

} // namespace golive
