#pragma once

#include "base/result.h"
#include "events/read/eventdigest.h"

#include <QByteArrayView>

namespace golive {

struct ParseFault
{
    enum class Kind {
        NotJson,    ///< Not JSON, not UTF-8, cut off, or nested deeper than 1,024.
        NotAnEvent, ///< JSON, but neither an object nor an array of objects.
        TooMany,    ///< More than MostEvents in one body.
    };
    Kind kind = Kind::NotJson;
    bool operator==(const ParseFault &) const = default;
};

/// No sender batches like this; it bounds what a body can cost.
constexpr qsizetype MostEvents = 20'000;

/// What one webhook body tells: Meta's envelope as Gupshup's version 3 forwards it (entries x changes x items),
/// Gupshup's version 2, or Meta's bare `value` of a declined history. An array is read element by element,
/// and what carries a body within (a log of another system) is unwrapped. A good
/// answer is never empty: what is not known comes as OtherEvent. Missing, mistyped and unknown parts are tolerated.
/// Pure and thread-safe. Sources: Meta's webhook reference, Gupshup's "passthrough v3" and "system events" pages.
Result<QList<EventDigest>, ParseFault> parseEvents(QByteArrayView body);

} // namespace golive
