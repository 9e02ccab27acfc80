#include "events/receiver/requiredheader.h"

#include "domain/listening/eventsheader.h"

namespace golive::receiver {

bool isSameSecret(const QByteArray &given, const QByteArray &expected)
{
    // The length is no secret.
    if (given.size() != expected.size())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference = char(difference | (given[i] ^ expected[i]));
    return difference == 0;
}

std::optional<RequiredHeader> RequiredHeader::fromLine(const QString &line)
{
    const auto header = EventsHeader::fromLine(line);
    if (!header)
        return std::nullopt;
    return RequiredHeader(header->name.toLatin1(), Secret(header->value));
}

bool RequiredHeader::isIn(const httpguard::Request &request) const
{
    return isSameSecret(request.header(m_name), m_value.reveal().toUtf8());
}

} // namespace golive::receiver
