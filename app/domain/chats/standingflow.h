#pragma once

#include "domain/chats/chatsflow.h"
#include "domain/connect/connectflow.h"

// Whether the number is still connected: what events say of it, and the state that is read.

namespace golive {

/// What Meta or Gupshup tells of the account.
void takeAccountNote(Flow &, const AccountNote &);
/// The state proves, or denies, what was told.
void settleHint(Flow &, const event::StateRead &);
/// What the account's own words say of a live number; one that is gone, or back, although no event told so.
void takeHealth(Flow &, const event::StateRead &);
/// Between "live" and a look that could not say so for certain.
bool isDoubtful(const Setup &, const event::StateRead &);

} // namespace golive
