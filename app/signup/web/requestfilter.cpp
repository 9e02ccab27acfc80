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
        if (!m_gate.letsPass({.kind = WebRequest::Kind::SubFrame, .url = request.requestUrl()},
                             PageProblem::Kind::RequestBlocked))
            request.block(true);
        return;
    default: // Whatever a newer engine adds is a sub-resource until it is known to be something else.
        if (!m_gate.letsPass({.kind = WebRequest::Kind::SubResource, .url = request.requestUrl()},
                             PageProblem::Kind::RequestBlocked))
            request.block(true);
        return;
    }
}

} // namespace golive::signup
