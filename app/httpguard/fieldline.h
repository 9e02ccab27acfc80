#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

namespace golive::httpguard {

/// A name as HTTP writes methods and header names (RFC 9110 5.6.2): no blank, no bracket, no control character.
bool isToken(QByteArrayView);

/// One line of a header or a trailer, without its end, as name and value; the value without the blanks around it.
/// Nothing where RFC 9112 5 has it refused, since others read the same bytes in another way and that is how requests
/// are smuggled: no colon, a blank before the colon, a folded line, a control character other than a tab.
std::optional<std::pair<QByteArray, QByteArray>> fieldOf(QByteArrayView line);

} // namespace golive::httpguard
