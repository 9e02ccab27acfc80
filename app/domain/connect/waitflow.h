#pragma once

#include "base/clock.h"
#include "domain/room.h"

#include <QString>

#include <optional>

// Connect: until when another try of Facebook's part is put off.

namespace golive {
class Flow;
struct Problem;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

/// Another try is put off: by the wait that the error names (`error`: its code or words, wherever they were shown), or
/// until a moment that the person chose. Once Connect was reached, whichever page is looked at.
struct WaitWanted { GOLIVE_EXPECTED(anywhere, ""); QString error; std::optional<Instant> until{}; };
struct WaitDismissed { GOLIVE_EXPECTED(atConnect, "the button is on Connect only"); };

} // namespace golive::event

/// All of them, for what has to name each once.
#define GOLIVE_WAIT_EVENTS(EVENT) EVENT(WaitWanted) EVENT(WaitDismissed)
// clang-format on

namespace golive {

using WaitEvent = VariantOf<void GOLIVE_WAIT_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const WaitEvent &);
/// Facebook's part was begun, or can be, and is not over: an error may belong to it.
bool isTryAhead(const Setup &);
/// An error of Facebook's part: it may name a wait, and different ones tell something together.
void noteSignUpError(Flow &, const Problem &);
/// ... of a call to Gupshup, while Facebook's part is not over.
void noteCallError(Flow &, const Problem &);
/// A try that begins when the wait is over has waited long enough: whether it goes well or not, this wait has served.
void leaveWaitBehind(Flow &);
/// That the wait is over is said, once.
void tellWait(Flow &);

} // namespace golive
