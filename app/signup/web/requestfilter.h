#pragma once

#include "signup/policy/navigationpolicy.h"

#include <QWebEngineUrlRequestInterceptor>

namespace golive::signup {

class NavigationGate;

/// Sub-resources: scripts, pictures, fetch and sockets do not pass a page's navigation check.
class RequestFilter final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    explicit RequestFilter(NavigationGate &gate, QObject *parent = nullptr);
    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

private:
    bool letsPass(WebRequest::Kind, const QWebEngineUrlRequestInfo &, bool isScript);

    NavigationGate &m_gate;
};

} // namespace golive::signup
