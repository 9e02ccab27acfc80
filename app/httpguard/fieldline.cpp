#include "httpguard/fieldline.h"

#include <algorithm>

namespace golive::httpguard {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool mayStandInValue(char c)
{
    // What is above ASCII is let through (obs-text): names of things come so.
    return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7f);
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

std::optional<std::pair<QByteArray, QByteArray>> fieldOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return std::nullopt;
    QByteArrayView value = line.sliced(colon + 1);
    if (!std::all_of(value.cbegin(), value.cend(), mayStandInValue))
        return std::nullopt;
    // Not trimmed(): that takes away what is no blank here.
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    // Empty is not null: null means that the header is not there.
    return std::pair(line.first(colon).toByteArray(), value.isEmpty() ? QByteArray("") : value.toByteArray());
}

} // namespace golive::httpguard
