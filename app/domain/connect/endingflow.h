#pragma once

#include "domain/connect/unclearfinish.h"
#include "domain/problem.h"
#include "domain/room.h"

#include <QString>

// How Facebook's window opened and ended.

namespace golive {
class Flow;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

/// Facebook's window opened: a try begins.
struct SignUpWindowOpened { GOLIVE_EXPECTED(atConnect, "opened on Connect only"); };
struct SignUpWentWrong { GOLIVE_EXPECTED(atConnect, "only an open sign-up can fail"); Problem problem; QString currentStep; };
/// ... and came to an end that leaves open what became of the number.
struct SignUpEndedUnclear { GOLIVE_EXPECTED(atConnect, "only an open sign-up can end"); UnclearFinish finish; };
/// Facebook's part from its first screen.
struct SignUpAgainWanted { GOLIVE_EXPECTED(atConnect, "the button is on Connect only"); };

} // namespace golive::event

/// All of them, for what has to name each once.
#define GOLIVE_ENDING_EVENTS(EVENT) \
    EVENT(SignUpWindowOpened) EVENT(SignUpWentWrong) EVENT(SignUpEndedUnclear) EVENT(SignUpAgainWanted)
// clang-format on

namespace golive {

using EndingEvent = VariantOf<void GOLIVE_ENDING_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const EndingEvent &);
/// The state that was read has not decided what became of the number: what a person can do is said, once.
void tellUnclear(Flow &);

} // namespace golive
