#include "domain/advancer.h"

#include "domain/chats/arrival.h"
#include "domain/sync/claimpatience.h"
#include "domain/sync/evidence.h"
#include "domain/sync/guarding.h"
#include "domain/sync/guardpatience.h"

// What happens by itself: calls that are due, events that arrive, and what people are told of it.

namespace golive {

namespace {

bool isAnswerLost(const SyncRecord &record, Instant now)
{
    // In either direction: the clock that claimed it may have been ahead.
    return record.state == SyncRecord::State::Claimed && record.at &&
           std::chrono::abs(now - *record.at) > claimPatience;
}

} // namespace

void Advancer::operator()(const event::TimePassed &passed)
{
    if (isGivenUp(m_setup))
        return;
    settleMiss();
    const bool isLost =
        isAnswerLost(m_setup.onboarding.contacts, m_now) || isAnswerLost(m_setup.onboarding.history, m_now);
    if (isLost && !m_setup.screen.syncing)
        m_effects.emplace_back(effect::ReadLedger{m_setup.client.app, m_setup.onboarding.number});
    reconcile();
    tellArrival();
    startDueSync();
    tellWait();
    remind(passed);
}

void Advancer::startDueSync()
{
    const bool hasToken = m_setup.screen.isSignedIn || m_setup.screen.isAppTokenHeld;
    const ArmState arm = armStateOf(m_setup);
    // Held by events: they may have been put right elsewhere, or were never read here.
    if (!hasToken || m_setup.screen.syncing || (arm != ArmState::Armed && arm != ArmState::HeldByEvents))
        return;
    const auto turn = nextSyncTurn(m_setup, m_now);
    if (!turn || m_now < turn->due)
        return;
    const bool isJudged = m_setup.listening.readAt && m_now - *m_setup.listening.readAt < subscriptionsAge &&
                          m_now >= *m_setup.listening.readAt;
    const auto asked = m_setup.screen.subscriptionsAskedAt;
    if (!isJudged && !m_setup.listening.waiver) {
        if (!asked || m_now - *asked > subscriptionsAge || m_now < *asked)
            return readSubscriptions();
        // Not to be had: what was known last counts, rather than losing the chance.
        if (m_now - *asked < lookPatience)
            return;
    }
    if (arm == ArmState::Armed)
        requestSync(*turn);
}

void Advancer::readSubscriptions()
{
    m_setup.screen.subscriptionsAskedAt = m_now;
    m_effects.emplace_back(PartnerCall(effect::ReadSubscriptions{m_setup.client.app}));
}

void Advancer::settleMiss()
{
    const bool isOver = fateOf(m_setup, SyncKind::Contacts, m_now) != SyncFate::Open &&
                        fateOf(m_setup, SyncKind::History, m_now) != SyncFate::Open;
    const bool isSure = isOver && isMissed(m_setup, m_now);
    if (!m_setup.onboarding.missedAt && !m_setup.onboarding.again && isSure)
        m_setup.onboarding.missedAt = m_now;
    // The clock that said so was wrong, or a call was made after all: the chance is still there.
    if (m_setup.onboarding.missedAt && !m_setup.onboarding.again && !isSure)
        m_setup.onboarding.missedAt.reset();
}

void Advancer::reconcile()
{
    const auto settle = [this](SyncKind kind, bool isSeen) {
        const SyncRecord &record = syncRecord(m_setup, kind);
        if (record.state != SyncRecord::State::Unknown || !isSeen)
            return;
        SyncRecord found = record;
        found.state = SyncRecord::State::Accepted;
        found.code = SyncRecord::codeOf(SyncRecord::Reason::ShownByEvents);
        m_effects.emplace_back(effect::ReconcileSync{m_setup.client.app, m_setup.onboarding.number, kind, found});
    };
    settle(SyncKind::Contacts, isCallSeen(m_setup, SyncKind::Contacts));
    settle(SyncKind::History, isCallSeen(m_setup, SyncKind::History));
}

void Advancer::operator()(const event::EventsObserved &event)
{
    m_setup.onboarding.observed = event.observed;
    for (const AccountNote &note : event.observed.account) {
        if (note.mark <= m_setup.onboarding.accountMark)
            continue;
        m_setup.onboarding.accountMark = note.mark;
        takeAccountNote(note);
    }
    reconcile();
    tellArrival();
}

void Advancer::tellArrival()
{
    if (m_setup.onboarding.isArrivalTold || !haveChatsArrived(m_setup.onboarding.observed, m_now))
        return;
    m_setup.onboarding.isArrivalTold = true;
    notify({Notice::Kind::ChatsArrived});
}

void Advancer::operator()(const event::FeedMarked &marked)
{
    m_setup.onboarding.feedMark = marked.mark;
    // Events of an earlier onboarding must not show that a call of this one was taken.
    if (m_setup.onboarding.observed.mark <= marked.mark)
        m_setup.onboarding.observed = {};
}

void Advancer::notify(const Notice &notice)
{
    m_effects.emplace_back(effect::Notify{notice});
}

void Advancer::remind(const event::TimePassed &passed)
{
    const Attention attention = attentionOf(m_setup, m_now);
    // A missing token is said where the person is: it comes and goes at each start, and must not make what was told
    // before be told again.
    const bool isNew = attention != m_setup.onboarding.attentionTold && attention != Attention::TokenMissing;
    const bool isToldOtherwise = passed.isOutageTold && attention == Attention::NotLookedAt;
    if (isNew && !passed.isJustAwake && !isToldOtherwise) {
        m_setup.onboarding.attentionTold = attention;
        if (attention != Attention::None)
            notify({Notice::Kind::Attention, {}, attention});
    }
    remindOfDeadline();
    remindOfPhone();
}

void Advancer::remindOfDeadline()
{
    const Actor actor = actorOf(m_setup);
    const bool mustAct = actor == Actor::Person || actor == Actor::Owner;
    const bool isThisWindow = !m_setup.onboarding.again && m_setup.onboarding.standing.kind != Standing::Kind::Removed;
    if (!m_setup.onboarding.window || isSettled(m_setup) || m_setup.onboarding.window->isOver(m_now) || !mustAct ||
        !isThisWindow)
        return;
    const milliseconds left = m_setup.onboarding.window->closesAt() - m_now;
    bool isNew = false;
    for (const std::chrono::minutes reminder : reminders) {
        const int minutes = static_cast<int>(reminder.count());
        if (left > reminder || m_setup.onboarding.remindersGiven.contains(minutes))
            continue;
        // After a night asleep only the nearest is said.
        m_setup.onboarding.remindersGiven << minutes;
        isNew = true;
    }
    if (isNew)
        notify({Notice::Kind::Deadline, left});
}

void Advancer::remindOfPhone()
{
    const bool isConnected = m_setup.onboarding.standing.kind == Standing::Kind::Connected;
    if (!isConnected || m_setup.seen.state.stage != AppStage::Live || !m_setup.onboarding.liveSeenAt)
        return;
    // A time to come was told by a wrong clock: it is counted anew from here.
    std::optional<Instant> sign;
    const auto take = [&](Instant at) {
        if (at <= m_now)
            sign = std::max(sign.value_or(at), at);
    };
    take(*m_setup.onboarding.liveSeenAt);
    if (m_setup.onboarding.phoneRemindedAt)
        take(*m_setup.onboarding.phoneRemindedAt);
    // An echo is a sign that the phone app was open. What older versions kept shows as its field only.
    if (const auto echo = m_setup.onboarding.observed.lastEchoAt)
        take(*echo);
    if (const auto echo = m_setup.onboarding.observed.fields.constFind(QStringLiteral("smb_message_echoes"));
        echo != m_setup.onboarding.observed.fields.constEnd())
        take(echo->lastAt);
    if (!sign)
        m_setup.onboarding.phoneRemindedAt = m_now;
    if (!sign || m_now - *sign < phoneReminderAfter)
        return;
    m_setup.onboarding.phoneRemindedAt = m_now;
    notify({Notice::Kind::OpenPhoneApp});
}

} // namespace golive
