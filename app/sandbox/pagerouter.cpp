#include "sandbox/pagerouter.h"

#if GOLIVE_WITH_SANDBOX_PAGES
#include "sandbox/pages/signuppages.h"

#include <QUrlQuery>
#endif

namespace golive::sandbox {

#if GOLIVE_WITH_SANDBOX_PAGES
namespace {

QUrlQuery queryOf(const httpguard::Request &request)
{
    return QUrlQuery(QString::fromUtf8(request.rawQuery));
}

httpguard::Reply asReply(const PageReply &page)
{
    return {page.status, page.contentType, page.body};
}

} // namespace

PageRouter::PageRouter(SignUpWorld &world, const QUrl &partnerBase, const QUrl &signUpBase)
    : m_pages(std::make_unique<SignUpPages>(world, partnerBase, signUpBase))
{
}

httpguard::Reply PageRouter::partnerPage(const httpguard::Request &request, const QString &path)
{
    return asReply(m_pages->partnerPage(request.method, path, queryOf(request), request.body));
}

httpguard::Reply PageRouter::signUpPage(const httpguard::Request &request, const QString &path)
{
    return asReply(m_pages->signUpPage(request.method, path, queryOf(request), request.body));
}
#else
class SignUpPages
{
};

PageRouter::PageRouter(SignUpWorld &, const QUrl &, const QUrl &) {}

httpguard::Reply PageRouter::partnerPage(const httpguard::Request &, const QString &)
{
    return httpguard::Reply::text("Not Found", 404);
}

httpguard::Reply PageRouter::signUpPage(const httpguard::Request &, const QString &)
{
    return httpguard::Reply::text("Not Found", 404);
}
#endif

PageRouter::~PageRouter() = default;

} // namespace golive::sandbox
