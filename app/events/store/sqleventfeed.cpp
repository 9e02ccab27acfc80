#include "events/store/sqleventfeed.h"

#include "events/read/countevent.h"
#include "events/read/digestjson.h"
#include "events/store/eventfile.h"
#include "events/store/foldedevents.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr qsizetype mostFolded = 200; // apps
/// A server's rows come all at once.
constexpr int rowsOfPage = 20'000;

EventDigest unknownEvent()
{
    EventDigest digest;
    digest.payload = OtherEvent{};
    return digest;
}

} // namespace

SqlEventFeed::SqlEventFeed(QString folder) : m_folder(std::move(folder)) {}
SqlEventFeed::SqlEventFeed(Database &database) : m_database(&database) {}
SqlEventFeed::~SqlEventFeed() = default;

Result<qint64, StoreFault> SqlEventFeed::mark() const
{
    const auto open = isOpen();
    if (!open)
        return failure(open.error());
    return *open ? number(u"SELECT max(mark) FROM events"_s) : 0;
}

Result<QList<std::pair<AppId, qint64>>, StoreFault> SqlEventFeed::newsSince(qint64 since) const
{
    const auto open = isOpen();
    if (!open)
        return failure(open.error());
    QList<std::pair<AppId, qint64>> news;
    if (!*open)
        return news;
    // From the beginning it is one look into the index for each app, else one pass over what is new.
    auto rows = since <= 0 ? m_database->query(
                                 u"SELECT id, newest FROM (SELECT id, (SELECT max(mark) FROM events WHERE app=apps.no)"
                                 " AS newest FROM apps) found WHERE newest IS NOT NULL"_s)
                           : m_database->query(u"SELECT apps.id, max(mark) FROM events JOIN apps ON apps.no=events.app"
                                               " WHERE mark>? GROUP BY apps.id"_s,
                                               {since});
    if (!rows)
        return failure(rows.error());
    while (rows->next())
        news << std::pair(AppId{rows->value(0).toString()}, rows->value(1).toLongLong());
    if (rows->lastError().isValid())
        return failure(m_database->dialect().faultOf(rows->lastError(), m_database->path()));
    return news;
}

Result<Observed, StoreFault> SqlEventFeed::observed(const AppId &app, qint64 since) const
{
    return observedOf(app, {}, since);
}

Result<Observed, StoreFault> SqlEventFeed::observedOf(const AppId &app, const Sender &own, qint64 since) const
{
    const auto open = isOpen();
    if (!open)
        return failure(open.error());
    if (!*open)
        return Observed{};
    const auto folded = begun(app, own, since);
    if (!folded)
        return failure(folded.error());
    if (auto done = goOn(**folded); !done)
        return failure(done.error());
    return (*folded)->seen;
}

Result<SqlEventFeed::Folded, StoreFault> SqlEventFeed::fold(const AppId &app, const Sender &own, qint64 since) const
{
    const auto open = isOpen();
    if (!open)
        return failure(open.error());
    if (!*open)
        return Folded{app, own, since, 0, {}};
    const auto folded = begun(app, own, since);
    if (!folded)
        return failure(folded.error());
    if (auto done = goOn(**folded); !done)
        return failure(done.error());
    return **folded;
}

void SqlEventFeed::adopt(Folded folded) const
{
    erase_if(m_folded, [&](const Folded &one) { return one.app == folded.app; });
    if (m_folded.size() >= mostFolded)
        m_folded.removeFirst();
    m_folded.append(std::move(folded));
}

Result<bool, StoreFault> SqlEventFeed::isBegun(const AppId &app, const Sender &own, qint64 since) const
{
    const auto open = isOpen();
    if (!open || !*open)
        return open ? Result<bool, StoreFault>(true) : open;
    const auto senders = number(u"SELECT max(no) FROM senders"_s);
    if (!senders)
        return failure(senders.error());
    return std::any_of(m_folded.cbegin(), m_folded.cend(), [&](const Folded &one) {
        return one.app == app && one.own == own && one.since == since && one.senders == *senders;
    });
}

Result<bool, StoreFault> SqlEventFeed::isOpen() const
{
    if (m_database)
        return true;
    auto database = Database::openToRead(m_folder, eventFile());
    if (!database)
        return failure(database.error());
    m_file = std::move(*database);
    m_database = m_file.get();
    return m_database != nullptr;
}

Result<qint64, StoreFault> SqlEventFeed::number(const QString &sql, const QVariantList &values) const
{
    auto row = m_database->query(sql, values);
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<SqlEventFeed::Folded *, StoreFault> SqlEventFeed::begun(const AppId &app, const Sender &own, qint64 since) const
{
    const auto senders = number(u"SELECT max(no) FROM senders"_s);
    if (!senders)
        return failure(senders.error());
    const auto known = std::find_if(m_folded.begin(), m_folded.end(), [&](const Folded &one) {
        return one.app == app && one.own == own && one.since == since && one.senders == *senders;
    });
    if (known != m_folded.end())
        return &*known;
    // One of each app: a new onboarding, or something learned, begins it anew.
    erase_if(m_folded, [&](const Folded &one) { return one.app == app; });
    // What was asked about longest ago is counted anew when it is asked about again.
    if (m_folded.size() >= mostFolded)
        m_folded.removeFirst();
    m_folded.append(Folded{app, own, since, *senders, {}});
    m_folded.last().seen.mark = since;
    return &m_folded.last();
}

Result<Done, StoreFault> SqlEventFeed::goOn(Folded &folded) const
{
    // All or nothing, as it stands at one moment: what was put together stands in the row of its last event, and may
    // begin before rows already read.
    const auto moment = Transaction::begin(*m_database, TransactionScope::Reading);
    if (!moment)
        return failure(moment.error());
    Observed seen = folded.seen;
    qint64 last = folded.seen.mark;
    for (bool isMore = true; isMore;) {
        const auto page = countPage(folded, last, seen);
        if (!page)
            return failure(page.error());
        isMore = *page;
    }
    folded.seen = std::move(seen);
    return Done{};
}

Result<bool, StoreFault> SqlEventFeed::countPage(const Folded &folded, qint64 &last, Observed &seen) const
{
    auto rows = m_database->query(u"SELECT mark, previous, received_at, digest FROM events"
                                  " WHERE app=(SELECT no FROM apps WHERE id=?) AND mark>? ORDER BY mark LIMIT ?"_s,
                                  {folded.app.value, last, rowsOfPage});
    if (!rows)
        return failure(rows.error());
    int read = 0;
    while (rows->next()) {
        ++read;
        last = rows->value(0).toLongLong();
        const QByteArray kept = rows->value(3).toByteArray();
        if (const auto many = FoldedEvents::fromBytes(kept)) {
            many->countInto(seen, folded.seen.mark, folded.since, folded.own);
            continue;
        }
        const Seen before = rows->value(1).toLongLong() > folded.since ? Seen::Again : Seen::First;
        // What cannot be read was written by a newer program: something of a kind that is not known here.
        const auto digest = digestFromJson(kept);
        count(seen, digest.value_or(unknownEvent()), fromEpochMs(rows->value(2).toLongLong()), last, before,
              folded.own);
    }
    // The end of the rows and an error on the way look alike.
    if (rows->lastError().isValid())
        return failure(m_database->dialect().faultOf(rows->lastError(), m_database->path()));
    return read == rowsOfPage;
}

} // namespace golive
