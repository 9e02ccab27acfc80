#pragma once

#include "events/digestlist.h"

namespace golive {

/// `value` of Meta's field `account_update`.
void readAccountUpdate(const EventDigest &head, const JsonValue &value, DigestList &);

/// Gupshup's `account-event` and `onboarding-event`: `value` on version 3, `payload` on version 2.
void readAccountEvent(const EventDigest &head, const JsonValue &value, DigestList &);

} // namespace golive
