#include "signup/web/navigationgate.h"

namespace golive::signup {

void NavigationGate::setContext(const SignUpContext &context)
{
    m_policy = NavigationPolicy(context);
    m_blocked.clear();
}

bool NavigationGate::letsPass(const WebRequest &request, PageProblem::Kind ifDenied)
{
    const Decision decision = m_policy.decide(request);
    if (std::holds_alternative<Allow>(decision)) {
        if (request.isLinkStep)
            admit(request.url.host(QUrl::FullyEncoded));
        return true;
    }
    if (const auto *ask = std::get_if<AskOnce>(&decision)) {
        Q_EMIT confirmationNeeded(request.url, ask->question);
        return false;
    }
    const QString host = shownHost(request.url);
    if (ifDenied == PageProblem::Kind::RequestBlocked) {
        // By what it is, too: a picture of a host says nothing of its script.
        if (m_policy.isMissed(request))
            ifDenied = PageProblem::Kind::PartMissing;
        const PageProblem told{ifDenied, host};
        if (m_blocked.contains(told) || m_blocked.size() >= mostBlocked)
            return false;
        m_blocked.append(told);
    }
    Q_EMIT denied({ifDenied, host});
    return false;
}

void NavigationGate::admit(const QString &host)
{
    m_policy = m_policy.admitting(host);
}

} // namespace golive::signup

#include "moc_navigationgate.cpp"
