#pragma once

#include "domain/view/setupline.h"

namespace golive {

namespace packed {

/// An optional instant in eight bytes.
class Time
{
public:
    Time(std::optional<Instant> time = {}) : m_time(time.value_or(none)) {}
    operator std::optional<Instant>() const { return isKnown() ? std::optional(m_time) : std::nullopt; }
    bool isKnown() const { return m_time != none; }
    /// Below all others where it is not known.
    Instant value() const { return m_time; }

private:
    static constexpr Instant none = Instant::min();
    Instant m_time;
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
    Instant changedAt;
    Instant createdAt;
    qint64 silentAnswer = 0;
    qint64 observedMark = 0;
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
