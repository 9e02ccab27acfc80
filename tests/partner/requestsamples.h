#pragma once

#include "partner/wire/apirequest.h"

#include <QHash>

#include <functional>

namespace golive::partner {

/// One call of each endpoint with every field filled in, for tests that go through the contract table.
struct RequestSample
{
    WireRequest wire;
    /// How the answer reads: "ok", or the name of the error's kind; for the sync call the name of the outcome.
    struct Reading
    {
        QString kind;
        QString message;
        int status = 0;
        bool isSaidByServer = false; ///< Of an error: ApiError's.
    };
    std::function<Reading(const RawReply &)> read;
};

/// By the endpoint's name in the table.
QHash<QString, RequestSample> requestSamples();

} // namespace golive::partner
