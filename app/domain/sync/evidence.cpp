#include "domain/sync/evidence.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace golive {

namespace {

/// The phone tells a contact's and a message's time by its own clock, as the receiver does a part's.
constexpr auto clockSlack = 10min;

/// A call that may still bring something, if only that nothing comes. Who made it is no matter.
bool mayHaveBeenTaken(const SyncRecord &record)
{
    using State = SyncRecord::State;
    using Reason = SyncRecord::Reason;
    return record.state == State::Claimed || record.state == State::Accepted || record.state == State::Unknown ||
           record.reason() == Reason::AlreadyRequested || record.reason() == Reason::NotShared;
}

/// Facebook was finished by then for sure; nothing where that is not known.
std::optional<Instant> surelyBegunBy(const Onboarding &onboarding)
{
    using Evidence = SyncWindow::Evidence;
    const auto &window = onboarding.window;
    if (window && (window->evidence == Evidence::FinishMessage || window->evidence == Evidence::WentLive))
        return window->opensAt;
    return onboarding.liveSeenAt;
}

/// Before this moment no edit of a contact can have been told, nor has a call brought any: the number was connected to
/// nobody, as far as is known.
std::optional<Instant> firstConnectedAt(const Setup &setup)
{
    // Live elsewhere: nobody knows since when, nor what was told there.
    if (setup.onboarding.wasLiveBefore || !setup.onboarding.window)
        return std::nullopt;
    Instant first = setup.onboarding.window->opensAt;
    for (const Onboarding &past : setup.past) {
        if (!past.window || past.window->evidence == SyncWindow::Evidence::WentLive || mayHaveBeenTaken(past.contacts))
            return std::nullopt;
        first = std::min(first, past.window->opensAt);
    }
    return first;
}

/// No call of an onboarding that was kept here brings what was written after this moment: the first of all where there
/// was no such call, as far as is known, and the last where its end is not.
Instant endOfPastHistory(const Setup &setup)
{
    Instant end = Instant::min();
    for (const Onboarding &past : setup.past) {
        const bool isSilent = !past.wasLiveBefore && !mayHaveBeenTaken(past.history) && !past.observed.hasHistory();
        if (isSilent)
            continue;
        const auto pastBegun = surelyBegunBy(past);
        end = std::max(end, pastBegun ? *pastBegun + SyncWindow::length : Instant::max());
    }
    // A further onboarding ends the one before.
    return std::min(end, surelyBegunBy(setup.onboarding).value_or(Instant::max()));
}

/// The same of any earlier call.
Instant endOfEarlierHistory(const Setup &setup)
{
    const Instant past = endOfPastHistory(setup);
    // Live elsewhere: whatever was asked for there before, it was over when this one began.
    return setup.onboarding.wasLiveBefore ? surelyBegunBy(setup.onboarding).value_or(Instant::max()) : past;
}

/// A message was written after that moment, or there is no such moment.
bool isHistoryAfter(const Observed &seen, Instant endOfEarlier)
{
    return endOfEarlier == Instant::min() ||
           (seen.newestHistoryAt && *seen.newestHistoryAt - clockSlack > endOfEarlier);
}

bool isHistoryOfThisCall(const Onboarding &onboarding, Instant endOfEarlier)
{
    const Observed &seen = onboarding.observed;
    if (!seen.hasHistory() || (onboarding.historyAskedAfter && seen.historyMark <= *onboarding.historyAskedAfter))
        return false;
    return isHistoryAfter(seen, endOfEarlier);
}

} // namespace

bool isCallSeen(const Setup &setup, SyncKind kind)
{
    if (kind == SyncKind::History)
        return isHistoryOfThisCall(setup.onboarding, endOfEarlierHistory(setup));
    const auto oldest = setup.onboarding.observed.oldestContactAt;
    const auto connected = firstConnectedAt(setup);
    return oldest && connected && *oldest < *connected - clockSlack;
}

Observed observedOfThis(const Setup &setup)
{
    Observed seen = setup.onboarding.observed;
    // Who called for these parts is no matter, only of which onboarding they are.
    const Instant end = endOfPastHistory(setup);
    if (end == Instant::min())
        return seen;
    const bool isOfThis = isHistoryAfter(seen, end);
    const auto asked = setup.onboarding.syncBegunAt;
    if (asked)
        seen.phases.removeIf([&](QMap<int, PhaseSeen>::iterator phase) { return phase->lastAt + clockSlack < *asked; });
    if (!isOfThis || !setup.onboarding.observed.phases.isEmpty())
        seen.historyProgress = 0;
    for (PhaseSeen &phase : seen.phases) {
        phase.progress = isOfThis ? phase.progress : 0;
        seen.historyProgress = std::max(seen.historyProgress, phase.progress);
    }
    return seen;
}

} // namespace golive
