#include "domain/listening/eventsheader.h"

#include <algorithm>

namespace golive {

std::optional<EventsHeader> EventsHeader::fromLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    const QString name = trimmed.left(colon);
    const QString value = trimmed.mid(colon + 1).trimmed();
    const bool isName = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"-_.").contains(c));
    });
    const bool isValue =
        std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    if (!isName || !isValue || value.isEmpty())
        return std::nullopt;
    return EventsHeader{name, value};
}

} // namespace golive
