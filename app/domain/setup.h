#pragma once

#include "base/ids.h"
#include "domain/chats/onboarding.h"
#include "domain/client/client.h"
#include "domain/connect/signup.h"
#include "domain/contact/details.h"
#include "domain/getready/readiness.h"
#include "domain/listening/listening.h"
#include "domain/screen.h"
#include "domain/seenstate.h"

namespace golive {

/// Out of the list, kept on disk, and to be had back.
struct PutAway
{
    Instant at{};
    bool isGivenUp = false; ///< Its client's name was typed: nobody looks after it any more, though its hours may run.
    bool operator==(const PutAway &) const = default;
};

/// The case being onboarded: the one source of truth. Views draw it, advance() changes it, the store keeps it (all but
/// `screen`). No secret is ever in it. What belongs to one room, and is forgotten together, is one part.
struct Setup
{
    SetupId id;
    Instant createdAt{};
    Instant changedAt{};
    Step step = Step::Start;        ///< Where the person is.
    Step furthest = Step::Start;    ///< How far this set-up has come; what lies beyond is locked.
    std::optional<Step> returnTo{}; ///< Where signing in again leads back to.
    std::optional<PutAway> putAway{};

    Client client;
    Readiness readiness;
    Details details;
    Listening listening;
    SignUp signUp;
    SeenState seen;
    Onboarding onboarding;
    QList<Onboarding> past; ///< Those that are over, for the report.

    Screen screen;

    bool operator==(const Setup &) const;
};

/// Both calls have come to an end, or the chance is over: nothing is left that a clock could take away.
bool isSettled(const Setup &);
/// It is about nobody yet: no app, no number, no link, no contact. Nothing is lost with it.
bool isBlank(const Setup &);
/// The problem on the screen is that the set-up itself could not be kept.
bool isSaveOwed(const Setup &);
/// Meta has finished: from here on the 24 hours run.
bool isOnboarded(const Setup &);
/// Nothing but a person's word says that Meta has finished.
bool isSaidByPerson(const Setup &);
/// That word can still be taken back: nothing was built on it.
bool canFinishBeTakenBack(const Setup &);
/// Put away, and nobody is to look after it.
bool isGivenUp(const Setup &);
/// The number is not known as valid here and nobody has said that it is right. One that came with the app, Gupshup
/// knows.
bool isNumberToConfirm(const Setup &);
/// Another app cannot be chosen any more. An app that was live before is let go until its sync was asked for.
bool isBoundToApp(const Setup &);
/// Gupshup has called the events' address within the last day, and it answered.
bool isEventsCheckFresh(const Setup &, Instant now);
/// All that keeps the events of this set-up from green, the most important first, and the verdict: red where nobody
/// would hear the chats, amber where something is missing that may not be needed, or was not checked within the last
/// day.
QList<EventsFault> eventsFaultsOf(const Setup &, Instant now);
EventsVerdict eventsVerdictOf(const Setup &, Instant now);
/// Nobody would hear the chats arrive, and nobody said that this is meant.
bool areEventsHeld(const Setup &);
SyncRecord &syncRecord(Setup &, SyncKind);
const SyncRecord &syncRecord(const Setup &, SyncKind);

} // namespace golive
