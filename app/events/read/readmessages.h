#pragma once

#include "events/read/digestlist.h"

namespace golive {

/// `value` of the fields `messages` and `smb_message_echoes`: messages either way, and delivery statuses.
void readMessages(const EventDigest &head, const JsonValue &value, DigestList &);

} // namespace golive
