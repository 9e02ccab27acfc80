#pragma once

#include "domain/setupnames.h"
#include "storage/healthfields.h"
#include "storage/jsonarchive.h"

namespace golive {

// The fields of a Setup as they stand on disk: all but `screen`. A test changes each field and looks whether the JSON
// changes, so a field that is added to the domain cannot be forgotten here.

#define GOLIVE_FIELD(name) archive(QLatin1StringView(#name), value.name)
#define GOLIVE_FIELD_AS(key, name) archive(QLatin1StringView(key), value.name)

template <class Archive> void fields(Archive &archive, PhoneNumber &value)
{
    GOLIVE_FIELD(e164);
    GOLIVE_FIELD(region);
    GOLIVE_FIELD(isUnknownHere);
}

template <class Archive> void fields(Archive &archive, CheckAnswer &value)
{
    GOLIVE_FIELD(choice);
    GOLIVE_FIELD(isOverruled);
    GOLIVE_FIELD(reason);
}

template <class Archive> void fields(Archive &archive, Checklist &value)
{
    GOLIVE_FIELD(answers);
    GOLIVE_FIELD(isCountryOverruled);
    GOLIVE_FIELD(countryReason);
}

template <class Archive> void fields(Archive &archive, MachineFinding &value)
{
    GOLIVE_FIELD(check);
    GOLIVE_FIELD(verdict);
    GOLIVE_FIELD(evidence);
    GOLIVE_FIELD(at);
}

template <class Archive> void fields(Archive &archive, Contact &value)
{
    GOLIVE_FIELD(name);
    GOLIVE_FIELD(email);
    GOLIVE_FIELD(phone);
}

template <class Archive> void fields(Archive &archive, TermsAgreement &value)
{
    GOLIVE_FIELD(agreedBy);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(wasReadByOwner);
    GOLIVE_FIELD(wasTextShown);
}

template <class Archive> void fields(Archive &archive, Subscription &value)
{
    GOLIVE_FIELD(id);
    GOLIVE_FIELD(url);
    GOLIVE_FIELD(tag);
    GOLIVE_FIELD(modes);
    GOLIVE_FIELD(version);
    GOLIVE_FIELD(isActive);
}

template <class Archive> void fields(Archive &archive, EventsWaiver &value)
{
    GOLIVE_FIELD(typed);
    GOLIVE_FIELD(at);
}

template <class Archive> void fields(Archive &archive, SignedLink &value)
{
    GOLIVE_FIELD(url);
    GOLIVE_FIELD(madeAt);
    GOLIVE_FIELD(made);
    GOLIVE_FIELD(isPasted);
    GOLIVE_FIELD(givenAt);
    GOLIVE_FIELD(earlier);
}

template <class Archive> void fields(Archive &archive, PutAway &value)
{
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(isGivenUp);
}

template <class Archive> void fields(Archive &archive, SignUpFinish &value)
{
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(seenBy);
    GOLIVE_FIELD(waba);
    GOLIVE_FIELD(phone);
}

template <class Archive> void fields(Archive &archive, AppState &value)
{
    GOLIVE_FIELD(stage);
    GOLIVE_FIELD(detail);
    GOLIVE_FIELD(phone);
    GOLIVE_FIELD(liveAt);
}

template <class Archive> void fields(Archive &archive, VerificationLine &value)
{
    GOLIVE_FIELD(check);
    GOLIVE_FIELD(verdict);
    GOLIVE_FIELD(evidence);
}

template <class Archive> void fields(Archive &archive, Verification &value)
{
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(lines);
}

template <class Archive> void fields(Archive &archive, SyncWindow &value)
{
    GOLIVE_FIELD(opensAt);
    GOLIVE_FIELD(evidence);
}

template <class Archive> void fields(Archive &archive, SyncRecord &value)
{
    GOLIVE_FIELD(state);
    GOLIVE_FIELD(requestId);
    GOLIVE_FIELD(code);
    GOLIVE_FIELD(detail);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(notBefore);
    GOLIVE_FIELD(isOnceMore);
}

template <class Archive> void fields(Archive &archive, Arming &value)
{
    GOLIVE_FIELD(isOn);
    GOLIVE_FIELD(oldChats);
    GOLIVE_FIELD(ifUnknown);
}

template <class Archive> void fields(Archive &archive, EventsCheck &value)
{
    GOLIVE_FIELD(isReached);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(detail);
}

template <class Archive> void fields(Archive &archive, OnboardingAgain &value)
{
    GOLIVE_FIELD(typed);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(wasSeenUnfinished);
}

template <class Archive> void fields(Archive &archive, FieldSeen &value)
{
    GOLIVE_FIELD(count);
    GOLIVE_FIELD(lastAt);
}

template <class Archive> void fields(Archive &archive, PhaseSeen &value)
{
    GOLIVE_FIELD(chunks);
    GOLIVE_FIELD(messages);
    GOLIVE_FIELD(progress);
    GOLIVE_FIELD(lastAt);
}

template <class Archive> void fields(Archive &archive, AccountNote &value)
{
    GOLIVE_FIELD(kind);
    GOLIVE_FIELD(name);
    GOLIVE_FIELD(reason);
    GOLIVE_FIELD(initiatedBy);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(mark);
    GOLIVE_FIELD(phone);
    GOLIVE_FIELD(waba);
}

template <class Archive> void fields(Archive &archive, MediaSeen &value)
{
    GOLIVE_FIELD(id);
    GOLIVE_FIELD(type);
    GOLIVE_FIELD(at);
}

template <class Archive> void fields(Archive &archive, Observed &value)
{
    GOLIVE_FIELD(mark);
    GOLIVE_FIELD(contactsAdded);
    GOLIVE_FIELD(contactsRemoved);
    GOLIVE_FIELD(oldestContactAt);
    GOLIVE_FIELD(phases);
    GOLIVE_FIELD(historyProgress);
    GOLIVE_FIELD(historyMessages);
    GOLIVE_FIELD(historyMark);
    GOLIVE_FIELD(newestHistoryAt);
    GOLIVE_FIELD(mediaAwaited);
    GOLIVE_FIELD(mediaArrived);
    GOLIVE_FIELD(media);
    GOLIVE_FIELD(declinedAt);
    GOLIVE_FIELD(echoes);
    GOLIVE_FIELD(lastEchoAt);
    GOLIVE_FIELD(deliveries);
    GOLIVE_FIELD(duplicates);
    GOLIVE_FIELD(ofOthers);
    GOLIVE_FIELD(fields);
    GOLIVE_FIELD(account);
}

// The parts of a set-up stand in one object, by the keys that they have had since they were no parts.

template <class Archive> void fields(Archive &archive, OwnerReminded &value)
{
    GOLIVE_FIELD(of);
    GOLIVE_FIELD(way);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(by);
}

template <class Archive> void fields(Archive &archive, Client &value)
{
    GOLIVE_FIELD(door);
    GOLIVE_FIELD(onboardingCase);
    GOLIVE_FIELD(access);
    GOLIVE_FIELD(provider);
    GOLIVE_FIELD(sender);
    GOLIVE_FIELD(business);
    GOLIVE_FIELD(partnerEmail);
    GOLIVE_FIELD(reference);
    GOLIVE_FIELD(staff);
    GOLIVE_FIELD_AS("ownerReminded", reminded);
    GOLIVE_FIELD(appFilter);
    GOLIVE_FIELD(newAppName);
    GOLIVE_FIELD(app);
    GOLIVE_FIELD(appName);
    GOLIVE_FIELD(numberText);
    GOLIVE_FIELD(isNumberOfApp);
    GOLIVE_FIELD(number);
    GOLIVE_FIELD(isAppToMake);
    GOLIVE_FIELD(isLinkToMake);
    GOLIVE_FIELD(isNumberConfirmed);
}

template <class Archive> void fields(Archive &archive, Readiness &value)
{
    GOLIVE_FIELD(checklist);
    GOLIVE_FIELD(findings);
    GOLIVE_FIELD(enablement);
    GOLIVE_FIELD(enablementDetail);
}

template <class Archive> void fields(Archive &archive, Details &value)
{
    GOLIVE_FIELD(region);
    GOLIVE_FIELD(isRegionSettled);
    GOLIVE_FIELD(contact);
    GOLIVE_FIELD(isContactOurs);
    GOLIVE_FIELD(termsShownAt);
    GOLIVE_FIELD(terms);
    GOLIVE_FIELD(contactStage);
    GOLIVE_FIELD(isEmailVerified);
}

/// All but `header`, which may be a token.
template <class Archive> void fields(Archive &archive, Listening &value)
{
    GOLIVE_FIELD_AS("eventsUrl", url);
    GOLIVE_FIELD(isUrlOfProfile);
    GOLIVE_FIELD(subscriptions);
    GOLIVE_FIELD_AS("subscriptionsReadAt", readAt);
    GOLIVE_FIELD_AS("eventsCheck", check);
    GOLIVE_FIELD_AS("eventsWaiver", waiver);
    GOLIVE_FIELD(arming);
}

template <class Archive> void fields(Archive &archive, Wait &value)
{
    GOLIVE_FIELD(of);
    GOLIVE_FIELD(error);
    GOLIVE_FIELD(since);
    GOLIVE_FIELD(until);
    GOLIVE_FIELD(isChosen);
    GOLIVE_FIELD(isTold);
}

template <class Archive> void fields(Archive &archive, OwnerResult &value)
{
    GOLIVE_FIELD(app);
    GOLIVE_FIELD(link);
    GOLIVE_FIELD(madeAt);
    GOLIVE_FIELD(finishedAt);
    GOLIVE_FIELD(isFinishSeen);
    GOLIVE_FIELD(waba);
    GOLIVE_FIELD(phone);
    GOLIVE_FIELD(chatSharing);
    GOLIVE_FIELD(sessionId);
    GOLIVE_FIELD(code);
    GOLIVE_FIELD(answers);
}

template <class Archive> void fields(Archive &archive, SignUp &value)
{
    GOLIVE_FIELD(link);
    GOLIVE_FIELD(surface);
    GOLIVE_FIELD(isSurfaceChosen);
    GOLIVE_FIELD(owner);
    GOLIVE_FIELD(ownerLanguage);
    GOLIVE_FIELD(isLanguageOfProfile);
    GOLIVE_FIELD(card);
    GOLIVE_FIELD(chatSharing);
    GOLIVE_FIELD(abandonedAt);
    GOLIVE_FIELD(isWrongFinish);
    GOLIVE_FIELD_AS("signUpWait", wait);
    GOLIVE_FIELD_AS("signUpErrors", errors);
    GOLIVE_FIELD(ownerTold);
}

template <class Archive> void fields(Archive &archive, SeenState &value)
{
    GOLIVE_FIELD_AS("appState", state);
    GOLIVE_FIELD_AS("stateSeenAt", at);
    GOLIVE_FIELD(stageSince);
    GOLIVE_FIELD_AS("lastSeenUnfinished", unfinishedAt);
}

template <class Archive> void fields(Archive &archive, Onboarding &value)
{
    GOLIVE_FIELD_AS("onboarding", number);
    GOLIVE_FIELD(wasLiveBefore);
    GOLIVE_FIELD(finish);
    GOLIVE_FIELD(window);
    GOLIVE_FIELD(verification);
    // An onboarding that was over had keys of its own.
    archive(QLatin1StringView("contactsSync"), QLatin1StringView("contacts"), value.contacts);
    archive(QLatin1StringView("historySync"), QLatin1StringView("history"), value.history);
    GOLIVE_FIELD(earlierSync);
    GOLIVE_FIELD(liveSeenAt);
    GOLIVE_FIELD(syncBegunAt);
    GOLIVE_FIELD(contactsTries);
    GOLIVE_FIELD(historyTries);
    GOLIVE_FIELD(historyAskedAfter);
    GOLIVE_FIELD(missedAt);
    GOLIVE_FIELD(afterMiss);
    GOLIVE_FIELD(again);
    GOLIVE_FIELD(observed);
    GOLIVE_FIELD(feedMark);
    GOLIVE_FIELD(accountMark);
    GOLIVE_FIELD(standing);
    GOLIVE_FIELD(health);
    GOLIVE_FIELD(remindersGiven);
    GOLIVE_FIELD(attentionTold);
    GOLIVE_FIELD(isArrivalTold);
    GOLIVE_FIELD(phoneRemindedAt);
}

template <class Archive> void fields(Archive &archive, Setup &value)
{
    GOLIVE_FIELD(id);
    GOLIVE_FIELD(createdAt);
    GOLIVE_FIELD(changedAt);
    GOLIVE_FIELD(step);
    GOLIVE_FIELD(furthest);
    GOLIVE_FIELD(returnTo);
    GOLIVE_FIELD(putAway);
    fields(archive, value.client);
    fields(archive, value.readiness);
    fields(archive, value.details);
    fields(archive, value.listening);
    fields(archive, value.signUp);
    fields(archive, value.seen);
    fields(archive, value.onboarding);
    GOLIVE_FIELD(past);
}

#undef GOLIVE_FIELD
#undef GOLIVE_FIELD_AS

} // namespace golive
