#pragma once

#include "base/clock.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace golive {

/// Tells signed links apart: four bytes of a hash, of which no link can be made again. Nothing for no link.
std::optional<qint64> linkMarkOf(const QUrl &link);

/// The signed sign-up link of an app (partner-docs: embed-link). Valid 5 days; at most 5 new links and 40 regenerations
/// for an app, so it is reused and never made anew without need.
struct SignedLink
{
    QUrl url;
    Instant madeAt{}; ///< When Golive first got it; the server does not say when it was made.
    int made = 0;     ///< How many links Golive has asked for, the first included.
    bool isPasted = false;
    std::optional<Instant> givenAt{}; ///< When Golive last opened it, copied it, or wrote it into something to be sent.
    /// The marks of those that Golive made for this app before: what an owner did with one of them is of this set-up.
    QList<qint64> earlier{};

    static constexpr std::chrono::hours lifetime{5 * 24};
    static constexpr int allowance = 5 + 40;

    bool isEmpty() const { return url.isEmpty(); }
    Instant expiresAt() const { return madeAt + lifetime; }
    bool isExpired(Instant now) const { return !isEmpty() && now >= expiresAt(); }
    int left() const { return allowance - made; }
    /// The one that Golive made after it, for the same app.
    SignedLink followedBy(const QUrl &fresh, Instant at) const;
    /// Of this one and of the earlier ones.
    QList<qint64> marks() const;
    bool operator==(const SignedLink &) const = default;
};

} // namespace golive
