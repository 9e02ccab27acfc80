#pragma once

#include "httpguard/guardedserver.h"
#include "sandbox/calljournal.h"
#include "sandbox/controlapi.h"
#include "sandbox/eventcourier.h"
#include "sandbox/pagerouter.h"
#include "sandbox/partnerapi.h"
#include "sandbox/practicepartner.h"
#include "sandbox/simulatedclock.h"
#include "sandbox/timeline.h"
#include "sandbox/webhooksender.h"

#include <QJsonObject>

#include <memory>

namespace golive::sandbox {

/// The three listeners and everything behind them. Each listens on loopback, below a random token in the path, so that
/// other local programs and web pages cannot guess an address.
class PracticeWorld final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Scenario scenario;
        double speed = 1;
        quint16 port = 0; ///< Of the Partner API; the other two are always free ones.
        QUrl webhookUrl;
        PartnerApi::Options api;
    };

    explicit PracticeWorld(const Options &);

    /// False where a port cannot be had.
    bool listen();
    /// What the program prints: {"baseUrl","controlUrl","email","secret","signupHost","phoneUrl"}.
    QJsonObject readyLine();

private:
    using Answer = httpguard::GuardedServer::Answer;
    void servePartner(const httpguard::Request &, const Answer &);
    void serveSignUp(const httpguard::Request &, const Answer &);
    void serveControl(const httpguard::Request &, const Answer &);
    void record(const httpguard::Request &, int status);
    /// What stands behind the token, with its slash; nothing where the token is missing or wrong.
    std::optional<QString> belowToken(const QString &path) const;
    QUrl address(const httpguard::GuardedServer &) const;

    Options m_options;
    QString m_token;
    SimulatedClock m_clock;
    Timeline m_timeline{m_clock};
    PracticePartner m_partner{m_clock, m_options.scenario};
    WebhookSender m_sender;
    EventCourier m_courier{m_partner, m_timeline, m_sender, m_options.webhookUrl};
    PartnerApi m_api{m_partner, m_sender, m_options.api};
    CallJournal m_journal;
    httpguard::GuardedServer m_partnerServer;
    httpguard::GuardedServer m_signUpServer;
    httpguard::GuardedServer m_controlServer;
    ControlApi m_control;
    std::unique_ptr<PageRouter> m_pages; ///< Set once the addresses are known.
};

} // namespace golive::sandbox
