#pragma once

#include "sandbox/api/apicall.h"
#include "sandbox/events/eventcourier.h"

namespace golive::sandbox {

/// What happens on the phone or at Meta after go-live, by the control API: disconnect, offboard, reconnect, echo,
/// history.
class ControlEvents
{
public:
    ControlEvents(PracticePartner &partner, EventCourier &courier) : m_partner(partner), m_courier(courier) {}

    /// Nothing where the path is not one of these.
    std::optional<httpguard::Reply> perform(const QString &path, const QJsonObject &body);

private:
    httpguard::Reply disconnect(PracticeApp &, const QJsonObject &);
    static httpguard::Reply setHealth(PracticeApp &, const QJsonObject &);
    httpguard::Reply sendHistory(const PracticeApp &, const QJsonObject &);

    PracticePartner &m_partner;
    EventCourier &m_courier;
};

} // namespace golive::sandbox
