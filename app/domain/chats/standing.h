#pragma once

#include "domain/sync/syncwindow.h"

#include <QString>

#include <optional>

namespace golive {

/// How the number stands with Gupshup after it went live. An account event is a hint only: what ends an onboarding is a
/// state that was read.
struct Standing
{
    enum class Kind {
        Connected,
        Offboarded, ///< Usually another phone; it often comes back by itself within minutes. Sending is suspended.
        Removed,    ///< Disconnected: only a new onboarding brings it back.
    };
    Kind kind = Kind::Connected;
    QString reason;      ///< disconnection_info.reason, as sent; may be empty.
    QString initiatedBy; ///< USER or SYSTEM; may be empty.
    std::optional<Instant> since{};

    /// What an event says and no state has confirmed yet. Nothing stops because of it.
    struct Hint
    {
        Kind kind = Kind::Removed; ///< Connected: a ban was taken back.
        QString reason;
        QString initiatedBy;
        Instant at{};                      ///< Of the event.
        std::optional<Instant> deniedAt{}; ///< Since when the state that was read says otherwise.
        bool operator==(const Hint &) const = default;
    };
    std::optional<Hint> hint{};
    bool operator==(const Standing &) const = default;
};
/// Meta has switched the account off, and may switch it on again.
bool isBan(const Standing &);

} // namespace golive
