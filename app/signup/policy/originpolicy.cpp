#include "signup/policy/originpolicy.h"

#include "signup/signupcontext.h"

#include <QUrl>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;

OriginPolicy OriginPolicy::practice(const QString &origin)
{
    OriginPolicy policy;
    policy.m_isPractice = true;
    if (isLoopbackOrigin(origin))
        policy.m_practiceOrigin = origin;
    return policy;
}

bool OriginPolicy::isTrusted(const QString &origin) const
{
    if (m_isPractice)
        return !m_practiceOrigin.isEmpty() && origin == m_practiceOrigin;
    const QUrl url(origin, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1)
        return false;
    const QString host = url.host(QUrl::FullyEncoded);
    // Whatever else was in the text (user, port, path, upper case, trailing dot) makes it differ from what a browser
    // would have written for this host.
    if (origin != u"https://"_s + host)
        return false;
    return host == "facebook.com"_L1 || host.endsWith(".facebook.com"_L1);
}

} // namespace golive::signup
