#pragma once

#include "domain/setup.h"

#include <QJsonObject>

#include <optional>

namespace golive {

/// All of a set-up but its `screen`; what is one of a few stands there by name, instants as milliseconds since 1970 (UTC).
QJsonObject setupToJson(const Setup &);

/// Fields and names that are not known are passed over, what is missing has its default. Nothing only where there is no
/// id, because then it is no set-up.
std::optional<Setup> setupFromJson(const QJsonObject &);

} // namespace golive
