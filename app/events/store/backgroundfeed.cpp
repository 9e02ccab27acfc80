#include "events/store/backgroundfeed.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

BackgroundFeed::BackgroundFeed(QString folder) : m_folder(std::move(folder)), m_feed(m_folder)
{
    m_lane.setMaxThreadCount(1);
}

BackgroundFeed::~BackgroundFeed()
{
    m_lane.clear();
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
    return failure(StoreFault{StoreFault::Kind::Locked, m_folder, u"being read"_s});
}

void BackgroundFeed::begin(const Question &asked) const
{
    m_lane.start([this, asked] {
        // A connection to SQLite belongs to the thread that opened it.
        auto folded = SqlEventFeed(m_folder).fold(asked.app, asked.own, asked.since);
        const std::lock_guard lock(m_mutex);
        m_done.emplaceBack(asked, std::move(folded));
    });
}

} // namespace golive
