#pragma once

#include "base/ids.h"
#include "base/secret.h"

namespace golive::partner {

/// Where the client takes tokens from at the moment of sending, so that a renewed one is used by a call that waited.
/// An empty secret means there is none: the call then ends as Unauthorised without a byte sent.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    virtual Secret partnerToken() const = 0;
    virtual Secret appToken(const AppId &) const = 0;
};

} // namespace golive::partner
