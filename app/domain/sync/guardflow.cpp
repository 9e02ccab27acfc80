#include "domain/sync/guardflow.h"

#include "domain/chats/arrival.h"
#include "domain/chats/standingflow.h"
#include "domain/connect/waitflow.h"
#include "domain/flow.h"
#include "domain/sync/claimpatience.h"
#include "domain/sync/evidence.h"
#include "domain/sync/guarding.h"
#include "domain/sync/guardpatience.h"
#include "domain/sync/watching.h"

// What happens by itself: calls that are due, events that arrive, and what people are told of it.

namespace golive {

namespace {

bool isAnswerLost(const SyncRecord &record, Instant now)
{
    // In either direction: the clock that claimed it may have been ahead.
    return record.state == SyncRecord::State::Claimed && record.at &&
           std::chrono::abs(now - *record.at) > claimPatience;
}

class GuardRoom
{
public:
    explicit GuardRoom(Flow &flow) : m_flow(flow), m_onboarding(flow.setup.onboarding), m_screen(flow.setup.screen) {}

    void operator()(const event::TimePassed &passed)
    {
        if (isGivenUp(m_flow.setup))
            return;
        settleMiss(m_flow.setup, m_flow.now());
        const bool isLost =
            isAnswerLost(m_onboarding.contacts, m_flow.now()) || isAnswerLost(m_onboarding.history, m_flow.now());
        if (isLost && !m_screen.syncing)
            m_flow.effects.emplace_back(effect::ReadLedger::of(m_flow.setup));
        reconcile();
        tellArrival();
        startDueSync();
        tellWait(m_flow);
        remind(passed);
        watch();
    }

    void operator()(const event::EventsObserved &event)
    {
        m_onboarding.observed = event.observed;
        for (const AccountNote &note : event.observed.account) {
            if (note.mark <= m_onboarding.accountMark)
                continue;
            m_onboarding.accountMark = note.mark;
            takeAccountNote(m_flow, note);
        }
        reconcile();
        tellArrival();
    }

    void operator()(const event::FeedMarked &marked)
    {
        m_onboarding.feedMark = marked.mark;
        // Events of an earlier onboarding must not show that a call of this one was taken.
        if (m_onboarding.observed.mark <= marked.mark)
            m_onboarding.observed = {};
    }

private:
    void startDueSync()
    {
        const bool hasToken = m_screen.isSignedIn || m_screen.isAppTokenHeld;
        const ArmState arm = armStateOf(m_flow.setup);
        // Held by events: they may have been put right elsewhere, or were never read here.
        if (!hasToken || m_screen.syncing || (arm != ArmState::Armed && arm != ArmState::HeldByEvents))
            return;
        const auto turn = nextSyncTurn(m_flow.setup, m_flow.now());
        if (!turn || m_flow.now() < turn->due)
            return;
        const bool isJudged = m_flow.setup.listening.readAt &&
                              m_flow.now() - *m_flow.setup.listening.readAt < subscriptionsAge &&
                              m_flow.now() >= *m_flow.setup.listening.readAt;
        const auto asked = m_screen.subscriptionsAskedAt;
        if (!isJudged && !m_flow.setup.listening.waiver) {
            if (!asked || m_flow.now() - *asked > subscriptionsAge || m_flow.now() < *asked)
                return readSubscriptions();
            // Not to be had: what was known last counts, rather than losing the chance.
            if (m_flow.now() - *asked < lookPatience)
                return;
        }
        if (arm == ArmState::Armed)
            requestSync(m_flow, *turn);
    }

    void readSubscriptions()
    {
        m_screen.subscriptionsAskedAt = m_flow.now();
        m_flow.effects.emplace_back(PartnerCall(effect::ReadSubscriptions::of(m_flow.setup)));
    }

    void reconcile()
    {
        const auto settle = [this](SyncKind kind, bool isSeen) {
            const SyncRecord &record = syncRecord(m_flow.setup, kind);
            if (record.state != SyncRecord::State::Unknown || !isSeen)
                return;
            SyncRecord found = record;
            found.state = SyncRecord::State::Accepted;
            found.code = SyncRecord::codeOf(SyncRecord::Reason::ShownByEvents);
            m_flow.effects.emplace_back(
                effect::ReconcileSync{m_flow.setup.client.app, m_onboarding.number, kind, found});
        };
        settle(SyncKind::Contacts, isCallSeen(m_flow.setup, SyncKind::Contacts));
        settle(SyncKind::History, isCallSeen(m_flow.setup, SyncKind::History));
    }

    void tellArrival()
    {
        if (m_onboarding.isArrivalTold || !haveChatsArrived(observedOfThis(m_flow.setup), m_flow.now()))
            return;
        m_onboarding.isArrivalTold = true;
        m_flow.notify({Notice::Kind::ChatsArrived});
    }

    void remind(const event::TimePassed &passed)
    {
        const Attention attention = attentionOf(m_flow.setup, m_flow.now());
        // A missing token is said where the person is: it comes and goes at each start, and must not make what was told
        // before be told again.
        const bool isNew = attention != m_onboarding.attentionTold && attention != Attention::TokenMissing;
        const bool isToldOtherwise = passed.isOutageTold && attention == Attention::NotLookedAt;
        if (isNew && !passed.isJustAwake && !isToldOtherwise) {
            m_onboarding.attentionTold = attention;
            // That the phone app is to be opened has a notice of its own.
            if (attention != Attention::None && attention != Attention::PhoneQuiet)
                m_flow.notify({Notice::Kind::Attention, {}, attention});
        }
        remindOfDeadline();
        remindOfPhone();
    }

    void remindOfDeadline()
    {
        const Actor actor = actorOf(m_flow.setup);
        const bool mustAct = actor == Actor::Person || actor == Actor::Owner;
        const bool isThisWindow = !m_onboarding.again && m_onboarding.standing.kind != Standing::Kind::Removed;
        if (!m_onboarding.window || isSettled(m_flow.setup) || m_onboarding.window->isOver(m_flow.now()) || !mustAct ||
            !isThisWindow)
            return;
        const milliseconds left = m_onboarding.window->closesAt() - m_flow.now();
        bool isNew = false;
        for (const std::chrono::minutes reminder : reminders) {
            const int minutes = static_cast<int>(reminder.count());
            if (left > reminder || m_onboarding.remindersGiven.contains(minutes))
                continue;
            // After a night asleep only the nearest is said.
            m_onboarding.remindersGiven << minutes;
            isNew = true;
        }
        if (isNew)
            m_flow.notify({Notice::Kind::Deadline, left});
    }

    /// Long after everything was asked for.
    void watch()
    {
        const Setup &setup = m_flow.setup;
        const Watch watch = watchOf(setup);
        if (!m_screen.isSignedIn || m_screen.busy || !isWatchDue(setup.id, watch, setup.seen.at, m_flow.now()))
            return;
        const Instant moment = watchMoment(setup.id, watch, m_flow.now());
        if (m_screen.watchedAt && *m_screen.watchedAt >= moment && *m_screen.watchedAt <= m_flow.now())
            return;
        m_screen.watchedAt = m_flow.now();
        m_flow.effects.emplace_back(effect::WatchLive{setup.client.app, setup.client.appName});
    }

    void remindOfPhone()
    {
        const bool isConnected = m_onboarding.standing.kind == Standing::Kind::Connected;
        if (!isConnected || m_flow.setup.seen.state.stage != AppStage::Live || !m_onboarding.liveSeenAt)
            return;
        std::optional<Instant> sign = phoneSignOf(m_flow.setup, m_flow.now());
        const std::optional<Instant> reminded = m_onboarding.phoneRemindedAt;
        if (reminded && *reminded <= m_flow.now())
            sign = std::max(sign.value_or(*reminded), *reminded);
        // Nothing but times to come: it is counted anew from here.
        if (!sign)
            m_onboarding.phoneRemindedAt = m_flow.now();
        if (!sign || m_flow.now() - *sign < phoneReminderAfter)
            return;
        m_onboarding.phoneRemindedAt = m_flow.now();
        m_flow.notify({Notice::Kind::OpenPhoneApp});
    }

    Flow &m_flow;
    Onboarding &m_onboarding;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const GuardEvent &event)
{
    std::visit(GuardRoom(flow), event);
}

void settleMiss(Setup &setup, Instant now)
{
    Onboarding &onboarding = setup.onboarding;
    const bool isOver = fateOf(setup, SyncKind::Contacts, now) != SyncFate::Open &&
                        fateOf(setup, SyncKind::History, now) != SyncFate::Open;
    const bool isSure = isOver && isMissed(setup, now);
    if (!onboarding.missedAt && !onboarding.again && isSure)
        onboarding.missedAt = now;
    // The clock that said so was wrong, or a call was made after all: the chance is still there.
    if (onboarding.missedAt && !onboarding.again && !isSure)
        onboarding.missedAt.reset();
}

} // namespace golive
