#include "domain/syncplan.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace golive {

namespace {

/// Contacts that come to no end no longer hold history after this time (design.md section 6).
constexpr auto contactsPatience = 30min;
/// When an unknown outcome is decided by the choice that was made on arming.
constexpr auto decidesBefore = 2h;

const QString missedCode = QStringLiteral("2593108");

bool isMissedByMeta(const SyncRecord &record)
{
    return record.state == SyncRecord::State::Refused && record.code == missedCode;
}

bool isSeen(const Setup &setup, SyncKind kind)
{
    return kind == SyncKind::Contacts ? setup.observed.hasContacts() : setup.observed.hasHistory();
}

bool areContactsOver(const Setup &setup, Instant now)
{
    return setup.contactsSync.isSettled() || (setup.syncBegunAt && now - *setup.syncBegunAt >= contactsPatience);
}

std::optional<SyncTurn> turnOf(const Setup &setup, SyncKind kind, Instant now)
{
    const SyncRecord &record = syncRecord(setup, kind);
    if (record.mayBeClaimed()) {
        if (record.state == SyncRecord::State::NotRequested || !record.at)
            return SyncTurn{kind, now, false};
        const int tries = kind == SyncKind::Contacts ? setup.contactsTries : setup.historyTries;
        const Instant due = *record.at + syncBackOff(tries);
        return SyncTurn{kind, std::max(due, record.notBefore.value_or(due)), false};
    }
    const bool isOnceMoreChosen = setup.arming.ifUnknown == Arming::IfUnknown::SendOnceMore;
    if (record.state == SyncRecord::State::Unknown && isOnceMoreChosen && !record.isOnceMore && setup.window
        && !isSeen(setup, kind))
        return SyncTurn{kind, setup.window->closesAt() - decidesBefore, true};
    return std::nullopt;
}

} // namespace

ArmState armStateOf(const Setup &setup)
{
    if (isSettled(setup) && !setup.again)
        return ArmState::Settled;
    if (setup.access != Access::Partner && setup.access != Access::AppToken)
        return ArmState::NoToken;
    if (setup.again)
        return ArmState::HeldByNewStart;
    if (!setup.arming.isOn)
        return ArmState::TurnedOff;
    const bool isFirstSeenLive = setup.wasLiveBefore && !setup.finish;
    if (isFirstSeenLive && (setup.earlierSync == EarlierSync::NotAsked || setup.earlierSync == EarlierSync::Somebody))
        return ArmState::HeldByEarlierSync;
    if (areEventsHeld(setup))
        return ArmState::HeldByEvents;
    if (setup.arming.oldChats == Arming::OldChats::NotKnown)
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
    if (setup.appState.stage != AppStage::Live || setup.again || setup.missedAt
        || setup.standing.kind == Standing::Kind::Removed)
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
    // liveTs of an app that was live before its new onboarding says nothing about this one.
    if (setup.liveSeenAt && setup.onboarding > 1)
        return setup.liveSeenAt;
    if (setup.appState.liveAt && setup.liveSeenAt)
        return std::min(*setup.appState.liveAt, *setup.liveSeenAt);
    return setup.appState.liveAt ? setup.appState.liveAt : setup.liveSeenAt;
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
        if (!record.isUnspentRefusal())
            return SyncFate::Refused;
        break;
    case SyncRecord::State::NotRequested:
    case SyncRecord::State::NotSent: break;
    }
    const auto live = liveSince(setup);
    const bool isADayAfterLive = live && now - *live >= SyncWindow::length && setup.window && setup.window->isOver(now);
    return isADayAfterLive ? SyncFate::Missed : SyncFate::Open;
}

bool isMissed(const Setup &setup, Instant now)
{
    return fateOf(setup, SyncKind::Contacts, now) == SyncFate::Missed
        || fateOf(setup, SyncKind::History, now) == SyncFate::Missed;
}

bool mayBeTooLate(const Setup &setup, Instant now)
{
    return setup.window && setup.window->isOver(now) && !isSettled(setup) && !isMissed(setup, now);
}

} // namespace golive
