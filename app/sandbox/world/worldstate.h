#pragma once

#include "sandbox/events/dueevent.h"
#include "sandbox/world/partnerstate.h"
#include "sandbox/world/simulatedclock.h"

namespace golive::sandbox {

/// What outlives the program. Not in it: the journals of calls and events, rate limit counters, prepared failures, and
/// the sign-up windows and the phone's screens, which a restart closes.
struct WorldState
{
    struct Ports
    {
        quint16 partner = 0, signUp = 0, control = 0;
        bool operator==(const Ports &) const = default;
    };

    Scenario scenario;
    QString pathToken;
    Ports ports;
    SimulatedClock::Reading clock;
    bool hasAcceptedSync = false; ///< The reply that the scenario may lose is the first one's only.
    bool hasLostHistory = false;  ///< A history call was cut off: the scenario does so once.
    PartnerState partner;
    QList<DueEvent> due;

    QJsonObject toJson() const;
    /// Nothing where it is damaged, foreign, or of another version of the format.
    static std::optional<WorldState> fromJson(const QJsonObject &);
};

} // namespace golive::sandbox
