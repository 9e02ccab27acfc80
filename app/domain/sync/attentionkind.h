#pragma once

namespace golive {

/// What turns a set-up red on Start, the most pressing first.
enum class Attention {
    None,
    Removed, ///< Disconnected.
    Missed,
    StuckAtNumberSelection, ///< For 15 minutes or longer.
    LiveNotSynced,          ///< Live for 15 minutes or longer without an accepted sync, until a person has read it.
    SetUpFailed,
    TokenMissing, ///< Nobody here can look: sign in.
    NotLookedAt,  ///< No look has succeeded for 45 minutes or longer: rare looks are half an hour apart.
    Offboarded,
    // Of a number that is live, and may have been for long:
    CannotSend,     ///< Nothing leaves by the API (Health).
    SendingLimited, ///< Less may be sent, or soon will.
    PhoneQuiet,     ///< The phone app was not opened for long, and Meta is about to disconnect the number.
};

} // namespace golive
