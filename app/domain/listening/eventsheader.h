#pragma once

#include <QString>

#include <optional>

namespace golive {

/// A header that whoever sends events has to bring, as it is typed: "Name: value".
struct EventsHeader
{
    QString name; ///< Letters, digits and - _ . only.
    QString value;

    /// Nothing where it is no such line: no colon, a name with a blank in it, no value, a control character. It is then
    /// to be refused and never left out, since an address without its header would be open to everybody.
    static std::optional<EventsHeader> fromLine(const QString &line);
};

} // namespace golive
