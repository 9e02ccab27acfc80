#pragma once

#include "domain/setup.h"

namespace golive {

/// Received events show that this call reached Meta. Only what a call of the present onboarding alone can cause counts,
/// since a call that is wrongly taken for made is never made: a part of the history that came after it was made, or a
/// contact that was saved before the number was ever connected. A contact that was added or edited since comes without
/// a call. Parts of what an earlier onboarding's call brings may come late, on days and in an order of Meta's own:
/// where there may have been such a call, only a message that was written after its end shows that the part is of this
/// one.
bool isCallSeen(const Setup &, SyncKind);

/// What events have shown, with no more percent of the chats than is known to be of the present onboarding: none where
/// the parts may be what an earlier one's call brings late, and without a phase whose parts all came before this one's
/// calls. What was received stays counted.
Observed observedOfThis(const Setup &);

} // namespace golive
