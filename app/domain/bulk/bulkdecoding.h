#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace golive {

/// A file's text: UTF-8 or UTF-16, with or without a mark, else Windows-1252, which spreadsheets still write. Nothing
/// where it is no text.
std::optional<QString> bulkText(const QByteArray &file);

} // namespace golive
