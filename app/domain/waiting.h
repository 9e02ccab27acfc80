#pragma once

#include "domain/activity.h"

namespace golive {

class Flow;
struct Problem;

/// How an activity is waited for: one row of the table in waiting.cpp. Private to the flow.
struct Waiting
{
    Activity activity;
    Hold hold;
    /// What Retry does, after the activity failed or was cancelled.
    void (*again)(Flow &);
    /// What its failure means beyond being said, with Retry beside it; true where nothing is left to say.
    bool (*settles)(Flow &, const Problem &);
};
const Waiting &waitingFor(Activity);

} // namespace golive
