#include "platform/policyfile.h"
#include "platform/policysource.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

PolicyValues policyOfThisComputer()
{
    constexpr unsigned root = 0;
    return readPolicyFile(u"/etc/golive/policy.json"_s, root);
}

} // namespace golive
