#pragma once

#include "domain/syncwindow.h"

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

/// The two equal choices after a miss.
enum class AfterMiss { NotChosen, LeftSo, OnboardAgain };

/// The person stated that the number is onboarded once more. The old calls count until a new finish is seen: the app
/// may still say "live" from before, and a call made on that would be a second one for the old onboarding.
struct OnboardingAgain
{
    QString typed;
    Instant at{};
    bool wasSeenUnfinished = false; ///< The app's state was seen not live since: a later "live" is a new one.
    static constexpr std::chrono::minutes pause{15}; ///< peers-and-pains: wait this long after disconnecting.
    Instant readyAt() const { return at + pause; }
    bool operator==(const OnboardingAgain &) const = default;
};

/// An onboarding that is over, kept for the report.
struct PastOnboarding
{
    int onboarding = 1;
    std::optional<SyncWindow> window{};
    SyncRecord contacts;
    SyncRecord history;
    bool operator==(const PastOnboarding &) const = default;
};

} // namespace golive
