#pragma once

#include "base/elapsedtime.h"

#include <optional>

namespace golive {

/// Time as the server has it. Deadlines are the server's, so a computer whose clock is wrong must not move them. Before
/// the first observation it is the wall clock; from then on it goes by elapsed time alone, and no change of the wall
/// clock, however large, moves it. `wall` and `elapsed` outlive it.
class ServerClock final : public Clock
{
public:
    /// A `Date` header has a resolution of one second and is as old as the answer's way here: less than this is
    /// agreement.
    static constexpr milliseconds tolerance{2000};

    ServerClock(const Clock &wall, const ElapsedTime &elapsed) : m_wall(wall), m_elapsed(elapsed) {}

    Instant now() const override;
    /// `server`: an answer's `Date`; `local`: the wall clock at its arrival (not now(), which is corrected).
    /// To be called when the answer arrives.
    void observe(Instant server, Instant local);
    /// How wrong the computer's clock is at this moment: positive where it is behind the server. None before the first
    /// observation.
    std::optional<milliseconds> offset() const;

private:
    struct Anchor
    {
        Instant time;         ///< The server's...
        milliseconds elapsed; ///< ...when this much had elapsed.
    };

    const Clock &m_wall;
    const ElapsedTime &m_elapsed;
    std::optional<Anchor> m_anchor;
};

} // namespace golive
