#pragma once

#include "httpguard/reply.h"

#include <QString>

#include <chrono>

namespace golive::httpguard {

/// Something that goes wrong with the answer to a request whose path matches.
struct Fault
{
    enum class Kind {
        CutRequestRead, ///< The request is served, then the connection is closed without one byte of answer.
        CutStatusLine,  ///< ... in the middle of the status line.
        CutBody,        ///< ... in the middle of the body.
        CutUnserved,    ///< The request is read and thrown away, then the connection is closed.
        Hang,           ///< The request is read and nothing ever comes.
        Replace,        ///< `instead` is answered; the request is not served.
        Slow            ///< The request is served at once, its answer leaves `delay` later.
    };
    QString path;  ///< Segments joined by "/"; a segment "*" matches any one segment.
    int times = 1; ///< How many matching requests it hits.
    Kind kind = Kind::CutRequestRead;
    Reply instead = {};
    QByteArray bodyPart = {};           ///< Where set, only requests whose body has it are hit.
    std::chrono::milliseconds delay{0}; ///< Real time, of Slow.
};

} // namespace golive::httpguard
