#include "domain/setup.h"

namespace golive {

bool Setup::operator==(const Setup &) const = default;

bool isSettled(const Setup &setup)
{
    if (setup.onboarding.missedAt)
        return true;
    return setup.onboarding.contacts.isSettled() && setup.onboarding.history.isSettled();
}

bool isBlank(const Setup &setup)
{
    const Client &client = setup.client;
    const Contact &contact = setup.details.contact;
    return setup.furthest <= Step::App && client.app.isEmpty() && client.appName.isEmpty() &&
           client.newAppName.isEmpty() && client.numberText.isEmpty() && client.reference.isEmpty() &&
           client.provider.isEmpty() && client.business.isEmpty() && setup.signUp.link.isEmpty() &&
           (setup.details.isContactOurs || (contact.name.isEmpty() && contact.email.isEmpty())) && !setup.putAway;
}

bool isSaveOwed(const Setup &setup)
{
    return setup.screen.isSaveOwed && setup.screen.problem && isAboutKeeping(setup.screen.problem->kind);
}

bool isOnboarded(const Setup &setup)
{
    return setup.onboarding.window.has_value();
}

namespace {

bool isSyncBegun(const Setup &setup)
{
    return setup.onboarding.contacts.state != SyncRecord::State::NotRequested ||
           setup.onboarding.history.state != SyncRecord::State::NotRequested;
}

} // namespace

bool isSaidByPerson(const Setup &setup)
{
    return setup.onboarding.finish && setup.onboarding.finish->seenBy == SignUpFinish::SeenBy::Person;
}

bool canFinishBeTakenBack(const Setup &setup)
{
    // A further onboarding that was counted stays counted.
    return isSaidByPerson(setup) && setup.onboarding.number == 1 && !isSyncBegun(setup);
}

bool isGivenUp(const Setup &setup)
{
    return setup.putAway && setup.putAway->isGivenUp;
}

bool isNumberToConfirm(const Setup &setup)
{
    return setup.client.number && setup.client.number->isUnknownHere && !setup.client.isNumberOfApp &&
           !setup.client.isNumberConfirmed;
}

bool isBoundToApp(const Setup &setup)
{
    // A call that is on its way is recorded where it was asked for.
    return isOnboarded(setup) &&
           (!setup.onboarding.wasLiveBefore || setup.onboarding.finish || setup.screen.syncing || isSyncBegun(setup));
}

bool isEventsCheckFresh(const Setup &setup, Instant now)
{
    return setup.listening.check && setup.listening.check->isReached &&
           now - setup.listening.check->at < std::chrono::hours(24) && now >= setup.listening.check->at;
}

QList<EventsFault> eventsFaultsOf(const Setup &setup, Instant now)
{
    QList<EventsFault> faults = eventsFaults(setup.listening.subscriptions);
    if (!eventsCarrier(setup.listening.subscriptions))
        return faults;
    if (setup.listening.check && !setup.listening.check->isReached)
        faults.prepend(EventsFault::NotReached);
    else if (!isEventsCheckFresh(setup, now))
        faults << EventsFault::NotCheckedToday;
    return faults;
}

EventsVerdict eventsVerdictOf(const Setup &setup, Instant now)
{
    if (!eventsCarrier(setup.listening.subscriptions) || (setup.listening.check && !setup.listening.check->isReached))
        return EventsVerdict::Red;
    return eventsFaultsOf(setup, now).isEmpty() ? EventsVerdict::Green : EventsVerdict::Amber;
}

bool areEventsHeld(const Setup &setup)
{
    const bool isNobodyThere = setup.listening.check && !setup.listening.check->isReached;
    return (isNobodyThere || judgeEvents(setup.listening.subscriptions) == EventsVerdict::Red) &&
           !setup.listening.waiver;
}

SyncRecord &syncRecord(Setup &setup, SyncKind kind)
{
    return syncRecord(setup.onboarding, kind);
}

const SyncRecord &syncRecord(const Setup &setup, SyncKind kind)
{
    return syncRecord(setup.onboarding, kind);
}

} // namespace golive
