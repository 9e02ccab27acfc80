#include "sandbox/pagerouter.h"

#include "sandbox/pages/signuppages.h"

#include <QUrlQuery>

namespace golive::sandbox {

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

PageRouter::~PageRouter() = default;

} // namespace golive::sandbox
