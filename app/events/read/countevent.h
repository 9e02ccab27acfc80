#pragma once

#include "domain/chats/sender.h"
#include "events/read/eventdigest.h"

namespace golive {

/// Whether this app's event was counted before: whether an earlier one had the same, not empty, fingerprint.
/// "Before" begins where the Observed begins. A number onboarded again may be sent the very same contacts and chunks,
/// so a fingerprint from before that place does not make a duplicate.
enum class Seen { First, Again };

/// Adds one event to what was seen. Everything only grows, and any order of the same events gives the same result.
/// An event seen again only raises `duplicates` and the mark. `receivedAt` is the receiver's time, `mark` the event's
/// place in the feed. What certainly is about
/// another number or account than `own` only raises `ofOthers` and the mark; account events are kept with whom they
/// name, except those of Meta's samples.
void count(Observed &, const EventDigest &, Instant receivedAt, qint64 mark, Seen seen = Seen::First,
           const Sender &own = {});

} // namespace golive
