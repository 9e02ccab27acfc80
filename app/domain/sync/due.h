#pragma once

#include "domain/setup.h"

#include <optional>

namespace golive {

/// The earliest moment, `now` or later, at which time alone may do something for this set-up (event::TimePassed) or
/// change what a list says of it. Until then nothing has to be asked about it; nothing where no clock matters to it any
/// more. It may be too early, never too late. Only `now` itself depends on the tokens held: a later moment is the same
/// with and without. An outage that is told puts some of it off (event::TimePassed::isOutageTold): it is due all the
/// same, and whoever tells of outages asks again. What a look or an event starts (Standing::Hint) is not a matter of
/// time.
std::optional<Instant> nextDueOf(const Setup &, Instant now);
/// ... and when it is due where it goes on being polled: what begins with nobody having polled it is left out.
struct Due
{
    std::optional<Instant> at{};
    std::optional<Instant> whilePolled{};
};
Due dueOf(const Setup &, Instant now);
/// The same, but later than `now`, whatever may be due now.
std::optional<Instant> nextEdgeOf(const Setup &, Instant now);

} // namespace golive
