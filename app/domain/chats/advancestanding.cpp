#include "domain/advancer.h"

#include "domain/sync/guarding.h"
#include "domain/chats/sender.h"

using namespace std::chrono_literals;

// Leaving and coming back. What arrives at an address may be late, doubled, about another number or forged: an event
// starts a look, and the state that is read decides.

namespace golive {

namespace {

/// Gupshup may learn of it later than the event came: the state must say "live" for this long before the event is held
/// for wrong.
constexpr auto denialPatience = 15min;

bool isUnfinished(const AppState &state)
{
    return state.stage == AppStage::NotStarted || state.stage == AppStage::FacebookStarted;
}

/// The event's own word, where no reason says more.
QString reasonOf(const AccountNote &note)
{
    const bool isPlain = note.kind == AccountNote::Kind::Offboarded || note.name == QLatin1String("PARTNER_REMOVED");
    const bool isSaid = note.kind == AccountNote::Kind::Removed && !note.reason.isEmpty();
    return isPlain || isSaid ? note.reason : note.name;
}

bool isBan(const QString &reason)
{
    return reason == QLatin1String("DISABLED_UPDATE") || reason == QLatin1String("ACCOUNT_DISABLE");
}

} // namespace

void Advancer::takeAccountNote(const AccountNote &note)
{
    const Meant meant = meantBy(note, senderOf(m_setup));
    if (meant == Meant::Another)
        return;
    switch (note.kind) {
    case AccountNote::Kind::Live:
        // The event may be faster than the next look, which alone says more.
        if (m_setup.seen.state.stage != AppStage::Live && !m_setup.screen.busy && isGuardWanted(m_setup))
            m_effects.emplace_back(PartnerCall(effect::ReadState{m_setup.client.app, m_setup.client.appName}));
        return;
    case AccountNote::Kind::Offboarded:
        // It interrupts and ends nothing, and no state that can be read tells of it.
        if (meant == Meant::This && m_setup.onboarding.standing.kind == Standing::Kind::Connected)
            m_setup.onboarding.standing = {Standing::Kind::Offboarded, note.reason, note.initiatedBy, note.at,
                                           m_setup.onboarding.standing.hint};
        return takeHint(Standing::Kind::Offboarded, note);
    case AccountNote::Kind::Removed:
    case AccountNote::Kind::Deleted:
    case AccountNote::Kind::Banned: return takeHint(Standing::Kind::Removed, note);
    case AccountNote::Kind::Reinstated:
        if (m_setup.onboarding.standing.kind == Standing::Kind::Removed && isBan(m_setup.onboarding.standing.reason))
            takeHint(Standing::Kind::Connected, note);
        return;
    case AccountNote::Kind::Reconnected:
        if (m_setup.onboarding.standing.hint && m_setup.onboarding.standing.hint->kind == Standing::Kind::Offboarded)
            m_setup.onboarding.standing.hint.reset();
        if (m_setup.onboarding.standing.kind == Standing::Kind::Offboarded) {
            m_setup.onboarding.standing = {Standing::Kind::Connected, {}, {}, {}, m_setup.onboarding.standing.hint};
            notify({Notice::Kind::Reconnected});
        }
        return;
    case AccountNote::Kind::Added:
    case AccountNote::Kind::Other: return;
    }
}

void Advancer::takeHint(Standing::Kind kind, const AccountNote &note)
{
    // While it is onboarded once more the disconnection is what was asked for.
    if (m_setup.onboarding.again)
        return;
    Standing &standing = m_setup.onboarding.standing;
    const bool isKnown = standing.kind == kind;
    const bool isLess = kind == Standing::Kind::Offboarded && standing.hint;
    if (!isKnown && !isLess)
        standing.hint = Standing::Hint{kind, reasonOf(note), note.initiatedBy, note.at, {}};
    const bool canAsk = m_setup.client.access == Access::Partner || m_setup.client.access == Access::AppToken;
    if (canAsk && !m_setup.client.app.isEmpty() && (standing.hint || kind == Standing::Kind::Offboarded))
        m_effects.emplace_back(PartnerCall(effect::ReadState{m_setup.client.app, m_setup.client.appName, true}));
}

void Advancer::settleHint(const event::StateRead &read)
{
    Standing &standing = m_setup.onboarding.standing;
    if (!standing.hint || m_setup.onboarding.again)
        return;
    const Standing::Hint hint = *standing.hint;
    // Not live yet is no news of a number that never was: there only a step back is.
    const bool wasFurther = m_setup.onboarding.liveSeenAt || m_setup.seen.state.stage >= AppStage::NumberSelection;
    const bool isGone =
        read.connection == Connection::Gone && (m_setup.onboarding.liveSeenAt || isUnfinished(read.state));
    const bool isBack = read.connection == Connection::NotTold && isUnfinished(read.state);
    if (wasFurther && (isGone || isBack)) {
        if (hint.kind == Standing::Kind::Connected) {
            standing.hint.reset(); // the ban stands
            return;
        }
        standing = {hint.kind, hint.reason, hint.initiatedBy, hint.at, {}};
        // What was chosen after a miss says nothing of this.
        if (hint.kind == Standing::Kind::Removed)
            m_setup.onboarding.afterMiss = AfterMiss::NotChosen;
        return;
    }
    if (read.state.stage != AppStage::Live)
        return;
    if (hint.kind == Standing::Kind::Connected) {
        if (read.connection == Connection::Connected)
            standing = {};
        return;
    }
    if (!hint.deniedAt || *hint.deniedAt > m_now)
        standing.hint->deniedAt = m_now;
    else if (m_now - *hint.deniedAt >= denialPatience)
        standing.hint.reset();
}

bool Advancer::isDoubtful(const event::StateRead &read) const
{
    // Setting up after live: a look that was half refused. Taken at its word it would hold the calls.
    return m_setup.seen.state.stage == AppStage::Live && m_setup.onboarding.liveSeenAt && !m_setup.onboarding.again &&
           read.state.stage == AppStage::SettingUp && read.connection == Connection::NotTold;
}

} // namespace golive
