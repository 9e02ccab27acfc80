#pragma once

#include <QList>

namespace golive {

struct Setup;

/// A piece of Facebook's part as it is led from afar, and what says that it is done.
struct CallStage
{
    enum class Kind { LinkGiven, FacebookBegun, PhoneConnected, FacebookFinished, NumberSelected, Live };
    enum class Proof {
        Open,
        Told, ///< On the call; nothing has shown it.
        Seen, ///< Gupshup or Facebook itself says so.
    };
    Kind kind = Kind::LinkGiven;
    Proof proof = Proof::Open;
    bool operator==(const CallStage &) const = default;
};

/// All of them, in order. One that was only told never counts as seen, whatever comes after it is told.
QList<CallStage> callStages(const Setup &);

} // namespace golive
