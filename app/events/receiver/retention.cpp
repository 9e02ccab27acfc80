#include "events/receiver/retention.h"

#include "base/logging.h"
#include "events/receiver/faulttext.h"
#include "events/store/sqleventstore.h"

using namespace std::chrono_literals;

namespace golive::receiver {

void Retention::received(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    if (m_keepDays <= 0s || m_today == day)
        return;
    m_today = day;
    m_folding = m_store.foldBefore(day - m_keepDays);
}

void Retention::step()
{
    const auto isMore = m_folding->step();
    if (!isMore && isMore.error().kind == StoreFault::Kind::Locked)
        return; // an import is writing; a moment later
    if (!isMore)
        qCWarning(logReceiver) << "old events are not put together today:" << qUtf8Printable(faultText(isMore.error()));
    if (!isMore || !*isMore)
        m_folding.reset();
}

} // namespace golive::receiver
