#pragma once

#include "events/receiver/appaddresses.h"
#include "events/receiver/requiredheader.h"
#include "httpguard/reply.h"

#include <optional>

namespace golive::receiver {

/// Who may send: POST to one of the addresses, with the required header where there is one.
class Doorkeeper
{
public:
    Doorkeeper(AppAddresses addresses, std::optional<RequiredHeader> header)
        : m_addresses(std::move(addresses)), m_header(std::move(header))
    {
    }

    /// Why this request is not let in: 404, 405, 401 or 415. A wrong path hides all else.
    std::optional<httpguard::Reply> refusal(const httpguard::Request &) const;
    /// The way in that a request took which is not refused.
    Entrance entranceOf(const httpguard::Request &) const;

private:
    AppAddresses m_addresses;
    std::optional<RequiredHeader> m_header;
};

} // namespace golive::receiver
