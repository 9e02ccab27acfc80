#pragma once

#include "sandbox/api/apicall.h"

namespace golive::sandbox {

// Calls by the app's token: partner-api.md 6.1, 6.2, 7.4, 7.5, 9.
httpguard::Reply setConfig(const ApiCall &);
httpguard::Reply pipeline(const ApiCall &);
httpguard::Reply health(const ApiCall &);
httpguard::Reply wabaInfo(const ApiCall &);
httpguard::Reply startSync(const ApiCall &);
httpguard::Reply downloadMedia(const ApiCall &);

} // namespace golive::sandbox
