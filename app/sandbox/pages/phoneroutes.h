#pragma once

#include "sandbox/pages/pagereply.h"
#include "sandbox/pages/sessionbook.h"
#include "sandbox/world/signupworld.h"

namespace golive::sandbox {

/// The practice phone: GET /phone, GET /phone/state, POST /phone/act {"action","value"}, each with ?app=ID or without
/// for the newest sign-up. A live app whose sign-up window is long gone has its phone too.
class PhoneRoutes
{
public:
    PhoneRoutes(SignUpWorld &world, SessionBook &sessions, const Clock &realTime)
        : m_world(world), m_sessions(sessions), m_realTime(realTime)
    {
    }
    PageReply serve(const PageRequest &);

private:
    PageReply state(const SignUpSession *, const AppId &) const;
    PageReply act(SignUpSession &, const PageRequest &);
    PageReply actOnConnected(const AppId &, const PageRequest &);

    SignUpWorld &m_world;
    SessionBook &m_sessions;
    const Clock &m_realTime;
};

} // namespace golive::sandbox
