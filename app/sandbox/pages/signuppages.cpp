#include "sandbox/pages/signuppages.h"

/// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot be used inside another one.
static void compileInWebFiles()
{
    Q_INIT_RESOURCE(web);
}

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

namespace {
/// The style sheet and the scripts only: the pages have addresses of their own, and a folder of resources opens like a
/// file.
PageReply asset(const PageRequest &request)
{
    constexpr auto folder = "/assets/"_L1;
    const QString name = request.path.mid(folder.size());
    const bool isAsset = name.endsWith(".css"_L1) || name.endsWith(".js"_L1);
    if (!request.path.startsWith(folder) || !request.isGet() || !isAsset || name.contains(u'/'))
        return {};
    return fileReply(name);
}
} // namespace

SignUpPages::SignUpPages(SignUpWorld &world, const QUrl &partnerBase, const QUrl &signUpBase, const Clock &realTime)
    : m_partnerBase(partnerBase), m_goLive(world, m_sessions, realTime, signUpBase),
      m_dialog(world, m_sessions, realTime), m_phone(world, m_sessions, realTime)
{
    compileInWebFiles(); // In a static library nobody else asks for them.
}

PageReply SignUpPages::partnerPage(const QByteArray &method, const QString &pathBelowToken, const QUrlQuery &query,
                                   const QByteArray &body)
{
    const PageRequest request{method, pathBelowToken, query, body};
    if (pathBelowToken.startsWith("/golive/"_L1))
        return m_goLive.serve(request);
    return asset(request);
}

PageReply SignUpPages::signUpPage(const QByteArray &method, const QString &pathBelowToken, const QUrlQuery &query,
                                  const QByteArray &body)
{
    const PageRequest request{method, pathBelowToken, query, body};
    if (pathBelowToken == "/dialog"_L1 || pathBelowToken.startsWith("/dialog/"_L1))
        return m_dialog.serve(request);
    if (pathBelowToken == "/phone"_L1 || pathBelowToken.startsWith("/phone/"_L1))
        return m_phone.serve(request);
    return asset(request);
}

QUrl SignUpPages::goLiveUrl(const QString &linkId) const
{
    QUrl url = m_partnerBase;
    url.setPath(url.path() % "/golive/"_L1 % linkId);
    return url;
}

const Clock &SignUpPages::systemTime()
{
    static const SystemClock clock;
    return clock;
}

} // namespace golive::sandbox
