#pragma once

#include "sandbox/pages/pagereply.h"
#include "sandbox/pages/sessionbook.h"
#include "sandbox/world/signupworld.h"

namespace golive::sandbox {

/// The sign-up pop-up: GET /dialog, GET /dialog/state, POST /dialog/act {"screen","value"}, POST /dialog/leave,
/// GET /dialog/qr.svg, each with ?session=ID.
class DialogRoutes
{
public:
    DialogRoutes(SignUpWorld &world, SessionBook &sessions, const Clock &realTime)
        : m_world(world), m_sessions(sessions), m_realTime(realTime)
    {
    }
    PageReply serve(const PageRequest &);

private:
    PageReply act(SignUpSession &, const PageRequest &);
    QJsonObject stateOf(const SignUpSession &) const;

    SignUpWorld &m_world;
    SessionBook &m_sessions;
    const Clock &m_realTime;
};

} // namespace golive::sandbox
