#include "domain/bulk/bulksetup.h"

#include "domain/profile/learning.h"

#include <algorithm>

namespace golive {

Setup setupOf(const BulkClient &client, const BulkWish &wish, const SetupId &id, Instant now)
{
    const BulkRow &row = client.row;
    Setup setup;
    setup.id = id;
    setup.createdAt = now;
    setup.changedAt = now;
    setup.step = Step::App;
    setup.furthest = Step::App;
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.onboardingCase = wish.onboardingCase;
    setup.client.partnerEmail = wish.partnerEmail;
    setup.client.staff = wish.staff;
    setup.client.reference = row[BulkColumn::Reference];
    setup.client.newAppName = client.appName;
    setup.client.numberText = row[BulkColumn::Number];
    setup.client.number = client.number;
    setup.client.isAppToMake = true;
    setup.client.isLinkToMake = wish.isLinkWished;
    setup.details.region = client.region;
    setup.details.contact.name = row[BulkColumn::Contact];
    setup.details.contact.email = row[BulkColumn::Email];
    setup.signUp.ownerLanguage = client.language;
    takeProfile(setup, wish.profile);
    return setup;
}

BulkStep bulkStepOf(const Setup &setup, bool isLookedUp)
{
    using Kind = BulkStep::Kind;
    if (!isToMake(setup))
        return {};
    if (!setup.client.app.isEmpty())
        return {Kind::MakeLink, {}};
    if (!isLookedUp)
        return {Kind::LookUp, {}};
    const QList<AppSummary> &apps = setup.screen.apps;
    const auto found = std::find_if(apps.cbegin(), apps.cend(), [&](const AppSummary &app) {
        return app.name == setup.client.newAppName.trimmed();
    });
    if (found == apps.cend())
        return {Kind::MakeApp, {}};
    const bool isOfNumber = setup.client.number && isSameLine(found->phone, setup.client.number->e164);
    const bool isFree = !found->isLive && (found->phone.isEmpty() || isOfNumber);
    return isFree ? BulkStep{Kind::TakeApp, found->id} : BulkStep{Kind::NotOurs, found->id};
}

bool isToMake(const Setup &setup)
{
    const Client &client = setup.client;
    if (client.access != Access::Partner || setup.putAway || isOnboarded(setup))
        return false;
    if (client.app.isEmpty())
        return client.isAppToMake && !client.newAppName.trimmed().isEmpty();
    return client.isLinkToMake && setup.signUp.link.isEmpty();
}

} // namespace golive
