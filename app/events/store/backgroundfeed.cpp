#include "events/store/backgroundfeed.h"

#include "storage/database.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

BackgroundFeed::BackgroundFeed(const QString &folder) : m_door{StoreAddress::ofFolder(folder)}, m_feed(folder)
{
    m_lane.setMaxThreadCount(1);
}

BackgroundFeed::BackgroundFeed(Database &database, StoreDoor door) : m_door(std::move(door)), m_feed(database)
{
    m_lane.setMaxThreadCount(1);
}

BackgroundFeed::~BackgroundFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    m_lane.waitForDone();
}

Result<Observed, StoreFault> BackgroundFeed::observed(const AppId &app, qint64 since) const
{
    return observedOf(app, {}, since);
}

Result<Observed, StoreFault> BackgroundFeed::observedOf(const AppId &app, const Sender &own, qint64 since) const
{
    decltype(m_done) done;
    {
        const std::lock_guard lock(m_mutex);
        done.swap(m_done);
    }
    const Question asked{app, own, since};
    std::optional<StoreFault> fault;
    for (auto &[what, folded] : done) {
        m_asked.removeOne(what);
        if (folded)
            m_feed.adopt(*std::move(folded));
        else if (what == asked)
            fault = folded.error();
    }
    if (fault)
        return failure(*fault);
    const auto isBegun = m_feed.isBegun(app, own, since);
    if (!isBegun)
        return failure(isBegun.error());
    if (*isBegun)
        return m_feed.observedOf(app, own, since);
    if (!m_asked.contains(asked)) {
        m_asked << asked;
        begin(asked);
    }
    return failure(StoreFault{StoreFault::Kind::Locked, m_door.address.text(), u"being read"_s});
}

void BackgroundFeed::begin(const Question &asked) const
{
    const std::lock_guard lock(m_mutex);
    m_waiting << asked;
    if (!std::exchange(m_isAnswering, true))
        m_lane.start([this] { answerAll(); });
}

void BackgroundFeed::answerAll() const
{
    // A connection belongs to the thread that opened it.
    std::unique_ptr<Database> database;
    const auto feed = openFeed(database);
    while (const auto asked = nextQuestion()) {
        auto folded = feed ? (*feed)->fold(asked->app, asked->own, asked->since)
                           : Result<Folded, StoreFault>(failure(feed.error()));
        const std::lock_guard lock(m_mutex);
        m_done.emplaceBack(*asked, std::move(folded));
    }
}

Result<std::unique_ptr<SqlEventFeed>, StoreFault> BackgroundFeed::openFeed(std::unique_ptr<Database> &database) const
{
    if (!m_door.address.isServer())
        return std::make_unique<SqlEventFeed>(m_door.address.folder);
    auto opened = Database::open(m_door);
    if (!opened)
        return failure(opened.error());
    database = std::move(*opened);
    return std::make_unique<SqlEventFeed>(*database);
}

std::optional<BackgroundFeed::Question> BackgroundFeed::nextQuestion() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_waiting.isEmpty())
        return m_waiting.takeFirst();
    m_isAnswering = false;
    return std::nullopt;
}

} // namespace golive
