#pragma once

#include "base/result.h"
#include "httpguard/guardedserver.h"
#include "sandbox/api/calljournal.h"
#include "sandbox/events/eventcourier.h"
#include "sandbox/events/webhooksender.h"
#include "sandbox/practicepartner.h"
#include "sandbox/world/simulatedclock.h"

namespace golive::sandbox {

/// Lets a test or an integrator do without a browser: finish the sign-up, play the phone, move time, prepare failures,
/// and read what happened. Bad input is a 400 whose message names the field. golive-sandbox --help describes it.
class ControlApi
{
public:
    struct World
    {
        PracticePartner &partner;
        SimulatedClock &clock;
        EventCourier &courier;
        httpguard::GuardedServer &partnerServer; ///< Where failures are prepared.
        const CallJournal &calls;
        const WebhookSender &sender;
    };

    /// `partnerPrefix` is the token of the Partner API's addresses, with slashes.
    ControlApi(const World &world, QString partnerPrefix) : m_world(world), m_prefix(std::move(partnerPrefix)) {}

    httpguard::Reply serve(const httpguard::Request &, const QString &path);

private:
    std::optional<httpguard::Reply> read(const QString &path) const;
    std::optional<httpguard::Reply> perform(const QString &path, const QJsonObject &);
    httpguard::Reply signUp(const QJsonObject &);
    httpguard::Reply confirm(const QJsonObject &);
    /// By its id, or by a link that still holds, which is all that a person elsewhere has.
    Result<PracticeApp *, httpguard::Reply> appNamedIn(const QJsonObject &) const;
    httpguard::Reply moveClock(const QJsonObject &);
    httpguard::Reply readClock() const;

    World m_world;
    QString m_prefix;
};

} // namespace golive::sandbox
