#include "signup/web/navigationgate.h"

namespace golive::signup {

void NavigationGate::setContext(const SignUpContext &context)
{
    m_policy = NavigationPolicy(context);
    m_blockedHosts.clear();
}

bool NavigationGate::letsPass(const WebRequest &request, PageProblem::Kind ifDenied)
{
    const Decision decision = m_policy.decide(request);
    if (std::holds_alternative<Allow>(decision)) {
        if (request.isLinkStep)
            admit(request.url.host(QUrl::FullyEncoded));
        return true;
    }
    if (std::holds_alternative<AskOnce>(decision)) {
        Q_EMIT confirmationNeeded(request.url);
        return false;
    }
    const QString host = shownHost(request.url);
    if (ifDenied == PageProblem::Kind::RequestBlocked) {
        if (m_blockedHosts.contains(host))
            return false;
        m_blockedHosts.insert(host);
    }
    Q_EMIT denied({ifDenied, host});
    return false;
}

void NavigationGate::admit(const QString &host)
{
    m_policy = m_policy.admitting(host);
}

} // namespace golive::signup
