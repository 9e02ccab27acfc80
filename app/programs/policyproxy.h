#pragma once

#include "policy/policy.h"

namespace golive::programs {

/// Every connection of this program, the web view's included, goes by the policy's proxy; without one by the system's.
/// This computer itself is reached without either: in practice nobody is asked, which on Windows may take seconds.
void useProxyOf(const Policy &, bool isPractice = false);

/// Who says so, as the doctor's evidence has it: "policy (/etc/golive/policy.json)"; empty where the policy does not.
QString proxySetBy(const Policy &);

} // namespace golive::programs
