#pragma once

#include "signup/pageproblem.h"
#include "signup/policy/navigationpolicy.h"

#include <QList>
#include <QObject>

namespace golive::signup {

/// The one door that each request of the engine passes. It asks the policy, and tells what was denied.
class NavigationGate final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins anew for a set-up's link.
    void setContext(const SignUpContext &);
    const SignUpContext &context() const { return m_policy.context(); }

    /// False means: do not. `ifDenied` is what is then reported, once per host.
    bool letsPass(const WebRequest &, PageProblem::Kind ifDenied);
    /// A person agreed to this host.
    void admit(const QString &host);

Q_SIGNALS:
    void denied(const golive::signup::PageProblem &problem);
    void confirmationNeeded(const QUrl &url, golive::signup::HostQuestion question);

private:
    NavigationPolicy m_policy;
    /// Reported already: a page may ask for a blocked host a hundred times a second, or for a hundred hosts.
    QList<PageProblem> m_blocked;
    static constexpr int mostBlocked = 200;
};

} // namespace golive::signup
