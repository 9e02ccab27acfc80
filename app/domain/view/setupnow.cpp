#include "domain/view/setupnow.h"

#include "domain/chats/arrival.h"

#include <algorithm>

namespace golive {

namespace {

using State = SyncRecord::State;

bool isClaimed(const SyncRecord &record)
{
    return record.state == State::Claimed;
}

/// Not by the one further send of an answer that was lost here.
bool isAskedBefore(const SyncRecord &record)
{
    return record.reason() == SyncRecord::Reason::AlreadyRequested && !record.isOnceMore;
}

std::optional<SetUpNow> heldNow(const SetUpView &view)
{
    switch (view.arm) {
    case ArmState::HeldByEarlierSync:
        return view.earlierSync == EarlierSync::Somebody ? SetUpNow::EarlierSyncMade : SetUpNow::EarlierSyncAsked;
    case ArmState::HeldByEvents: return SetUpNow::HeldByEvents;
    case ArmState::HeldByOldChats: return SetUpNow::HeldByOldChats;
    case ArmState::Armed:
    case ArmState::Settled:
    case ArmState::NoToken:
    case ArmState::TurnedOff:
    case ArmState::HeldByNewStart: break;
    }
    return std::nullopt;
}

std::optional<SetUpNow> beforeLive(const SetUpView &view)
{
    switch (view.appState.stage) {
    case AppStage::Live: break;
    case AppStage::Failed: return SetUpNow::SetUpFailed;
    case AppStage::SettingUp: return SetUpNow::WaitingForLive;
    case AppStage::Unknown:
    case AppStage::NotStarted:
    case AppStage::FacebookStarted:
    case AppStage::NumberSelection: return SetUpNow::NumberSelection;
    }
    return std::nullopt;
}

std::optional<SetUpNow> callsNow(const SetUpView &view)
{
    if (isClaimed(view.contacts) || isClaimed(view.history))
        return SetUpNow::AnswerAwaited;
    if (!view.turn)
        return std::nullopt;
    if (view.turn->isOnceMore)
        return SetUpNow::Unknown;
    if (view.arm == ArmState::TurnedOff)
        return SetUpNow::TurnedOff;
    if (view.turn->due > view.now)
        return SetUpNow::TryingAgain;
    return view.mayBeTooLate ? SetUpNow::MayBeTooLate : SetUpNow::Starting;
}

SetUpNow afterCalls(const SetUpView &view)
{
    if (view.contacts.state == State::Unknown || view.history.state == State::Unknown)
        return SetUpNow::Unknown;
    const Observed &seen = view.observed;
    // A refusal that says "declined" is the owner's choice as well.
    if (seen.declinedAt || view.history.reason() == SyncRecord::Reason::NotShared)
        return SetUpNow::Declined;
    if (view.contacts.state == State::Refused || view.history.state == State::Refused)
        return SetUpNow::Refused;
    if (isAskedBefore(view.contacts) && isAskedBefore(view.history) && !seen.hasHistory())
        return SetUpNow::AskedBefore;
    if (!view.areEventsSeenHere)
        return SetUpNow::Elsewhere;
    if (haveChatsArrived(seen, view.now))
        return SetUpNow::Arrived;
    if (const auto since = historySilentSince(view); since && view.now - *since >= silenceAfter)
        return SetUpNow::Silent;
    return seen.hasHistory() ? SetUpNow::Arriving : SetUpNow::Awaited;
}

} // namespace

namespace {

/// What is wrong with a number that is live presses more than what came of its chats; not more than a chance for them.
std::optional<SetUpNow> afterLive(const SetUpView &view)
{
    if (view.contactsFate == SyncFate::Open || view.historyFate == SyncFate::Open)
        return std::nullopt;
    switch (view.attention) {
    case Attention::Offboarded: return SetUpNow::Interrupted;
    case Attention::CannotSend: return SetUpNow::CannotSend;
    case Attention::SendingLimited: return SetUpNow::SendingLimited;
    case Attention::PhoneQuiet: return SetUpNow::PhoneQuiet;
    case Attention::None:
    case Attention::Removed:
    case Attention::Missed:
    case Attention::StuckAtNumberSelection:
    case Attention::LiveNotSynced:
    case Attention::SetUpFailed:
    case Attention::TokenMissing:
    case Attention::NotLookedAt: break;
    }
    return std::nullopt;
}

} // namespace

SetUpNow nowOf(const SetUpView &view)
{
    if (view.again)
        return SetUpNow::OnboardingAgain;
    if (view.standing.kind == Standing::Kind::Removed)
        return SetUpNow::Removed;
    if (const auto ill = afterLive(view))
        return *ill;
    if ((view.isMissed || view.areBothRefused) && view.afterMiss == AfterMiss::LeftSo)
        return SetUpNow::LeftSo;
    if (view.isMissed)
        return SetUpNow::Missed;
    if (view.attention == Attention::TokenMissing)
        return SetUpNow::TokenMissing;
    if (view.outage)
        return SetUpNow::Unreachable;
    if (view.appState.stage == AppStage::Failed)
        return SetUpNow::SetUpFailed;
    if (view.isContactsBusy || view.isHistoryBusy)
        return SetUpNow::Asking;
    if (const auto held = heldNow(view))
        return *held;
    if (const auto before = beforeLive(view))
        return *before;
    if (const auto calls = callsNow(view))
        return *calls;
    return afterCalls(view);
}

std::optional<Instant> historySilentSince(const SetUpView &view)
{
    const Observed &seen = view.observed;
    if (view.history.state != State::Accepted || !view.history.at || seen.declinedAt ||
        haveChatsArrived(seen, view.now))
        return std::nullopt;
    Instant last = *view.history.at;
    for (const PhaseSeen &phase : seen.phases)
        last = std::max(last, phase.lastAt);
    return last;
}

} // namespace golive
