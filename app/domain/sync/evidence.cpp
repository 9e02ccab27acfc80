#include "domain/sync/evidence.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace golive {

namespace {

/// The phone tells a contact's and a message's time by its own clock.
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

/// No call of an earlier onboarding brings what was written after this moment: the first of all where there was no such
/// call, as far as is known, and the last where its end is not.
Instant endOfEarlierHistory(const Setup &setup)
{
    const auto begun = surelyBegunBy(setup.onboarding);
    Instant end = Instant::min();
    // Live elsewhere: whatever was asked for there before, it was over when this one began.
    if (setup.onboarding.wasLiveBefore)
        end = begun.value_or(Instant::max());
    for (const Onboarding &past : setup.past) {
        const bool isSilent = !past.wasLiveBefore && !mayHaveBeenTaken(past.history) && !past.observed.hasHistory();
        if (isSilent)
            continue;
        const auto pastBegun = surelyBegunBy(past);
        end = std::max(end, pastBegun ? *pastBegun + SyncWindow::length : Instant::max());
    }
    // A further onboarding ends the one before.
    return begun ? std::min(end, *begun) : end;
}

bool isHistoryOfThisCall(const Onboarding &onboarding, Instant endOfEarlier)
{
    const Observed &seen = onboarding.observed;
    if (!seen.hasHistory() || (onboarding.historyAskedAfter && seen.historyMark <= *onboarding.historyAskedAfter))
        return false;
    return endOfEarlier == Instant::min() ||
           (seen.newestHistoryAt && *seen.newestHistoryAt - clockSlack > endOfEarlier);
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

} // namespace golive
