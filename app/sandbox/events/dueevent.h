#pragma once

#include "sandbox/world/statereader.h"

#include "base/ids.h"

#include <QUrl>

namespace golive::sandbox {

/// Something that the courier will bring at its time.
struct DueEvent
{
    enum class Kind {
        GoLive,   ///< Its body is made when it leaves: it depends on the version of each subscription.
        Ready,    ///< Body and mode are known.
        Greeting, ///< The person sends a message from the phone.
        Again     ///< A delivery that failed is tried once more.
    };
    Kind kind = Kind::Ready;
    Instant at; ///< Simulated.
    AppId app;
    QString mode;      ///< Of Ready: the subscription mode that gets it, beside OTHERS.
    QJsonObject body;  ///< Of Ready and Again.
    QUrl to = {};      ///< Of Again: the receiver ...
    QString meta = {}; ///< ... with its subscription's headers ...
    int attempt = 1;   ///< ... and which attempt this will be.

    bool operator==(const DueEvent &) const = default;
    QJsonObject toState() const;
    static DueEvent fromState(const StateReader &);
};

} // namespace golive::sandbox
