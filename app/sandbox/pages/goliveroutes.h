#pragma once

#include "sandbox/pages/pagereply.h"
#include "sandbox/pages/sessionbook.h"
#include "sandbox/world/signupworld.h"

#include <QUrl>

namespace golive::sandbox {

/// The hosted go-live page: GET /golive/{link}, GET .../state, POST .../start -> {"dialogUrl"}, POST .../confirm
/// {"number"}.
class GoLiveRoutes
{
public:
    GoLiveRoutes(SignUpWorld &world, SessionBook &sessions, const Clock &realTime, const QUrl &signUpBase)
        : m_world(world), m_sessions(sessions), m_realTime(realTime), m_signUpBase(signUpBase)
    {
    }
    PageReply serve(const PageRequest &);

private:
    PageReply state(const QString &linkId, int status = 200) const;
    PageReply start(const QString &linkId);
    PageReply confirm(const QString &linkId, const PageRequest &);

    SignUpWorld &m_world;
    SessionBook &m_sessions;
    const Clock &m_realTime;
    QUrl m_signUpBase;
};

} // namespace golive::sandbox
