#pragma once

#include "policy/policy.h"
#include "update/updatebuild.h"

namespace golive::programs {

/// Where this program asks whether there is something newer: the policy's feed, else the build's; empty where nothing
/// is asked, since the policy says so, the build has no key, or nobody names a feed.
QUrl updateFeedOf(const Policy &, const UpdateBuild &);

/// What the policy wants of notices and cannot have here: its keys, each with why.
QList<PolicyFault> updateFaults(const Policy &, const UpdateBuild &);

} // namespace golive::programs
