#include "signup/web/requestfilter.h"

#include "signup/web/navigationgate.h"

namespace golive::signup {

RequestFilter::RequestFilter(NavigationGate &gate, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent), m_gate(gate)
{
}

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    switch (request.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadMainFrame:
        return; // SignUpPage sees these, redirects included, and knows which of them are steps of the link.
    case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadSubFrame:
        if (!letsPass(WebRequest::Kind::SubFrame, request, false))
            request.block(true);
        return;
    case QWebEngineUrlRequestInfo::ResourceTypeScript:
        if (!letsPass(WebRequest::Kind::SubResource, request, true))
            request.block(true);
        return;
    default: // Whatever a newer engine adds is a sub-resource until it is known to be something else.
        if (!letsPass(WebRequest::Kind::SubResource, request, false))
            request.block(true);
        return;
    }
}

bool RequestFilter::letsPass(WebRequest::Kind kind, const QWebEngineUrlRequestInfo &request, bool isScript)
{
    return m_gate.letsPass(
        {.kind = kind, .url = request.requestUrl(), .initiator = request.initiator(), .isScript = isScript},
        PageProblem::Kind::RequestBlocked);
}

} // namespace golive::signup

#include "moc_requestfilter.cpp"
