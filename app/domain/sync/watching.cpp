#include "domain/sync/watching.h"

#include "domain/sync/guarding.h"

using namespace std::chrono_literals;

namespace golive {

namespace {

struct Rhythm
{
    milliseconds cycle{}; ///< Its moments are so far apart.
    milliseconds least{}; ///< So long after a look there is no other.
};

Rhythm rhythmOf(Watch watch)
{
    // Moments more often than looks: whose computer runs for some hours a day is seen all the same.
    return watch == Watch::Urgent ? Rhythm{1h, 50min} : Rhythm{4h, 11h + 30min};
}

/// Not before the clock began: what is divided is never negative.
Instant momentBefore(const SetupId &id, const Rhythm &rhythm, Instant at)
{
    // The same in each program and version that shares a store.
    const milliseconds offset = rhythm.cycle * qint64(qChecksum(id.value.toUtf8())) / 65'536;
    const qint64 past = (toEpochMs(at) - offset.count()) / rhythm.cycle.count();
    return fromEpochMs(past * rhythm.cycle.count() + offset.count());
}

bool isFoundGone(const Standing &standing)
{
    return standing.kind == Standing::Kind::Removed && standing.reason.isEmpty() && standing.initiatedBy.isEmpty();
}

} // namespace

Watch watchOf(const Setup &setup)
{
    const Onboarding &onboarding = setup.onboarding;
    const bool canAsk = setup.client.access == Access::Partner && !setup.client.app.isEmpty();
    if (!canAsk || !onboarding.liveSeenAt || onboarding.again || setup.putAway || isGuardWanted(setup))
        return Watch::None;
    if (onboarding.standing.kind == Standing::Kind::Removed) {
        // What only a new onboarding brings back is not seen by looking.
        const bool canComeBack = isBan(onboarding.standing) || isFoundGone(onboarding.standing);
        return canComeBack && onboarding.afterMiss != AfterMiss::LeftSo ? Watch::Calm : Watch::None;
    }
    const bool isIll =
        onboarding.standing.kind == Standing::Kind::Offboarded || troubleOf(onboarding.health) != HealthTrouble::None;
    return isIll ? Watch::Urgent : Watch::Calm;
}

Instant watchMoment(const SetupId &id, Watch watch, Instant now)
{
    return momentBefore(id, rhythmOf(watch), now);
}

bool isWatchDue(const SetupId &id, Watch watch, const std::optional<Instant> &lastSeen, Instant now)
{
    if (watch == Watch::None)
        return false;
    const Rhythm rhythm = rhythmOf(watch);
    const Instant moment = momentBefore(id, rhythm, now);
    // A look in the time to come was made by a wrong clock.
    const bool isLongAgo = !lastSeen || *lastSeen > now || moment - *lastSeen >= rhythm.least;
    return isLongAgo && now - moment < watchMomentLasts;
}

std::optional<Instant> nextWatch(const SetupId &id, Watch watch, const std::optional<Instant> &lastSeen, Instant now)
{
    if (watch == Watch::None)
        return std::nullopt;
    const Rhythm rhythm = rhythmOf(watch);
    const bool isKnown = lastSeen && *lastSeen <= now;
    const Instant after = isKnown ? std::max(now, *lastSeen + rhythm.least - 1ms) : now;
    return momentBefore(id, rhythm, after) + rhythm.cycle;
}

std::optional<Instant> lastPhoneSign(const Setup &setup, Instant now)
{
    const Observed &observed = setup.onboarding.observed;
    std::optional<Instant> sign;
    const auto take = [&](Instant at) {
        if (at <= now)
            sign = std::max(sign.value_or(at), at);
    };
    if (observed.lastEchoAt)
        take(*observed.lastEchoAt);
    // What older versions kept shows as its field only.
    if (const auto echo = observed.fields.constFind(QStringLiteral("smb_message_echoes"));
        echo != observed.fields.constEnd())
        take(echo->lastAt);
    return sign;
}

bool isPhoneQuiet(const Setup &setup)
{
    const auto reminded = setup.onboarding.phoneRemindedAt;
    if (!reminded || setup.onboarding.standing.kind != Standing::Kind::Connected)
        return false;
    const auto sign = lastPhoneSign(setup, Instant::max());
    // A number of which no event is seen here says nothing by its silence.
    return sign && *sign < *reminded;
}

bool isTroubledAfterLive(const Setup &setup)
{
    const Onboarding &onboarding = setup.onboarding;
    if (onboarding.standing.kind == Standing::Kind::Removed)
        return onboarding.afterMiss == AfterMiss::NotChosen;
    return onboarding.standing.kind == Standing::Kind::Offboarded ||
           troubleOf(onboarding.health) != HealthTrouble::None || isPhoneQuiet(setup);
}

std::optional<Actor> actorAfterLive(const Setup &setup)
{
    const Onboarding &onboarding = setup.onboarding;
    if (onboarding.standing.kind == Standing::Kind::Offboarded)
        return Actor::Owner;
    if (const HealthTrouble trouble = troubleOf(onboarding.health); trouble != HealthTrouble::None)
        return actorOf(trouble);
    return isPhoneQuiet(setup) ? std::optional(Actor::Owner) : std::nullopt;
}

} // namespace golive
