#pragma once

#include <QtGlobal>

#include <chrono>

namespace golive::httpguard {

/// What one client may use up. Each is enforced while bytes arrive, never after they are held.
struct Limits
{
    int connections = 64;
    qsizetype headerBytes = qsizetype{32} * 1024;
    qsizetype bodyBytes = qsizetype{1024} * 1024;
    qsizetype heldBytes =
        qsizetype{64} * 1024 * 1024; ///< Of all clients together, from their first byte until they are answered.
    /// Over `connections` the newcomer is turned away; or the one that has been sending its request for longest, so
    /// that slow senders cannot keep others out.
    enum class Crowded { TurnsAway, DropsSlowest };
    Crowded crowded = Crowded::TurnsAway;
    std::chrono::milliseconds requestTime{
        10'000}; ///< From connect to the last byte of the request: slow senders end here.
    std::chrono::milliseconds replyTime{
        120'000}; ///< From there to the last byte taken by the client; also ends a hang.
};

} // namespace golive::httpguard
