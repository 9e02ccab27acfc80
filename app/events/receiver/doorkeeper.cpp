#include "events/receiver/doorkeeper.h"

namespace golive::receiver {

std::optional<httpguard::Reply> Doorkeeper::refusal(const httpguard::Request &request) const
{
    using httpguard::Reply;
    if (!m_addresses.entrance(request.path))
        return Reply::text("Not Found", 404);
    if (request.method != "POST") {
        Reply reply = Reply::text("Events are posted here", 405);
        reply.headers.emplaceBack("Allow", "POST");
        return reply;
    }
    if (m_header && !m_header->isIn(request))
        return Reply::text("The header that is agreed on is missing or wrong", 401);
    const QByteArray encoding = request.header("content-encoding");
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        return Reply::text("Bodies are read as they are only, not compressed", 415);
    return std::nullopt;
}

Entrance Doorkeeper::entranceOf(const httpguard::Request &request) const
{
    return m_addresses.entrance(request.path).value_or(Entrance{});
}

} // namespace golive::receiver
