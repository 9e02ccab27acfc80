#pragma once

#include "events/read/jsonvalue.h"

#include <functional>

namespace golive {

/// What an address receives: an envelope, Gupshup's version 2, one change, or a bare `value`.
bool isEventBody(const JsonValue &);

/// Bodies that lie within something else: what an automation tool, a Lambda function, a queue or a log wraps around
/// them, as JSON or as a string of JSON, perhaps in base64. True where there was one. What a person wrote is never
/// looked into: it lies in a body, and a body is not unwrapped.
bool eachWrappedBody(const JsonValue &wrapper, const std::function<void(const JsonValue &)> &visit);

} // namespace golive
