#pragma once

#include "domain/support/redactor.h"

#include <QJsonObject>

namespace golive {

/// A kept set-up as it may leave: our own words, counts and times stay; what others said is redacted; everything else
/// that is a text is a stand-in, so that a field of tomorrow is hidden until somebody says here that it may be seen.
QJsonObject redactedSetup(const QJsonObject &kept, Redactor &redactor);

} // namespace golive
