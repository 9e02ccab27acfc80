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
};

} // namespace golive
