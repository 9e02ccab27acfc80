#pragma once

#include "httpguard/guardedserver.h"
#include "sandbox/calljournal.h"
#include "sandbox/practicepartner.h"
#include "sandbox/simulatedclock.h"
#include "sandbox/webhooksender.h"

namespace golive::sandbox {

/// Lets a test or an integrator do without a browser: finish the sign-up, move time, prepare failures, and read what
/// happened. Bad input is a 400 whose message names the field.
class ControlApi
{
public:
    /// `partnerServer` is where failures are prepared, below `partnerPrefix` (its token, with slashes).
    ControlApi(PracticePartner &, SimulatedClock &, httpguard::GuardedServer &partnerServer, QString partnerPrefix,
               const CallJournal &, const WebhookSender &);

    httpguard::Reply serve(const httpguard::Request &, const QString &path);

private:
    httpguard::Reply signUp(const QJsonObject &);
    httpguard::Reply moveClock(const QJsonObject &);
    httpguard::Reply readClock() const;
    httpguard::Reply prepareFailure(const QJsonObject &);

    PracticePartner &m_partner;
    SimulatedClock &m_clock;
    httpguard::GuardedServer &m_server;
    QString m_prefix;
    const CallJournal &m_journal;
    const WebhookSender &m_sender;
};

} // namespace golive::sandbox
