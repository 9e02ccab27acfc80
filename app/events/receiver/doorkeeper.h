#pragma once

#include "base/ids.h"
#include "base/secret.h"
#include "events/receiver/requiredheader.h"
#include "httpguard/reply.h"

#include <optional>

namespace golive::receiver {

/// Who may send: POST to the secret path, with the required header where there is one. The path may go on with the id
/// of the app, for senders whose events do not name it.
class Doorkeeper
{
public:
    Doorkeeper(Secret path, std::optional<RequiredHeader> header) : m_path(std::move(path)), m_header(std::move(header))
    {
    }

    /// Why this request is not let in: 404, 405, 401 or 415. A wrong path hides all else.
    std::optional<httpguard::Reply> refusal(const httpguard::Request &) const;
    /// The app that the path names; empty where it names none.
    AppId appOf(const httpguard::Request &) const;

private:
    /// What follows the secret; nothing where that is wrong.
    std::optional<QString> rest(const httpguard::Request &) const;

    Secret m_path;
    std::optional<RequiredHeader> m_header;
};

} // namespace golive::receiver
