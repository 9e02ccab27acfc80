#pragma once

#include "events/digestlist.h"

namespace golive {

/// `value` of the field `smb_app_state_sync`.
void readContacts(const EventDigest &head, const JsonValue &value, DigestList &);

} // namespace golive
