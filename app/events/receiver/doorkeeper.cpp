#include "events/receiver/doorkeeper.h"

#include <algorithm>

namespace golive::receiver {

namespace {

bool isAppId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
}

} // namespace

std::optional<QString> Doorkeeper::rest(const httpguard::Request &request) const
{
    const QString expected = u'/' + m_path.reveal();
    if (!isSameSecret(request.path.left(expected.size()).toUtf8(), expected.toUtf8()))
        return std::nullopt;
    const QString rest = request.path.mid(expected.size());
    if (rest.isEmpty() || rest == u"/")
        return QString();
    return rest.startsWith(u'/') && isAppId(QStringView(rest).mid(1)) ? std::optional(rest.mid(1)) : std::nullopt;
}

std::optional<httpguard::Reply> Doorkeeper::refusal(const httpguard::Request &request) const
{
    using httpguard::Reply;
    if (!rest(request))
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

AppId Doorkeeper::appOf(const httpguard::Request &request) const
{
    return AppId{rest(request).value_or(QString())};
}

} // namespace golive::receiver
