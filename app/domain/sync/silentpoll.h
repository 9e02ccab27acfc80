#pragma once

#include "domain/advance.h"

namespace golive {

/// They differ in nothing but when the state was last read: not worth a write at each poll.
bool isOnlyPolled(const Setup &before, Setup after);

/// What a poll told changed nothing, and the same answer, told of the same set-up later, will change nothing either:
/// what comes of it is polledAgain(), and the set-up need not be read for it. Where an answer's meaning depends on when
/// it comes (an event says that it has left, it is onboarded once more, an old "live") it is not silent.
bool isSilent(const Setup &before, const event::StateRead &, const Outcome &);

/// The set-up after an answer that isSilent().
void pollAgain(Setup &, Instant at);

} // namespace golive
