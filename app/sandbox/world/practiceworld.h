#pragma once

#include "httpguard/guardedserver.h"
#include "sandbox/api/calljournal.h"
#include "sandbox/api/partnerapi.h"
#include "sandbox/control/controlapi.h"
#include "sandbox/events/eventcourier.h"
#include "sandbox/events/webhooksender.h"
#include "sandbox/pagerouter.h"
#include "sandbox/practicepartner.h"
#include "sandbox/world/simulatedclock.h"
#include "sandbox/world/timeline.h"
#include "sandbox/world/worldstate.h"

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
        std::optional<double> speed; ///< Not given: as before, or 1.
        quint16 port = 0;            ///< Of the Partner API; the other two cannot be chosen.
        QUrl webhookUrl;
        PartnerApi::Options api;
    };

    /// `before` is what to go on from; its scenario is that of the options.
    explicit PracticeWorld(const Options &, const std::optional<WorldState> &before = {});

    /// At the ports of before where they are free. False where a port cannot be had.
    bool listen();
    /// What the program prints: {"baseUrl","controlUrl","email","secret","signupHost","phoneUrl"}, and "isMoved":true
    /// where an address is not the one of before.
    QJsonObject readyLine();
    WorldState state() const;

Q_SIGNALS:
    /// A request was served; its answer has not left yet.
    void answering();
    void dueChanged();

private:
    using Answer = httpguard::GuardedServer::Answer;
    void servePartner(const httpguard::Request &, const Answer &);
    void serveSignUp(const httpguard::Request &, const Answer &);
    void serveControl(const httpguard::Request &, const Answer &);
    void record(const httpguard::Request &, int status);
    /// What stands behind the token, with its slash; nothing where the token is missing or wrong.
    std::optional<QString> belowToken(const QString &path) const;
    QUrl address(const httpguard::GuardedServer &) const;
    WorldState::Ports ports() const;

    Options m_options;
    QString m_token;
    std::optional<WorldState::Ports> m_portsBefore;
    bool m_hasAcceptedSync = false;
    bool m_hasLostHistory = false;
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
