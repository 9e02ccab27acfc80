#pragma once

#include "policy/policy.h"

namespace golive {

/// How a key is written, and how its value is shown again; empty where it is not set. In the order of the
/// documentation.
struct PolicyKey
{
    QLatin1StringView name;
    QString (*shown)(const Policy &);
};

const QList<PolicyKey> &policyKeys();

} // namespace golive
