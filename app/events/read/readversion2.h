#pragma once

#include "events/read/digestlist.h"

namespace golive {

/// A body in Gupshup's version 2: {"app", "appId"?, "phone"?, "timestamp", "version", "type", "payload"}.
void readVersion2(const JsonValue &body, DigestList &);

} // namespace golive
