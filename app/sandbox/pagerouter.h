#pragma once

#include "httpguard/reply.h"
#include "httpguard/request.h"
#include "sandbox/world/signupworld.h"

#include <QUrl>

#include <memory>

namespace golive::sandbox {

class SignUpPages;

/// Takes requests to the sign-up pages, which know no server.
class PageRouter
{
public:
    PageRouter(SignUpWorld &, const QUrl &partnerBase, const QUrl &signUpBase);
    ~PageRouter();

    httpguard::Reply partnerPage(const httpguard::Request &, const QString &path);
    httpguard::Reply signUpPage(const httpguard::Request &, const QString &path);

private:
    std::unique_ptr<SignUpPages> m_pages;
};

} // namespace golive::sandbox
