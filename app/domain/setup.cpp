#include "domain/setup.h"

namespace golive {

bool isSettled(const Setup &setup)
{
    return setup.contactsSync.isSettled() && setup.historySync.isSettled();
}

bool isOnboarded(const Setup &setup)
{
    return setup.window.has_value();
}

bool isBoundToApp(const Setup &setup)
{
    const bool isSyncBegun = setup.contactsSync.state != SyncRecord::State::NotRequested
        || setup.historySync.state != SyncRecord::State::NotRequested;
    return isOnboarded(setup) && (!setup.wasLiveBefore || setup.finish || isSyncBegun);
}

bool areEventsHeld(const Setup &setup)
{
    return judgeEvents(setup.subscriptions) == EventsVerdict::Red && !setup.eventsWaiver;
}

SyncRecord &syncRecord(Setup &setup, SyncKind kind)
{
    return kind == SyncKind::Contacts ? setup.contactsSync : setup.historySync;
}

const SyncRecord &syncRecord(const Setup &setup, SyncKind kind)
{
    return kind == SyncKind::Contacts ? setup.contactsSync : setup.historySync;
}

} // namespace golive
