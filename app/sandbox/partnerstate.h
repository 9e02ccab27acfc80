#pragma once

#include "sandbox/credentials.h"
#include "sandbox/linkbook.h"
#include "sandbox/practiceapp.h"
#include "sandbox/subscriptionbook.h"

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
