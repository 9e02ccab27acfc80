#pragma once

#include "base/clock.h"

#include <optional>

namespace golive {

/// Gupshup cannot be reached from this computer.
struct Outage
{
    enum class Why {
        ProxySignIn,  ///< A proxy on the way wants a sign-in (407).
        NoNetwork,    ///< Its name cannot be found, or there is no way to it.
        Refused,      ///< The connection is refused.
        NotSafe,      ///< No safe connection could be made (TLS).
        NoAnswer,     ///< Nothing came back in time, or the connection was cut.
        ServerFault,  ///< Gupshup answers with a fault of its own (5xx).
        AnotherReply, ///< Somebody else answers in Gupshup's place: a hotel's log-in page, a redirect.
    };
    Instant since{}; ///< The first try of those that failed in a row.
    Why why = Why::NoAnswer;
    bool operator==(const Outage &) const = default;
};

/// Shorter than this, an outage is nothing that people have to know.
inline constexpr std::chrono::minutes outageSaidAfter{5};

/// What the last tries have shown of the way to Gupshup. Kept for this run only.
class Reach
{
public:
    enum class News {
        None,
        Lost, ///< Unreachable for five minutes: said once in an outage.
        Back, ///< ... and reached again, where its loss was said.
    };

    void answered() { m_outage.reset(); }
    /// `why` is that of the last try.
    void failed(Outage::Why, Instant now);

    /// Those tries that failed until now, however short.
    const std::optional<Outage> &open() const { return m_outage; }
    /// Once it has lasted for five minutes.
    std::optional<Outage> said(Instant now) const;
    /// Asked each second. `isWorthSaying`: something is waited for that an outage may cost.
    News news(bool isWorthSaying, Instant now);

private:
    std::optional<Outage> m_outage;
    std::optional<Instant> m_toldSince; ///< The outage whose loss was said.
};

} // namespace golive
