#pragma once

#include "sandbox/pages/dialogroutes.h"
#include "sandbox/pages/goliveroutes.h"
#include "sandbox/pages/pagereply.h"
#include "sandbox/pages/phoneroutes.h"
#include "sandbox/pages/sessionbook.h"
#include "sandbox/world/signupworld.h"

#include <QUrl>

namespace golive::sandbox {

/// All pages of the practice partner, without an HTTP server: the hosted go-live page on the partner's origin, the
/// sign-up pop-up and the practice phone on another. `world` and `realTime` must outlive it. Paths are those below the
/// token, with a leading slash; a 404 means that the path belongs to somebody else.
class SignUpPages
{
public:
    /// realTime runs the life of the QR code; it is a port for tests only.
    SignUpPages(SignUpWorld &world, const QUrl &partnerBase, const QUrl &signUpBase,
                const Clock &realTime = systemTime());

    PageReply partnerPage(const QByteArray &method, const QString &pathBelowToken, const QUrlQuery &,
                          const QByteArray &body);
    PageReply signUpPage(const QByteArray &method, const QString &pathBelowToken, const QUrlQuery &,
                         const QByteArray &body);

    /// Where the go-live page of a link stands.
    QUrl goLiveUrl(const QString &linkId) const;

private:
    static const Clock &systemTime();

    QUrl m_partnerBase;
    SessionBook m_sessions;
    GoLiveRoutes m_goLive;
    DialogRoutes m_dialog;
    PhoneRoutes m_phone;
};

} // namespace golive::sandbox
