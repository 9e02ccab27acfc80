#include "domain/journal/outcome.h"

#include "domain/setupnames.h"

namespace golive {

std::optional<ClientOutcome> outcomeOf(const JournalEntry &entry)
{
    const auto when = [&entry](JournalWhat what, const QString &became, ClientOutcome outcome) {
        return entry.is(what) && entry.became == became ? std::optional(outcome) : std::nullopt;
    };
    // What was taken back is no outcome.
    if (entry.became.isEmpty())
        return std::nullopt;
    if (entry.is(JournalWhat::OnboardingBegun))
        return ClientOutcome::OnboardingBegun;
    // Told once, however it was seen: what shows it after that says nothing new.
    if (entry.is(JournalWhat::Finish))
        return entry.was.isEmpty() ? std::optional(ClientOutcome::FacebookFinished) : std::nullopt;
    if (entry.is(JournalWhat::ChatsDeclined))
        return ClientOutcome::ChatsDeclined;
    if (entry.is(JournalWhat::ChatsArrived))
        return ClientOutcome::ChatsArrived;
    if (entry.is(JournalWhat::Missed))
        return ClientOutcome::Missed;
    if (entry.is(JournalWhat::AttentionTold))
        return entry.became == nameOf(Attention::None) ? std::nullopt : std::optional(ClientOutcome::PersonNeeded);
    if (const auto live = when(JournalWhat::Stage, nameOf(AppStage::Live), ClientOutcome::Live))
        return live;
    const QString accepted = nameOf(SyncRecord::State::Accepted);
    if (const auto contacts = when(JournalWhat::ContactsCall, accepted, ClientOutcome::ContactsAccepted))
        return contacts;
    if (const auto chats = when(JournalWhat::ChatsCall, accepted, ClientOutcome::ChatsAccepted))
        return chats;
    if (entry.is(JournalWhat::Standing))
        return entry.became == nameOf(Standing::Kind::Connected) ? ClientOutcome::Reconnected
                                                                 : ClientOutcome::Disconnected;
    return std::nullopt;
}

} // namespace golive
