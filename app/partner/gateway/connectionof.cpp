#include "partner/gateway/connectionof.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::partner {

bool isSaidGone(const ApiError &error)
{
    static constexpr std::array said{"app is not live"_L1, "waba id not found"_L1, "waba id is invalid"_L1,
                                     "not associated with waba"_L1};
    return error.status == 400 && std::any_of(said.begin(), said.end(), [&](QLatin1StringView words) {
               return error.message.contains(words, Qt::CaseInsensitive);
           });
}

Connection connectionOf(const Result<WabaInfo, ApiError> &info, Connection otherwise)
{
    if (!info)
        return isSaidGone(info.error()) ? Connection::Gone : otherwise;
    if (info->accountStatus == u"BANNED" || info->dockerStatus == u"DISCONNECTED")
        return Connection::Gone;
    return info->dockerStatus == u"CONNECTED" ? Connection::Connected : otherwise;
}

golive::Health healthOf(const WabaInfo &info)
{
    golive::Health health{info.accountStatus, info.dockerStatus, info.canSendMessage, {}};
    for (const WabaInfo::Trouble &one : info.troubles)
        health.faults << golive::Health::Fault{one.code == 0 ? QString() : QString::number(one.code), one.description,
                                               one.possibleSolution};
    return health;
}

} // namespace golive::partner
