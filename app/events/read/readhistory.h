#pragma once

#include "events/read/digestlist.h"

namespace golive {

/// `value` of the field `history`: chunks, a refusal, or the media that follow placeholders.
void readHistory(const EventDigest &head, const JsonValue &value, DigestList &);

} // namespace golive
