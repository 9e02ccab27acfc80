#pragma once

#include "domain/view/setupline.h"

#include <algorithm>
#include <array>

namespace golive {

namespace packed {

/// An optional instant in six bytes: from 1653 to the year 10,000, and whatever is farther is never().
class Time
{
public:
    Time(std::optional<Instant> time = {})
    {
        if (!time)
            return;
        const qint64 ms = std::clamp<qint64>(time->time_since_epoch().count(), -before + 1, farthest - before);
        const auto since = static_cast<quint64>(ms + before);
        m_parts = {static_cast<quint16>(since >> 32), static_cast<quint16>(since >> 16), static_cast<quint16>(since)};
    }
    operator std::optional<Instant>() const { return isKnown() ? std::optional(value()) : std::nullopt; }
    bool isKnown() const { return since() != 0; }
    /// Below all others where it is not known.
    Instant value() const
    {
        const qint64 ms = since();
        return ms == 0 ? Instant::min() : ms == farthest ? Instant::max() : Instant(milliseconds(ms - before));
    }

private:
    static constexpr qint64 before = 10'000'000'000'000; ///< How far back it reaches, in milliseconds.
    static constexpr qint64 farthest = (qint64(1) << 48) - 1;
    qint64 since() const { return qint64(m_parts[0]) << 32 | qint64(m_parts[1]) << 16 | m_parts[2]; }

    std::array<quint16, 3> m_parts{};
};

/// An enum's value in one byte.
template <class Enum> class Small
{
public:
    Small(Enum value = {}) : m_value(static_cast<quint8>(value)) {}
    operator Enum() const { return static_cast<Enum>(m_value); }
    int place() const { return m_value; }

private:
    quint8 m_value;
};

} // namespace packed

/// All of a SetupLine but its texts, in a third of the room.
struct LineFacts
{
    Instant changedAt;
    Instant createdAt;
    qint64 silentAnswer = 0;
    qint64 observedMark = 0;
    packed::Time deadline;
    packed::Time tryAgainAt;
    packed::Time stateSeenAt;
    packed::Time stageSince;
    packed::Time putAwayAt;
    packed::Time linkMadeAt;
    packed::Time windowClosesAt;
    packed::Time due;
    packed::Time dueWhilePolled;
    packed::Time awaitedUntil;
    int historyProgress = 0;
    packed::Small<Page> page;
    packed::Small<Access> access;
    packed::Small<AppStage> stage;
    packed::Small<Actor> actor;
    packed::Small<Actor> actorAlone;
    packed::Small<Attention> attention;
    packed::Small<Attention> attentionAlone;
    packed::Small<ArmState> arm;
    packed::Small<SyncFate> contacts;
    packed::Small<SyncFate> history;
    packed::Small<Standing::Kind> standing;
    packed::Small<OnboardingCase> onboardingCase;
    packed::Small<AppStage> lookStage;
    packed::Small<Watch> watch;
    bool isFinishSaid : 1 = false;
    bool isFinished : 1 = false;
    bool isGivenUp : 1 = false;
    bool isSettled : 1 = false;
    bool isOnboarded : 1 = false;
    bool isTokenNeeded : 1 = false;
    bool isSilentAnswerKnown : 1 = false;
    bool isGuardWanted : 1 = false;
    bool isAgain : 1 = false;
    bool isLookedAtAsOnboarded : 1 = false;
    bool isHinted : 1 = false;

    explicit LineFacts(const SetupLine &);
    /// They are as they were; its texts are left alone.
    void putInto(SetupLine &) const;

    LookFacts look() const;
    bool isListed() const { return !isFinished && !putAwayAt.isKnown(); }
    bool isAtRest() const { return isFinished && !putAwayAt.isKnown() && !isGuardWanted; }
    /// Where a token is held for it, or none.
    Urgency urgency(bool isTokenHeld) const;
};

} // namespace golive
