#include "events/receiver/requiredheader.h"

#include <algorithm>

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
    const QString trimmed = line.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    const QByteArray name = trimmed.left(std::max<qsizetype>(0, colon)).toLatin1();
    const QString value = trimmed.mid(colon + 1).trimmed();
    const bool isToken = std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
    if (name.isEmpty() || !isToken || value.isEmpty() || value.contains(u'\n') || value.contains(u'\r'))
        return std::nullopt;
    return RequiredHeader(name, Secret(value));
}

bool RequiredHeader::isIn(const httpguard::Request &request) const
{
    return isSameSecret(request.header(m_name), m_value.reveal().toUtf8());
}

} // namespace golive::receiver
