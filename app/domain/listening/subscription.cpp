#include "domain/listening/subscription.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

bool has(const Subscription &subscription, const QString &mode)
{
    return subscription.modes.contains(mode, Qt::CaseInsensitive);
}

template <class Wanted> bool anyActive(const QList<Subscription> &subscriptions, Wanted isWanted)
{
    return std::any_of(subscriptions.begin(), subscriptions.end(),
                       [&](const Subscription &one) { return one.isActive && isWanted(one); });
}

} // namespace

QList<EventsFault> eventsFaults(const QList<Subscription> &subscriptions)
{
    QList<EventsFault> faults;
    if (!anyActive(subscriptions, [](const Subscription &) { return true; }))
        return {EventsFault::NoneActive};
    if (!eventsCarrier(subscriptions)) {
        const bool isOld = anyActive(subscriptions, [](const Subscription &one) { return has(one, u"COEXISTENCE"_s); });
        faults << (isOld ? EventsFault::VersionOld : EventsFault::CoexistenceMissing);
    }
    if (!anyActive(subscriptions, [](const Subscription &one) { return one.version == 3 && has(one, u"OTHERS"_s); }))
        faults << EventsFault::OthersMissing;
    // Account events may come over a second subscription on version 2 (partner-api 8.2).
    if (!anyActive(subscriptions, [](const Subscription &one) { return has(one, u"ACCOUNT"_s); }))
        faults << EventsFault::AccountMissing;
    return faults;
}

std::optional<Subscription> eventsCarrier(const QList<Subscription> &subscriptions)
{
    const auto carrier = std::find_if(subscriptions.begin(), subscriptions.end(), [](const Subscription &one) {
        return one.isActive && one.version == 3 && has(one, u"COEXISTENCE"_s);
    });
    return carrier == subscriptions.end() ? std::nullopt : std::optional(*carrier);
}

EventsVerdict judgeEvents(const QList<Subscription> &subscriptions)
{
    if (!eventsCarrier(subscriptions))
        return EventsVerdict::Red;
    return eventsFaults(subscriptions).isEmpty() ? EventsVerdict::Green : EventsVerdict::Amber;
}

bool isOwn(const Subscription &subscription)
{
    return subscription.tag.startsWith(u"golive-"_s);
}

Subscription repaired(Subscription subscription)
{
    subscription.isActive = true;
    subscription.version = 3;
    const QStringList wanted = wantedModes();
    for (const QString &mode : wanted) {
        if (!has(subscription, mode))
            subscription.modes << mode;
    }
    return subscription;
}

QStringList wantedModes()
{
    return {u"ACCOUNT"_s,   u"COEXISTENCE"_s, u"OTHERS"_s, u"MESSAGE"_s,  u"SENT"_s,
            u"DELIVERED"_s, u"READ"_s,        u"FAILED"_s, u"ENQUEUED"_s, u"TEMPLATE"_s};
}

} // namespace golive
