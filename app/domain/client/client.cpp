#include "domain/client/client.h"

namespace golive {

Client withoutApp(Client client)
{
    Client fresh;
    fresh.door = client.door;
    fresh.onboardingCase = client.onboardingCase;
    fresh.access = client.access;
    fresh.provider = std::move(client.provider);
    fresh.reference = std::move(client.reference);
    fresh.staff = std::move(client.staff);
    fresh.partnerEmail = std::move(client.partnerEmail);
    fresh.isLinkToMake = client.isLinkToMake;
    fresh.appFilter = std::move(client.appFilter);
    fresh.newAppName = std::move(client.newAppName);
    if (!client.isNumberOfApp) {
        fresh.numberText = std::move(client.numberText);
        fresh.number = std::move(client.number);
        fresh.isNumberConfirmed = client.isNumberConfirmed;
    }
    return fresh;
}

} // namespace golive
