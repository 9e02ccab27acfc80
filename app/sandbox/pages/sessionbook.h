#pragma once

#include "sandbox/pages/signupsession.h"

#include <QString>

#include <list>

namespace golive::sandbox {

/// The sign-up sessions of this run, oldest first. References stay valid.
class SessionBook
{
public:
    SignUpSession &open(const SignUpSession::Opening &);
    SignUpSession *find(const QString &id);
    SignUpSession *newestOf(const AppId &); ///< Of any app where the id is empty.
    const SignUpSession *newestOfLink(const QString &linkId) const;

private:
    std::list<SignUpSession> m_sessions;
};

} // namespace golive::sandbox
