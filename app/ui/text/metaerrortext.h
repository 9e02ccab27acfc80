#pragma once

#include <QString>

#include <optional>

namespace golive::ui {

/// What Meta's error number means and who can do what about it.
struct MetaErrorText
{
    QString meaning;
    QString toDo;
};

/// Nothing where the number is not known here.
std::optional<MetaErrorText> metaErrorText(const QString &code);

} // namespace golive::ui
