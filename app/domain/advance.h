#pragma once

#include "domain/context.h"
#include "domain/effect.h"
#include "domain/event.h"
#include "domain/setup.h"

#include <vector>

namespace golive {

struct Outcome
{
    Setup setup;
    std::vector<Effect> effects;
};

/// The whole flow, as a pure function: no QObject, clock or network inside; the time is handed in. An event that is not
/// expected at the set-up's step (domain/event.h) changes nothing.
Outcome advance(const Setup &setup, const Event &event, const Context &context);
/// Where nothing but the time matters.
inline Outcome advance(const Setup &setup, const Event &event, Instant now)
{
    return advance(setup, event, Context{now});
}

} // namespace golive
