#pragma once

#include "guardedsetup.h"

#include <QRandomGenerator>

namespace guarded {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Set-ups as no one would think of them: every field that a clock is compared with, before and after noon.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    Setup make()
    {
        Setup setup = one(4) == 0 ? linked() : one(3) == 0 ? finished() : one(3) == 0 ? liveElsewhere() : live();
        setup.onboarding.contacts = record();
        setup.onboarding.history = record();
        setup.onboarding.contactsTries = one(6);
        setup.onboarding.historyTries = one(6);
        maybe(setup.onboarding.syncBegunAt);
        maybe(setup.screen.subscriptionsAskedAt);
        setup.listening.readAt = at();
        setup.seen.at = at();
        if (setup.onboarding.window && one(2) == 0)
            setup.onboarding.window->opensAt = at();
        if (setup.onboarding.finish && one(2) == 0)
            setup.onboarding.finish->at = at();
        if (setup.onboarding.liveSeenAt && one(2) == 0)
            setup.onboarding.liveSeenAt = at();
        if (one(3) == 0)
            setup.seen.state.liveAt = at();
        if (one(6) == 0)
            setup.onboarding.again = OnboardingAgain{u"x"_s, at(), false};
        if (one(8) == 0)
            setup.onboarding.missedAt = at();
        if (one(8) == 0)
            setup.onboarding.standing.kind = one(2) == 0 ? Standing::Kind::Removed : Standing::Kind::Offboarded;
        if (one(4) == 0)
            setup.onboarding.observed.fields[u"smb_message_echoes"_s] = FieldSeen{1, at()};
        if (one(4) == 0)
            setup.onboarding.health = Health{{}, {}, one(2) == 0 ? QStringLiteral("BLOCKED") : QString(), {}};
        if (one(4) == 0)
            setup.onboarding.observed.contactsAdded = 1;
        seen(setup.onboarding.observed);
        setup.onboarding.isArrivalTold = one(4) == 0;
        if (one(8) == 0)
            setup.putAway = PutAway{at(), one(2) == 0};
        if (one(6) == 0)
            setup.onboarding.standing.hint = hint();
        if (one(4) == 0)
            setup.signUp.wait = Wait{static_cast<Wait::Of>(one(2)), {}, at(), at(), one(2) == 0, one(2) == 0};
        setup.onboarding.attentionTold = one(3) == 0 ? Attention::NotLookedAt : Attention::None;
        maybe(setup.onboarding.phoneRemindedAt);
        setup.listening.arming.isOn = one(4) != 0;
        setup.listening.arming.ifUnknown = one(2) == 0 ? Arming::IfUnknown::LeaveIt : Arming::IfUnknown::SendOnceMore;
        setup.onboarding.earlierSync = static_cast<EarlierSync>(one(4));
        setup.screen.isSignedIn = one(4) != 0;
        if (one(5) == 0)
            setup.listening.subscriptions.clear();
        if (one(6) == 0)
            setup.client.access = Access::Link;
        return setup;
    }

private:
    int one(int of) { return m_random.bounded(of); }
    /// Within two days of noon, and often within an hour; to the millisecond.
    Instant at()
    {
        const qint64 range = one(2) == 0 ? 3'600'000 : 2 * 86'400'000;
        return noon() + milliseconds(m_random.bounded(range * 2) - range);
    }
    void maybe(std::optional<Instant> &instant)
    {
        if (one(2) == 0)
            instant = at();
    }
    /// Parts of the history, complete or in silence; the last one or not.
    void seen(Observed &observed)
    {
        maybe(observed.lastEchoAt);
        const int parts = one(4);
        for (int part = 0; part < parts; ++part) {
            observed.phases.insert(part - 1, {1, 1, one(2) == 0 ? 100 : 55, at()});
            observed.historyProgress = std::max(observed.historyProgress, observed.phases.last().progress);
        }
    }
    Standing::Hint hint()
    {
        const auto kind = static_cast<Standing::Kind>(one(3));
        return {kind, {}, {}, at(), one(2) == 0 ? std::optional(at()) : std::nullopt};
    }
    SyncRecord record()
    {
        using State = SyncRecord::State;
        SyncRecord made;
        made.state = static_cast<State>(one(6));
        if (made.state != State::NotRequested)
            made.at = at();
        if (one(5) == 0)
            made.notBefore = at();
        if (made.state == State::Refused)
            made.code = QStringList{u"2593108"_s, u"2593107"_s, u"429"_s, u"401"_s}.at(one(4));
        made.isOnceMore = one(4) == 0;
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace guarded
