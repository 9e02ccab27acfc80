#pragma once

#include "sandbox/statereader.h"

#include "base/ids.h"

namespace golive::sandbox {

/// Something that the courier will bring at its time.
struct DueEvent
{
    enum class Kind {
        GoLive,  ///< Its body is made when it leaves: it depends on the version of each subscription.
        Ready,   ///< Body and mode are known.
        Greeting ///< The person sends a message from the phone.
    };
    Kind kind = Kind::Ready;
    Instant at; ///< Simulated.
    AppId app;
    QString mode;     ///< Of Ready: the subscription mode that gets it, beside OTHERS.
    QJsonObject body; ///< Of Ready.

    bool operator==(const DueEvent &) const = default;
    QJsonObject toState() const;
    static DueEvent fromState(const StateReader &);
};

} // namespace golive::sandbox
