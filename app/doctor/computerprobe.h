#pragma once

#include "ports/machineprobe.h"

#include <QNetworkProxy>
#include <QObject>

#include <optional>

namespace golive {

/// Rules of resources/rules/eligibility.json that a machine can apply.
struct EligibilityRules
{
    QStringList unsupportedCountries; ///< Alpha-2, as the guide has them.
    std::chrono::seconds clockTolerance{60};

    static EligibilityRules shipped();
};

/// A host to reach: https by a TLS handshake with the system's certificates, http (practice) by a connection.
struct ProbeHost
{
    MachineFinding::Check check = MachineFinding::Check::PartnerReachable;
    QString host;
    quint16 port = 443;
    bool isTls = true;
};

/// Checks this computer silently, each check with its evidence and time. Everything it depends on is handed in, so that
/// a test can make each check fail.
class ComputerProbe final : public QObject, public MachineProbe
{
    Q_OBJECT
public:
    struct Surroundings
    {
        EligibilityRules rules;
        QList<ProbeHost> hosts;
        /// The server's clock less ours, from the `Date` of its last answer; none where no answer came yet.
        std::function<std::optional<milliseconds>()> clockOffset;
        /// The web view's state and its engine's version.
        std::function<std::pair<MachineFinding::Verdict, QString>()> webView;
        /// By which proxies a host is reached; asked in a thread of its own.
        std::function<QList<QNetworkProxy>(const ProbeHost &)> way = &ComputerProbe::wayTo;
        milliseconds patience{8000};
    };

    ComputerProbe(Surroundings surroundings, Clock &clock, QObject *parent = nullptr);
    void check(const QString &numberRegion, std::function<void(QList<MachineFinding>)> answer) override;

    /// As the program's proxies are set. Both this and what TLS loads before it is first used (the system's
    /// certificates) may take seconds, on Windows above all.
    static QList<QNetworkProxy> wayTo(const ProbeHost &);

private:
    Surroundings m_surroundings;
    Clock &m_clock;
};

} // namespace golive
