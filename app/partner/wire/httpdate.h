#pragma once

#include "base/clock.h"

#include <QByteArray>

#include <optional>

namespace golive::partner {

/// An HTTP date (RFC 9110, 5.6.7; the preferred form only, which every server of today sends).
std::optional<Instant> fromHttpDate(const QByteArray &);

/// Retry-After as seconds or as a date. A date is judged against the server's own `Date` where it sent one, because the
/// clock of this machine may be wrong. Never negative; capped at a day.
std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, Instant serverNow);

} // namespace golive::partner
