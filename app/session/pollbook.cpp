#include "session/pollbook.h"

using namespace std::chrono_literals;

namespace golive {

namespace {

// An answer that was given up elsewhere never comes; the client's own time limit is below this.
constexpr auto answerPatience = 1min;

} // namespace

void PollBook::began(const SetupId &setup, Instant now)
{
    Look &look = m_looks[setup];
    look.at = now;
    look.isOpen = true;
}

void PollBook::ended(const SetupId &setup, bool couldTell)
{
    Look &look = m_looks[setup];
    look.isOpen = false;
    look.misses = couldTell ? 0 : look.misses + 1;
}

milliseconds PollBook::overdue(const SetupId &setup, milliseconds wait, Instant now) const
{
    const Look look = m_looks.value(setup);
    // Never looked at, or the clock was put back.
    if (!look.at || now < *look.at)
        return 24h;
    const milliseconds since = now - *look.at;
    return since - (look.isOpen ? std::max<milliseconds>(wait, answerPatience) : wait);
}

} // namespace golive
