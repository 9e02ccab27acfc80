#pragma once

#include "events/read/digestlist.h"

namespace golive {

/// `value` of the field `smb_app_state_sync`.
void readContacts(const EventDigest &head, const JsonValue &value, DigestList &);

} // namespace golive
