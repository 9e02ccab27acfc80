#include "domain/sync/syncplan.h"

#include "domain/sync/evidence.h"
#include "domain/sync/guardpatience.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace golive {

namespace {

bool isMissedByMeta(const SyncRecord &record)
{
    return record.state == SyncRecord::State::Refused && record.reason() == SyncRecord::Reason::WindowClosed;
}

bool isRefusedForGood(const SyncRecord &record)
{
    return record.state == SyncRecord::State::Refused && !record.isUnspentRefusal() && !isMissedByMeta(record);
}

bool areContactsOver(const Setup &setup, Instant now)
{
    // Another program's claim counts as a beginning, too.
    std::optional<Instant> begun = setup.onboarding.syncBegunAt;
    if (!begun && setup.onboarding.contacts.state == SyncRecord::State::Claimed)
        begun = setup.onboarding.contacts.at;
    // In either direction: a time far ahead was told by a wrong clock, and must not hold history until it has come.
    return setup.onboarding.contacts.isSettled() || (begun && std::chrono::abs(now - *begun) >= contactsPatience);
}

bool isFirstSeenLive(const Setup &setup)
{
    return setup.onboarding.wasLiveBefore && !setup.onboarding.finish;
}

bool isADayAfterLive(const Setup &setup, Instant now)
{
    const auto live = liveSince(setup);
    return live && now - *live >= SyncWindow::length && setup.onboarding.window && setup.onboarding.window->isOver(now);
}

bool isOnceMoreAwaited(const Setup &setup, SyncKind kind)
{
    const SyncRecord &record = syncRecord(setup, kind);
    return record.state == SyncRecord::State::Unknown && !record.isOnceMore &&
           setup.listening.arming.ifUnknown == Arming::IfUnknown::SendOnceMore && setup.onboarding.window &&
           !isCallSeen(setup, kind);
}

/// A try is always left before the chance is over: whatever is asked for (Retry-After), the last waits are cut short.
constexpr auto lastTryBefore = 10min;
constexpr auto shortestWait = 10s;

/// Until when a call is sure to count, as seen at `from`; nothing where that is over or not known.
std::optional<Instant> endOfTrying(const Setup &setup, Instant from)
{
    if (setup.onboarding.window && !setup.onboarding.window->isOver(from))
        return setup.onboarding.window->closesAt();
    const auto live = liveSince(setup);
    return live && from < *live + SyncWindow::length ? std::optional(*live + SyncWindow::length) : std::nullopt;
}

/// `until`, as far as a try is left after it. Ten minutes before the end at the latest; within those, half of what is
/// left each time.
Instant leavingATry(const Setup &setup, Instant from, Instant until)
{
    const auto end = endOfTrying(setup, from);
    if (!end || until < *end - lastTryBefore)
        return until;
    if (from < *end - lastTryBefore)
        return *end - lastTryBefore;
    return std::min(until, from + std::max<milliseconds>(shortestWait, (*end - from) / 2));
}

/// `due`, or later where a try that used nothing up has to wait.
Instant afterWaiting(const Setup &setup, SyncKind kind, Instant due, Instant now)
{
    const SyncRecord &record = syncRecord(setup, kind);
    const int tries = kind == SyncKind::Contacts ? setup.onboarding.contactsTries : setup.onboarding.historyTries;
    // A time to come was told by a wrong clock: it holds nothing back.
    if (!record.at || *record.at > now)
        return due;
    const Instant retry = tries == 0 ? *record.at : *record.at + syncBackOff(tries);
    const Instant wanted = std::max(retry, record.notBefore.value_or(retry));
    return std::max(due, leavingATry(setup, *record.at, wanted));
}

std::optional<SyncTurn> turnOf(const Setup &setup, SyncKind kind, Instant now)
{
    const SyncRecord &record = syncRecord(setup, kind);
    if (record.mayBeClaimed()) {
        if (record.state == SyncRecord::State::NotRequested || !record.at || *record.at > now)
            return SyncTurn{kind, now, false};
        return SyncTurn{kind, afterWaiting(setup, kind, *record.at + syncBackOff(1), now), false};
    }
    if (isOnceMoreAwaited(setup, kind) && !isADayAfterLive(setup, now))
        return SyncTurn{
            kind, afterWaiting(setup, kind, setup.onboarding.window->closesAt() - onceMoreDecidedBefore, now), true};
    return std::nullopt;
}

} // namespace

bool isOnceMoreAwaited(const Setup &setup)
{
    return !setup.onboarding.missedAt && setup.onboarding.standing.kind != Standing::Kind::Removed &&
           (isOnceMoreAwaited(setup, SyncKind::Contacts) || isOnceMoreAwaited(setup, SyncKind::History));
}

bool isLeftToOthers(const Setup &setup)
{
    using State = SyncRecord::State;
    return isFirstSeenLive(setup) && setup.onboarding.earlierSync == EarlierSync::Somebody &&
           setup.onboarding.contacts.state == State::NotRequested &&
           setup.onboarding.history.state == State::NotRequested;
}

ArmState armStateOf(const Setup &setup)
{
    if (isSettled(setup) && !isOnceMoreAwaited(setup) && !setup.onboarding.again)
        return ArmState::Settled;
    if (setup.client.access != Access::Partner && setup.client.access != Access::AppToken)
        return ArmState::NoToken;
    if (setup.onboarding.again)
        return ArmState::HeldByNewStart;
    if (!setup.listening.arming.isOn)
        return ArmState::TurnedOff;
    if (isFirstSeenLive(setup) && (setup.onboarding.earlierSync == EarlierSync::NotAsked ||
                                   setup.onboarding.earlierSync == EarlierSync::Somebody))
        return ArmState::HeldByEarlierSync;
    if (areEventsHeld(setup))
        return ArmState::HeldByEvents;
    if (setup.listening.arming.oldChats == Arming::OldChats::NotKnown)
        return ArmState::HeldByOldChats;
    return ArmState::Armed;
}

milliseconds syncBackOff(int tries)
{
    constexpr std::array<std::chrono::seconds, 5> waits{10s, 30s, 1min, 2min, 5min};
    const auto index = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(tries, 1)) - 1, 0, waits.size() - 1);
    return waits[index];
}

std::optional<SyncTurn> nextSyncTurn(const Setup &setup, Instant now)
{
    if (setup.seen.state.stage != AppStage::Live || setup.onboarding.again || setup.onboarding.missedAt ||
        setup.onboarding.standing.kind == Standing::Kind::Removed)
        return std::nullopt;
    const auto contacts = turnOf(setup, SyncKind::Contacts, now);
    std::optional<SyncTurn> history;
    if (areContactsOver(setup, now))
        history = turnOf(setup, SyncKind::History, now);
    if (contacts && history)
        return history->due < contacts->due ? history : contacts;
    return contacts ? contacts : history;
}

std::optional<Instant> liveSince(const Setup &setup)
{
    std::optional<Instant> told = setup.seen.state.liveAt;
    // A liveTs from before this onboarding belongs to an earlier one.
    if (told && setup.onboarding.window && *told < setup.onboarding.window->opensAt)
        told.reset();
    if (told && setup.onboarding.liveSeenAt)
        return std::min(*told, *setup.onboarding.liveSeenAt);
    return told ? told : setup.onboarding.liveSeenAt;
}

SyncFate fateOf(const Setup &setup, SyncKind kind, Instant now)
{
    const SyncRecord &record = syncRecord(setup, kind);
    switch (record.state) {
    case SyncRecord::State::Accepted: return SyncFate::Accepted;
    case SyncRecord::State::Unknown: return SyncFate::Unknown;
    case SyncRecord::State::Claimed: return SyncFate::Open;
    case SyncRecord::State::Refused:
        if (isMissedByMeta(record))
            return SyncFate::Missed;
        if (isRefusedForGood(record))
            return SyncFate::Refused;
        break;
    case SyncRecord::State::NotRequested:
    case SyncRecord::State::NotSent: break;
    }
    // Live elsewhere: who has not been asked yet, or knows of somebody's call, cannot have missed it here.
    const bool isKnownHere = !isFirstSeenLive(setup) || setup.onboarding.earlierSync == EarlierSync::Nobody ||
                             setup.onboarding.earlierSync == EarlierSync::NotSure;
    return isKnownHere && isADayAfterLive(setup, now) ? SyncFate::Missed : SyncFate::Open;
}

bool isMissed(const Setup &setup, Instant now)
{
    return fateOf(setup, SyncKind::Contacts, now) == SyncFate::Missed ||
           fateOf(setup, SyncKind::History, now) == SyncFate::Missed;
}

bool areBothRefused(const Setup &setup)
{
    const bool isDeclined = setup.onboarding.history.reason() == SyncRecord::Reason::NotShared; // the owner's choice
    return isRefusedForGood(setup.onboarding.contacts) && isRefusedForGood(setup.onboarding.history) && !isDeclined;
}

bool mayBeTooLate(const Setup &setup, Instant now)
{
    return setup.onboarding.window && setup.onboarding.window->isOver(now) && !isSettled(setup) &&
           !isMissed(setup, now);
}

} // namespace golive
