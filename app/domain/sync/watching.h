#pragma once

#include "domain/setup.h"

#include <optional>

namespace golive {

/// How closely a number is watched whose onboarding is over: nobody guards it any more, and a look is one question.
enum class Watch {
    None,
    Calm,   ///< Twice a day at most.
    Urgent, ///< Something is wrong with it: once an hour.
};
/// Only where a partner is signed in: an app's own token is not kept once its set-up is settled.
Watch watchOf(const Setup &);

/// Each client has moments of its own, by its id, so that looks are spread evenly however many there are and whenever a
/// computer was switched on. It is looked at in the first of them that is long enough after the last look; one that
/// was slept through is left out.
bool isWatchDue(const SetupId &, Watch, const std::optional<Instant> &lastSeen, Instant now);
/// The next such moment after `now`.
std::optional<Instant> nextWatch(const SetupId &, Watch, const std::optional<Instant> &lastSeen, Instant now);
/// The moment that `now` is in or comes after.
Instant watchMoment(const SetupId &, Watch, Instant now);
/// So long such a moment lasts.
inline constexpr std::chrono::minutes watchMomentLasts{2};

/// Something of a live number has to be seen to, however long ago its onboarding was over.
bool isTroubledAfterLive(const Setup &);
/// Whose turn it is then.
std::optional<Actor> actorAfterLive(const Setup &);
/// The phone app gave a sign of life once, and none since somebody was asked to open it.
bool isPhoneQuiet(const Setup &);
/// The last sign that the phone app was open: what it sent came as an echo. Not one of the future: a clock was wrong.
std::optional<Instant> lastPhoneSign(const Setup &, Instant now);

} // namespace golive
