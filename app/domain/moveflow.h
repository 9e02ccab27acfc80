#pragma once

#include "domain/activity.h"
#include "domain/problem.h"
#include "domain/room.h"

#include <QString>

// Moving about in the set-up, and what went wrong on the way.

namespace golive {
class Flow;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct NextPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct BackPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct PageChosen { GOLIVE_EXPECTED(anywhere, ""); Page page = Page::Start; };
struct RetryPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct CancelPressed { GOLIVE_EXPECTED(anywhere, ""); };
struct ProblemDismissed { GOLIVE_EXPECTED(anywhere, ""); };
/// A set-up was loaded and comes on the screen: what was under way is not any more.
struct Resumed { GOLIVE_EXPECTED(anywhere, ""); bool isSignedIn = false; bool isAppTokenHeld = false; };
/// Put away from the list. `isGivenUp`: and nobody is to look after it, though its hours may run.
struct PutAwayWanted { GOLIVE_EXPECTED(anywhere, ""); bool isGivenUp = false; };
struct BroughtBack { GOLIVE_EXPECTED(anywhere, ""); };
/// A call came back with a problem.
struct CallFailed { GOLIVE_EXPECTED(anywhere, ""); Activity activity = Activity::SigningIn; Problem problem; };
/// The set-up could not be kept on disk. Nothing on the screen is lost; it is tried again with the next change.
struct SaveFailed { GOLIVE_EXPECTED(anywhere, ""); QString detail; Problem::Kind kind = Problem::Kind::NotSaved; };

} // namespace golive::event

namespace golive::effect {

struct AbandonCall { Activity activity = Activity::SigningIn; };

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_MOVE_EVENTS(EVENT) \
    EVENT(NextPressed) EVENT(BackPressed) EVENT(PageChosen) EVENT(RetryPressed) EVENT(CancelPressed) \
    EVENT(ProblemDismissed) EVENT(Resumed) EVENT(PutAwayWanted) EVENT(BroughtBack) EVENT(CallFailed) \
    EVENT(SaveFailed)
// clang-format on

namespace golive {

using MoveEvent = VariantOf<void GOLIVE_MOVE_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const MoveEvent &);

} // namespace golive
