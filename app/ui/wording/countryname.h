#pragma once

#include <QString>

namespace golive::ui {

/// "Brazil", in the language of the program; `alpha2` is a code of ISO 3166-1, and stands for itself where it is not
/// known.
QString countryName(const QString &alpha2);

} // namespace golive::ui
