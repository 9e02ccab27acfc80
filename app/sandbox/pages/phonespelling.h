#pragma once

#include "base/result.h"

#include <QString>

namespace golive::sandbox {

/// A phone number in any usual spelling as + and digits; otherwise a sentence for the person who typed it.
Result<QString, QString> phoneAsTyped(const QString &typed);

} // namespace golive::sandbox
