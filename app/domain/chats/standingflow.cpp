#include "domain/chats/standingflow.h"

#include "domain/chats/sender.h"
#include "domain/flow.h"
#include "domain/sync/guarding.h"
#include "domain/sync/watching.h"

#include <algorithm>
#include <array>

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

void takeHint(Flow &flow, Standing::Kind kind, const AccountNote &note)
{
    Onboarding &onboarding = flow.setup.onboarding;
    // While it is onboarded once more the disconnection is what was asked for.
    if (onboarding.again)
        return;
    Standing &standing = onboarding.standing;
    const bool isKnown = standing.kind == kind;
    const bool isLess = kind == Standing::Kind::Offboarded && standing.hint;
    if (!isKnown && !isLess)
        standing.hint = Standing::Hint{kind, reasonOf(note), note.initiatedBy, note.at, {}};
    const bool canAsk = flow.setup.client.access == Access::Partner || flow.setup.client.access == Access::AppToken;
    if (canAsk && !flow.setup.client.app.isEmpty() && (standing.hint || kind == Standing::Kind::Offboarded))
        flow.effects.emplace_back(
            PartnerCall(effect::ReadState{flow.setup.client.app, flow.setup.client.appName, true}));
}

} // namespace

void takeAccountNote(Flow &flow, const AccountNote &note)
{
    Onboarding &onboarding = flow.setup.onboarding;
    const Meant meant = meantBy(note, senderOf(flow.setup));
    if (meant == Meant::Another)
        return;
    switch (note.kind) {
    case AccountNote::Kind::Live:
        // The event may be faster than the next look, which alone says more.
        if (flow.setup.seen.state.stage != AppStage::Live && !flow.setup.screen.busy && isGuardWanted(flow.setup))
            flow.effects.emplace_back(PartnerCall(effect::ReadState{flow.setup.client.app, flow.setup.client.appName}));
        return;
    case AccountNote::Kind::Offboarded:
        // It interrupts and ends nothing, and no state that can be read tells of it.
        if (meant == Meant::This && onboarding.standing.kind == Standing::Kind::Connected)
            onboarding.standing = {Standing::Kind::Offboarded, note.reason, note.initiatedBy, note.at,
                                   onboarding.standing.hint};
        return takeHint(flow, Standing::Kind::Offboarded, note);
    case AccountNote::Kind::Removed:
    case AccountNote::Kind::Deleted:
    case AccountNote::Kind::Banned: return takeHint(flow, Standing::Kind::Removed, note);
    case AccountNote::Kind::Reinstated:
        if (isBan(onboarding.standing))
            takeHint(flow, Standing::Kind::Connected, note);
        return;
    case AccountNote::Kind::Reconnected:
        if (onboarding.standing.hint && onboarding.standing.hint->kind == Standing::Kind::Offboarded)
            onboarding.standing.hint.reset();
        if (onboarding.standing.kind == Standing::Kind::Offboarded) {
            onboarding.standing = {Standing::Kind::Connected, {}, {}, {}, onboarding.standing.hint};
            flow.notify({Notice::Kind::Reconnected});
        }
        return;
    case AccountNote::Kind::Added:
    case AccountNote::Kind::Other: return;
    }
}

void settleHint(Flow &flow, const event::StateRead &read)
{
    Onboarding &onboarding = flow.setup.onboarding;
    Standing &standing = onboarding.standing;
    if (!standing.hint || onboarding.again)
        return;
    const Standing::Hint hint = *standing.hint;
    // Not live yet is no news of a number that never was: there only a step back is.
    const bool wasFurther = onboarding.liveSeenAt || flow.setup.seen.state.stage >= AppStage::NumberSelection;
    const bool isGone = read.connection == Connection::Gone && (onboarding.liveSeenAt || isUnfinished(read.state));
    const bool isBack = read.connection == Connection::NotTold && isUnfinished(read.state);
    if (wasFurther && (isGone || isBack)) {
        if (hint.kind == Standing::Kind::Connected) {
            standing.hint.reset(); // the ban stands
            return;
        }
        standing = {hint.kind, hint.reason, hint.initiatedBy, hint.at, {}};
        // What was chosen after a miss says nothing of this.
        if (hint.kind == Standing::Kind::Removed)
            onboarding.afterMiss = AfterMiss::NotChosen;
        return;
    }
    if (read.state.stage != AppStage::Live)
        return;
    if (hint.kind == Standing::Kind::Connected) {
        if (read.connection == Connection::Connected)
            standing = {};
        return;
    }
    if (!hint.deniedAt || *hint.deniedAt > flow.now())
        standing.hint->deniedAt = flow.now();
    else if (flow.now() - *hint.deniedAt >= denialPatience)
        standing.hint.reset();
}

void takeHealth(Flow &flow, const event::StateRead &read)
{
    Onboarding &onboarding = flow.setup.onboarding;
    if (!onboarding.liveSeenAt || onboarding.again)
        return;
    // Before what was read changes who is watched.
    const bool isWatched = watchOf(flow.setup) != Watch::None;
    if (read.health)
        onboarding.health = read.health;
    if (!isWatched || onboarding.standing.hint)
        return;
    Standing &standing = onboarding.standing;
    if (standing.kind != Standing::Kind::Removed && read.connection == Connection::Gone) {
        // One look may be wrong: it is looked at again, as where an event says so.
        const bool isBanned = read.health && read.health->account == QLatin1String("BANNED");
        standing.hint = Standing::Hint{
            Standing::Kind::Removed, isBanned ? QStringLiteral("ACCOUNT_BANNED") : QString(), {}, flow.now(), {}};
    } else if (standing.kind == Standing::Kind::Removed && read.connection == Connection::Connected) {
        standing = {};
        flow.notify({Notice::Kind::Reconnected});
    }
}

bool isBan(const Standing &standing)
{
    static constexpr std::array words{QLatin1String("DISABLED_UPDATE"), QLatin1String("ACCOUNT_DISABLE"),
                                      QLatin1String("ACCOUNT_DISABLED"), QLatin1String("ACCOUNT_BANNED")};
    return standing.kind == Standing::Kind::Removed &&
           std::find(words.begin(), words.end(), standing.reason) != words.end();
}

bool isDoubtful(const Setup &setup, const event::StateRead &read)
{
    // Setting up after live: a look that was half refused. Taken at its word it would hold the calls.
    return setup.seen.state.stage == AppStage::Live && setup.onboarding.liveSeenAt && !setup.onboarding.again &&
           read.state.stage == AppStage::SettingUp && read.connection == Connection::NotTold;
}

} // namespace golive
