#pragma once

#include "events/read/digestlist.h"

namespace golive {

/// Whether this is about the account: the field `account_update`, a field of its own such as `account_offboarded`, or a
/// known event's word somewhere in the value. Whatever the case of the words.
bool isAccountUpdate(const QString &field, const JsonValue &value);

/// A known event's word stands in the value itself, not nested.
bool accountEventStandsIn(const JsonValue &value);

/// Meta's account_update, or a field of its own. The event may stand in the value, or nested in it.
void readAccountUpdate(const EventDigest &head, const JsonValue &value, DigestList &);

/// Gupshup's account-event and onboarding-event.
void readAccountEvent(const EventDigest &head, const JsonValue &value, DigestList &);

} // namespace golive
