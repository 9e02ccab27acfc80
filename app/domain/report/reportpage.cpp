#include "domain/report/reportpage.h"

#include "domain/chats/setuppage.h"
#include "domain/client/clientpage.h"
#include "domain/listening/eventspage.h"
#include "domain/sync/evidence.h"
#include "domain/sync/watching.h"

namespace golive {

namespace {

QList<OverruledCheck> overruledOf(const Checklist &checklist)
{
    QList<OverruledCheck> overruled;
    for (int i = 0; i < checkItemCount; ++i) {
        const auto item = static_cast<CheckItem>(i);
        const CheckAnswer answer = checklist.answer(item);
        if (answer.isOverruled)
            overruled << OverruledCheck{item, answer.choice, answer.reason};
    }
    return overruled;
}

void tellChats(ReportView &view, const Setup &setup, Instant now)
{
    const Onboarding &onboarding = setup.onboarding;
    view.contacts = onboarding.contacts;
    view.history = onboarding.history;
    view.contactsFate = fateOf(setup, SyncKind::Contacts, now);
    view.historyFate = fateOf(setup, SyncKind::History, now);
    view.chatSharing = setup.signUp.chatSharing;
    if (onboarding.window)
        view.deadline = onboarding.window->closesAt();
    view.areChatsLost = onboarding.missedAt || areBothRefused(setup);
    view.afterMiss = onboarding.afterMiss;
    view.eventsHost = eventsHostOf(setup);
    view.observed = observedOfThis(setup);
    for (const Onboarding &past : setup.past)
        view.past << PastOnboarding{past.number, past.window ? std::optional(past.window->opensAt) : std::nullopt,
                                    past.contacts, past.history};
}

} // namespace

ReportView reportViewOf(const Setup &setup, bool areEventsSeenHere, Instant now)
{
    ReportView view;
    view.owner = exchangeViewOf(setup);
    view.isWatching = isWatching(setup);
    view.isOnOwn = setup.client.access == Access::None;
    view.isFinishSaid = isSaidByPerson(setup);
    view.isLive = setup.seen.state.stage == AppStage::Live;
    view.standing = setup.onboarding.standing;
    view.health = setup.onboarding.health;
    view.isPhoneQuiet = isPhoneQuiet(setup);

    view.appName = setup.client.appName;
    view.number = shownNumber(setup);
    if (setup.onboarding.finish)
        view.finishedAt = setup.onboarding.finish->at;
    view.liveAt = setup.seen.state.liveAt;
    view.contactName = setup.details.contact.name.trimmed();
    view.contactEmail = setup.details.contact.email.trimmed();
    view.isEmailVerified = setup.details.isEmailVerified;
    view.terms = setup.details.terms;
    if (setup.details.isRegionSettled)
        view.region = setup.details.region;
    view.partnerEmail = setup.client.partnerEmail;
    view.verification = setup.onboarding.verification;
    view.overruled = overruledOf(setup.readiness.checklist);
    if (setup.readiness.checklist.isCountryOverruled)
        view.countryReason = setup.readiness.checklist.countryReason;
    view.waiver = setup.listening.waiver;

    tellChats(view, setup, now);
    view.areEventsSeenHere = areEventsSeenHere;
    view.createdAt = setup.createdAt;
    view.changedAt = setup.changedAt;
    view.now = now;
    return view;
}

ReportView page::Report::view(const Setup &setup, const Surroundings &around, Instant now)
{
    return reportViewOf(setup, areEventsSeenHere(setup, around), now);
}

} // namespace golive
