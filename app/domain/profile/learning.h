#pragma once

#include "domain/event.h"
#include "domain/profile/partnerprofile.h"
#include "domain/setup.h"
#include "domain/view/surroundings.h"

namespace golive {

/// The set-up is of somebody who does it for others, under a partner account that can have a profile.
bool hasProfile(const Setup &);
/// What a new client of this account begins with, where nothing is said yet. The header comes with its page, since it
/// is never kept with a set-up.
void takeProfile(Setup &, const PartnerProfile &);
/// What this event, which made the one set-up of the other, says of clients to come: what Gupshup took of what was
/// typed, and no more. An address that is this client's alone (its app or number stands in it, or it leads to Golive's
/// receiver, which has one for each app) says nothing of others.
PartnerProfile learnt(PartnerProfile, const Setup &before, const Event &, const Setup &after, const ReceiverView &);

} // namespace golive
