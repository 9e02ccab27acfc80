#pragma once

#include "events/read/eventdigest.h"

namespace golive {

/// A digest as one line of JSON, to be stored; what is empty is left out.
QByteArray digestToJson(const EventDigest &);

/// Nothing where it is not one. Kinds written by a later version are read as OtherEvent.
std::optional<EventDigest> digestFromJson(const QByteArray &);

} // namespace golive
