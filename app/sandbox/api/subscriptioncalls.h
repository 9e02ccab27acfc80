#pragma once

#include "sandbox/api/apicall.h"

namespace golive::sandbox {

// Calls about subscriptions: partner-api.md 8.1. Create and update answer after the address answered its ping.
void addSubscription(const ApiCall &, const httpguard::GuardedServer::Answer &);
void updateSubscription(const ApiCall &, const httpguard::GuardedServer::Answer &);
httpguard::Reply listSubscriptions(const ApiCall &);
httpguard::Reply readSubscription(const ApiCall &);
httpguard::Reply deleteSubscription(const ApiCall &);
httpguard::Reply deleteAllSubscriptions(const ApiCall &);

} // namespace golive::sandbox
