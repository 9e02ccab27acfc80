#include "domain/setup.h"

namespace golive {

bool isSettled(const Setup &setup)
{
    if (setup.missedAt)
        return true;
    return setup.contactsSync.isSettled() && setup.historySync.isSettled();
}

bool isSaveOwed(const Setup &setup)
{
    return setup.screen.isSaveOwed && setup.screen.problem && isAboutKeeping(setup.screen.problem->kind);
}

bool isOnboarded(const Setup &setup)
{
    return setup.window.has_value();
}

namespace {

bool isSyncBegun(const Setup &setup)
{
    return setup.contactsSync.state != SyncRecord::State::NotRequested ||
           setup.historySync.state != SyncRecord::State::NotRequested;
}

} // namespace

bool isSaidByPerson(const Setup &setup)
{
    return setup.finish && setup.finish->seenBy == SignUpFinish::SeenBy::Person;
}

bool canFinishBeTakenBack(const Setup &setup)
{
    // A further onboarding that was counted stays counted.
    return isSaidByPerson(setup) && setup.onboarding == 1 && !isSyncBegun(setup);
}

bool isGivenUp(const Setup &setup)
{
    return setup.putAway && setup.putAway->isGivenUp;
}

bool isNumberToConfirm(const Setup &setup)
{
    return setup.number && setup.number->isUnknownHere && !setup.isNumberOfApp && !setup.isNumberConfirmed;
}

bool isBoundToApp(const Setup &setup)
{
    // A call that is on its way is recorded where it was asked for.
    return isOnboarded(setup) && (!setup.wasLiveBefore || setup.finish || setup.screen.syncing || isSyncBegun(setup));
}

bool isEventsCheckFresh(const Setup &setup, Instant now)
{
    return setup.eventsCheck && setup.eventsCheck->isReached && now - setup.eventsCheck->at < std::chrono::hours(24) &&
           now >= setup.eventsCheck->at;
}

QList<EventsFault> eventsFaultsOf(const Setup &setup, Instant now)
{
    QList<EventsFault> faults = eventsFaults(setup.subscriptions);
    if (!eventsCarrier(setup.subscriptions))
        return faults;
    if (setup.eventsCheck && !setup.eventsCheck->isReached)
        faults.prepend(EventsFault::NotReached);
    else if (!isEventsCheckFresh(setup, now))
        faults << EventsFault::NotCheckedToday;
    return faults;
}

EventsVerdict eventsVerdictOf(const Setup &setup, Instant now)
{
    if (!eventsCarrier(setup.subscriptions) || (setup.eventsCheck && !setup.eventsCheck->isReached))
        return EventsVerdict::Red;
    return eventsFaultsOf(setup, now).isEmpty() ? EventsVerdict::Green : EventsVerdict::Amber;
}

bool areEventsHeld(const Setup &setup)
{
    const bool isNobodyThere = setup.eventsCheck && !setup.eventsCheck->isReached;
    return (isNobodyThere || judgeEvents(setup.subscriptions) == EventsVerdict::Red) && !setup.eventsWaiver;
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
