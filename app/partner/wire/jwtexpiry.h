#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <optional>

namespace golive::partner {

/// The `exp` claim of a JWT, unverified: good for "renew soon", never for trust. Nothing where the token is no JWT.
std::optional<Instant> expiryOfJwt(const Secret &);

} // namespace golive::partner
