#pragma once

#include "sandbox/api/apicall.h"

namespace golive::sandbox {

// Calls about one app by the partner's token: partner-api.md 1.2, 1.6-1.8, 2, 3, 4.
httpguard::Reply appToken(const ApiCall &);
httpguard::Reply listApps(const ApiCall &);
httpguard::Reply appDetails(const ApiCall &);
httpguard::Reply createApp(const ApiCall &);
httpguard::Reply updateApp(const ApiCall &);
httpguard::Reply setContact(const ApiCall &);
httpguard::Reply resendContactMail(const ApiCall &);
/// The link is {partner base}/golive/{id}; the base is read from the call's own address.
httpguard::Reply embedLink(const ApiCall &);

} // namespace golive::sandbox
