#include "domain/advancer.h"

#include "domain/claimpatience.h"
#include "domain/guarding.h"

using namespace std::chrono_literals;

// What happens by itself: calls that are due, events that arrive, and what people are told of it.

namespace golive {

namespace {

/// Right before the calls it is looked once more whether somebody listens; this old is new enough.
constexpr auto subscriptionsAge = 10min;
/// ... and the calls wait this long for that look.
constexpr auto lookPatience = 20s;

bool isAnswerLost(const SyncRecord &record, Instant now)
{
    return record.state == SyncRecord::State::Claimed && record.at && now - *record.at > claimPatience;
}

} // namespace

void Advancer::operator()(const event::TimePassed &)
{
    settleMiss();
    const bool isLost = isAnswerLost(m_setup.contactsSync, m_now) || isAnswerLost(m_setup.historySync, m_now);
    if (isLost && !m_setup.screen.syncing)
        m_effects.emplace_back(effect::ReadLedger{m_setup.app, m_setup.onboarding});
    reconcile();
    startDueSync();
    remind();
}

void Advancer::startDueSync()
{
    const bool hasToken = m_setup.screen.isSignedIn || m_setup.screen.isAppTokenHeld;
    if (!hasToken || m_setup.screen.syncing || armStateOf(m_setup) != ArmState::Armed)
        return;
    const auto turn = nextSyncTurn(m_setup, m_now);
    if (!turn || m_now < turn->due)
        return;
    const bool isJudged = m_setup.subscriptionsReadAt && m_now - *m_setup.subscriptionsReadAt < subscriptionsAge
        && m_now >= *m_setup.subscriptionsReadAt;
    const auto asked = m_setup.screen.subscriptionsAskedAt;
    if (!isJudged && !m_setup.eventsWaiver) {
        if (!asked || m_now - *asked > subscriptionsAge || m_now < *asked)
            return readSubscriptions();
        // Not to be had: what was known last counts, rather than losing the chance.
        if (m_now - *asked < lookPatience)
            return;
    }
    requestSync(*turn);
}

void Advancer::readSubscriptions()
{
    m_setup.screen.subscriptionsAskedAt = m_now;
    m_effects.emplace_back(PartnerCall(effect::ReadSubscriptions{m_setup.app}));
}

void Advancer::settleMiss()
{
    const bool isOver = fateOf(m_setup, SyncKind::Contacts, m_now) != SyncFate::Open
        && fateOf(m_setup, SyncKind::History, m_now) != SyncFate::Open;
    if (!m_setup.missedAt && !m_setup.again && isOver && isMissed(m_setup, m_now))
        m_setup.missedAt = m_now;
}

void Advancer::reconcile()
{
    const auto settle = [this](SyncKind kind, bool isSeen) {
        const SyncRecord &record = syncRecord(m_setup, kind);
        if (record.state != SyncRecord::State::Unknown || !isSeen)
            return;
        SyncRecord found = record;
        found.state = SyncRecord::State::Accepted;
        found.code = QStringLiteral("events");
        m_effects.emplace_back(effect::ReconcileSync{m_setup.app, m_setup.onboarding, kind, found});
    };
    settle(SyncKind::Contacts, m_setup.observed.hasContacts());
    settle(SyncKind::History, m_setup.observed.hasHistory());
}

void Advancer::operator()(const event::EventsObserved &event)
{
    m_setup.observed = event.observed;
    for (const AccountNote &note : event.observed.account) {
        if (note.mark <= m_setup.accountMark)
            continue;
        m_setup.accountMark = note.mark;
        takeAccountNote(note);
    }
    reconcile();
    if (m_setup.observed.historyProgress >= 100 && !m_setup.isArrivalTold) {
        m_setup.isArrivalTold = true;
        notify({Notice::Kind::ChatsArrived});
    }
}

void Advancer::takeAccountNote(const AccountNote &note)
{
    switch (note.kind) {
    case AccountNote::Kind::Live:
        // The event may be faster than the next look, which alone says more.
        if (m_setup.appState.stage != AppStage::Live && !m_setup.screen.busy && isGuardWanted(m_setup))
            m_effects.emplace_back(PartnerCall(effect::ReadState{m_setup.app, m_setup.appName}));
        return;
    case AccountNote::Kind::Offboarded:
        m_setup.standing = {Standing::Kind::Offboarded, note.reason, note.initiatedBy, note.at};
        return;
    case AccountNote::Kind::Removed:
        // While it is onboarded once more the disconnection is what was asked for.
        if (!m_setup.again)
            m_setup.standing = {Standing::Kind::Removed, note.reason, note.initiatedBy, note.at};
        return;
    case AccountNote::Kind::Reconnected:
        if (m_setup.standing.kind == Standing::Kind::Offboarded) {
            m_setup.standing = {};
            notify({Notice::Kind::Reconnected});
        }
        return;
    case AccountNote::Kind::Added:
    case AccountNote::Kind::Other: return;
    }
}

void Advancer::operator()(const event::FeedMarked &marked)
{
    m_setup.feedMark = marked.mark;
}

void Advancer::notify(const Notice &notice)
{
    m_effects.emplace_back(effect::Notify{notice});
}

void Advancer::remind()
{
    const Attention attention = attentionOf(m_setup, m_now);
    if (static_cast<int>(attention) != m_setup.attentionTold) {
        m_setup.attentionTold = static_cast<int>(attention);
        // A missing token is said where the person is; outside the window it would be said at each start.
        if (attention != Attention::None && attention != Attention::TokenMissing)
            notify({Notice::Kind::Attention, {}, attention});
    }
    remindOfDeadline();
    remindOfPhone();
}

void Advancer::remindOfDeadline()
{
    const Actor actor = actorOf(m_setup, m_now);
    const bool mustAct = actor == Actor::Person || actor == Actor::Owner;
    if (!m_setup.window || isSettled(m_setup) || m_setup.window->isOver(m_now) || !mustAct)
        return;
    const milliseconds left = m_setup.window->closesAt() - m_now;
    bool isNew = false;
    for (const std::chrono::minutes reminder : reminders) {
        const int minutes = static_cast<int>(reminder.count());
        if (left > reminder || m_setup.remindersGiven.contains(minutes))
            continue;
        // After a night asleep only the nearest is said.
        m_setup.remindersGiven << minutes;
        isNew = true;
    }
    if (isNew)
        notify({Notice::Kind::Deadline, left});
}

void Advancer::remindOfPhone()
{
    const bool isConnected = m_setup.standing.kind == Standing::Kind::Connected;
    if (!isConnected || m_setup.appState.stage != AppStage::Live || !m_setup.liveSeenAt)
        return;
    // An echo is a sign that the phone app was open.
    Instant sign = std::max(*m_setup.liveSeenAt, m_setup.phoneRemindedAt.value_or(*m_setup.liveSeenAt));
    if (const auto echo = m_setup.observed.fields.constFind(QStringLiteral("smb_message_echoes"));
        echo != m_setup.observed.fields.constEnd())
        sign = std::max(sign, echo->lastAt);
    if (m_now - sign < phoneReminderAfter)
        return;
    m_setup.phoneRemindedAt = m_now;
    notify({Notice::Kind::OpenPhoneApp});
}

} // namespace golive
