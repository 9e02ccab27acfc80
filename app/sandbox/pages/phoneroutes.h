#pragma once

#include "sandbox/pages/pagereply.h"
#include "sandbox/pages/sessionbook.h"
#include "sandbox/signupworld.h"

namespace golive::sandbox {

/// The practice phone: GET /phone, GET /phone/state, POST /phone/act {"action","value"}, each with ?app=ID or without
/// for the newest sign-up.
class PhoneRoutes
{
public:
    PhoneRoutes(SignUpWorld &world, SessionBook &sessions, const Clock &realTime)
        : m_world(world), m_sessions(sessions), m_realTime(realTime)
    {
    }
    PageReply serve(const PageRequest &);

private:
    PageReply act(SignUpSession &, const PageRequest &);

    SignUpWorld &m_world;
    SessionBook &m_sessions;
    const Clock &m_realTime;
};

} // namespace golive::sandbox
