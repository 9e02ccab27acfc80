#include "programs/updateplace.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

QUrl updateFeedOf(const Policy &policy, const UpdateBuild &build)
{
    if (build.key.isEmpty() || policy.isUpdateNoticeWanted == false)
        return {};
    return policy.updateFeed.value_or(build.feed);
}

QList<PolicyFault> updateFaults(const Policy &policy, const UpdateBuild &build)
{
    QList<PolicyFault> faults;
    if (policy.updateFeed && build.key.isEmpty())
        faults << PolicyFault{PolicyFault::Kind::NoUpdateKey, u"updateFeed"_s};
    if (policy.isUpdateNoticeWanted == true && updateFeedOf(policy, build).isEmpty())
        faults << PolicyFault{build.key.isEmpty() ? PolicyFault::Kind::NoUpdateKey : PolicyFault::Kind::NoUpdateFeed,
                              u"updateNotice"_s};
    return faults;
}

} // namespace golive::programs
