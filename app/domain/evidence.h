#pragma once

#include "domain/setup.h"

namespace golive {

/// Received events show that this call reached Meta. Only what a call alone can cause counts, since a call that is
/// wrongly taken for made is never made: any part of the history, or a contact that was saved before the number was
/// ever connected. A contact that was added or edited since comes without a call.
bool isCallSeen(const Setup &, SyncKind);

} // namespace golive
