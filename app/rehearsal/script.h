#pragma once

#include "rehearsal/move.h"

#include <algorithm>
#include <utility>

namespace golive::rehearsal {

/// A journey as it is being written down.
class Script
{
public:
    Script &step(const QString &name)
    {
        m_steps.push_back({name, {}});
        return *this;
    }
    Script &operator<<(Move move)
    {
        m_steps.back().moves.push_back(std::move(move));
        return *this;
    }
    /// Where the picture of the step is taken; at its end where nothing is said.
    Script &picture(const QString &window = {}) { return *this << Move::picture(window); }
    std::vector<Step> take();

private:
    std::vector<Step> m_steps;
};

inline std::vector<Step> Script::take()
{
    for (Step &step : m_steps) {
        const auto isPicture = [](const Move &move) { return move.kind == Move::Kind::Picture; };
        if (std::none_of(step.moves.begin(), step.moves.end(), isPicture))
            step.moves.push_back(Move::picture({}));
    }
    return std::exchange(m_steps, {});
}

} // namespace golive::rehearsal
