#pragma once

#include "sandbox/api/apicall.h"

namespace golive::sandbox {

// Calls about the account: partner-api.md 1.1, 1.4, 1.5.
httpguard::Reply login(const ApiCall &);
httpguard::Reply mintUniversalToken(const ApiCall &);
httpguard::Reply revokeUniversalToken(const ApiCall &);
httpguard::Reply listPartnerApps(const ApiCall &);

} // namespace golive::sandbox
