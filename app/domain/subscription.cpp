#include "domain/subscription.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

EventsVerdict judgeEvents(const QList<Subscription> &subscriptions)
{
    const auto carries = [&](const QString &mode, int version) {
        return std::any_of(subscriptions.begin(), subscriptions.end(), [&](const Subscription &subscription) {
            return subscription.isActive && (version == 0 || subscription.version == version)
                && subscription.modes.contains(mode, Qt::CaseInsensitive);
        });
    };
    if (!carries(u"COEXISTENCE"_s, 3))
        return EventsVerdict::Red;
    // Account events may come over a second subscription on version 2 (partner-api 8.2).
    return carries(u"OTHERS"_s, 3) && carries(u"ACCOUNT"_s, 0) ? EventsVerdict::Green : EventsVerdict::Amber;
}

QStringList wantedModes()
{
    return {u"ACCOUNT"_s, u"COEXISTENCE"_s, u"OTHERS"_s, u"MESSAGE"_s,  u"SENT"_s,
            u"DELIVERED"_s, u"READ"_s,      u"FAILED"_s, u"ENQUEUED"_s, u"TEMPLATE"_s};
}

} // namespace golive
