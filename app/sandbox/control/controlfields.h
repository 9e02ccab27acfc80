#pragma once

#include "base/clock.h"
#include "sandbox/api/apicall.h"

#include <QJsonValue>

#include <optional>

namespace golive::sandbox {

/// A 400 of the control API: `message` begins with the field.
httpguard::Reply badField(const QString &message);
/// A number of seconds of at least `least` and within ten years; anything else is nothing.
std::optional<milliseconds> readSeconds(const QJsonValue &, double least);
/// A whole number in the range; anything else is nothing.
std::optional<int> readWhole(const QJsonValue &, int least, int most);

} // namespace golive::sandbox
