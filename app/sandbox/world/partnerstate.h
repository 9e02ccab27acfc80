#pragma once

#include "sandbox/api/credentials.h"
#include "sandbox/world/linkbook.h"
#include "sandbox/world/practiceapp.h"
#include "sandbox/world/subscriptionbook.h"

namespace golive::sandbox {

/// All that the practice partner knows, as a value.
struct PartnerState
{
    Credentials credentials;
    LinkBook links;
    SubscriptionBook subscriptions;
    std::vector<PracticeApp> apps;

    QJsonObject toState() const;
    static PartnerState fromState(const StateReader &, const Scenario &);
};

} // namespace golive::sandbox
