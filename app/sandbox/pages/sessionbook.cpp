#include "sandbox/pages/sessionbook.h"

#include <algorithm>

namespace golive::sandbox {

SignUpSession &SessionBook::open(const SignUpSession::Opening &opening)
{
    return m_sessions.emplace_back(opening);
}

SignUpSession *SessionBook::find(const QString &id)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const SignUpSession &session) { return session.opening().id == id; });
    return found == m_sessions.end() ? nullptr : &*found;
}

SignUpSession *SessionBook::newestOf(const AppId &app)
{
    const auto found = std::find_if(m_sessions.rbegin(), m_sessions.rend(), [&](const SignUpSession &session) {
        return app.isEmpty() || session.opening().app == app;
    });
    return found == m_sessions.rend() ? nullptr : &*found;
}

const SignUpSession *SessionBook::newestOfLink(const QString &linkId) const
{
    const auto found = std::find_if(m_sessions.rbegin(), m_sessions.rend(),
                                    [&](const SignUpSession &session) { return session.opening().linkId == linkId; });
    return found == m_sessions.rend() ? nullptr : &*found;
}

} // namespace golive::sandbox
