#pragma once

#include "storage/jsonarchive.h"
#include "storage/setupnames.h"

namespace golive {

// The fields of a Setup as they stand on disk: all but `screen`. A test changes each field and looks whether the JSON
// changes, so a field that is added to the domain cannot be forgotten here.

#define GOLIVE_FIELD(name) archive(QLatin1StringView(#name), value.name)

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

template <class Archive> void fields(Archive &archive, Standing::Hint &value)
{
    GOLIVE_FIELD(kind);
    GOLIVE_FIELD(reason);
    GOLIVE_FIELD(initiatedBy);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(deniedAt);
}

template <class Archive> void fields(Archive &archive, Standing &value)
{
    GOLIVE_FIELD(kind);
    GOLIVE_FIELD(reason);
    GOLIVE_FIELD(initiatedBy);
    GOLIVE_FIELD(since);
    GOLIVE_FIELD(hint);
}

template <class Archive> void fields(Archive &archive, OnboardingAgain &value)
{
    GOLIVE_FIELD(typed);
    GOLIVE_FIELD(at);
    GOLIVE_FIELD(wasSeenUnfinished);
}

template <class Archive> void fields(Archive &archive, PastOnboarding &value)
{
    GOLIVE_FIELD(onboarding);
    GOLIVE_FIELD(window);
    GOLIVE_FIELD(contacts);
    GOLIVE_FIELD(history);
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

template <class Archive> void fields(Archive &archive, Setup &value)
{
    GOLIVE_FIELD(id);
    GOLIVE_FIELD(createdAt);
    GOLIVE_FIELD(changedAt);
    GOLIVE_FIELD(step);
    GOLIVE_FIELD(furthest);
    GOLIVE_FIELD(returnTo);
    GOLIVE_FIELD(client.door);
    GOLIVE_FIELD(client.onboardingCase);
    GOLIVE_FIELD(client.access);
    GOLIVE_FIELD(client.provider);
    GOLIVE_FIELD(client.partnerEmail);
    GOLIVE_FIELD(client.appFilter);
    GOLIVE_FIELD(client.newAppName);
    GOLIVE_FIELD(client.app);
    GOLIVE_FIELD(client.appName);
    GOLIVE_FIELD(onboarding.wasLiveBefore);
    GOLIVE_FIELD(client.numberText);
    GOLIVE_FIELD(client.isNumberOfApp);
    GOLIVE_FIELD(client.number);
    GOLIVE_FIELD(client.isNumberConfirmed);
    GOLIVE_FIELD(readiness.checklist);
    GOLIVE_FIELD(readiness.findings);
    GOLIVE_FIELD(readiness.enablement);
    GOLIVE_FIELD(readiness.enablementDetail);
    GOLIVE_FIELD(details.region);
    GOLIVE_FIELD(details.isRegionSettled);
    GOLIVE_FIELD(details.contact);
    GOLIVE_FIELD(details.termsShownAt);
    GOLIVE_FIELD(details.terms);
    GOLIVE_FIELD(details.contactStage);
    GOLIVE_FIELD(details.isEmailVerified);
    GOLIVE_FIELD(listening.url);
    GOLIVE_FIELD(listening.subscriptions);
    GOLIVE_FIELD(listening.readAt);
    GOLIVE_FIELD(listening.check);
    GOLIVE_FIELD(listening.waiver);
    GOLIVE_FIELD(listening.arming);
    GOLIVE_FIELD(signUp.link);
    GOLIVE_FIELD(signUp.surface);
    GOLIVE_FIELD(signUp.card);
    GOLIVE_FIELD(signUp.chatSharing);
    GOLIVE_FIELD(signUp.abandonedAt);
    GOLIVE_FIELD(onboarding.finish);
    GOLIVE_FIELD(seen.unfinishedAt);
    GOLIVE_FIELD(seen.state);
    GOLIVE_FIELD(seen.at);
    GOLIVE_FIELD(onboarding.verification);
    GOLIVE_FIELD(onboarding.number);
    GOLIVE_FIELD(onboarding.window);
    GOLIVE_FIELD(onboarding.contacts);
    GOLIVE_FIELD(onboarding.history);
    GOLIVE_FIELD(onboarding.earlierSync);
    GOLIVE_FIELD(onboarding.liveSeenAt);
    GOLIVE_FIELD(onboarding.syncBegunAt);
    GOLIVE_FIELD(onboarding.contactsTries);
    GOLIVE_FIELD(onboarding.historyTries);
    GOLIVE_FIELD(onboarding.missedAt);
    GOLIVE_FIELD(onboarding.afterMiss);
    GOLIVE_FIELD(onboarding.again);
    GOLIVE_FIELD(past);
    GOLIVE_FIELD(onboarding.observed);
    GOLIVE_FIELD(onboarding.feedMark);
    GOLIVE_FIELD(onboarding.accountMark);
    GOLIVE_FIELD(onboarding.standing);
    GOLIVE_FIELD(onboarding.remindersGiven);
    GOLIVE_FIELD(onboarding.attentionTold);
    GOLIVE_FIELD(onboarding.isArrivalTold);
    GOLIVE_FIELD(onboarding.phoneRemindedAt);
    GOLIVE_FIELD(putAway);
}

#undef GOLIVE_FIELD

} // namespace golive
