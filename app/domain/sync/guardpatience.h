#pragma once

#include <chrono>

namespace golive {

// The patience that time is measured against: whoever asks what is due, and when something is due next, counts alike.

/// Contacts that come to no end no longer hold history after this time (design.md section 6).
inline constexpr std::chrono::minutes contactsPatience{30};
/// When an unknown outcome is decided by the choice that was made on arming, before the 24 hours end.
inline constexpr std::chrono::hours onceMoreDecidedBefore{2};
/// Right before the calls it is looked once more whether somebody listens; this old is new enough.
inline constexpr std::chrono::minutes subscriptionsAge{10};
/// ... and the calls wait this long for that look.
inline constexpr std::chrono::seconds lookPatience{20};
/// Long enough for Gupshup's page and for two tries of each call; short beside 24 hours.
inline constexpr std::chrono::minutes attentionPatience{15};
/// No look has succeeded for so long: somebody must be told.
inline constexpr std::chrono::minutes lookedAtPatience{45};
/// ... of a link that nobody has opened, which may be looked at only once an hour.
inline constexpr std::chrono::minutes unopenedPatience{150};

} // namespace golive
