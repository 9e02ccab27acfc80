#pragma once

#include "domain/team/typedfield.h"

namespace golive::ui {

/// What is typed into the widget of that name; nothing for any other.
std::optional<TypedField> fieldTypedInto(const QString &objectName);

} // namespace golive::ui
