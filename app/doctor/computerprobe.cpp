#include "doctor/computerprobe.h"

#include "doctor/hostreach.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslConfiguration>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using Check = MachineFinding::Check;

EligibilityRules EligibilityRules::shipped()
{
    EligibilityRules rules;
    QFile file(u":/rules/eligibility.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rules;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray countries = object[u"unsupportedCountries"][u"value"].toArray();
    for (const QJsonValue &country : countries)
        rules.unsupportedCountries << country.toString();
    rules.clockTolerance = std::chrono::seconds(object[u"clockToleranceSeconds"][u"value"].toInt(60));
    return rules;
}

ComputerProbe::ComputerProbe(Surroundings surroundings, Clock &clock, QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_clock(clock)
{
}

void ComputerProbe::check(const QString &numberRegion, std::function<void(QList<MachineFinding>)> answer)
{
    using Verdict = MachineFinding::Verdict;
    const Instant now = m_clock.now();
    auto findings = std::make_shared<QList<MachineFinding>>();

    const bool isUnsupported = m_surroundings.rules.unsupportedCountries.contains(numberRegion);
    const Verdict country = numberRegion.isEmpty() ? Verdict::NotChecked : isUnsupported ? Verdict::Bad : Verdict::Fine;
    *findings << MachineFinding{Check::Country, country, numberRegion, now};

    const auto offset = m_surroundings.clockOffset ? m_surroundings.clockOffset() : std::nullopt;
    if (offset) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*offset);
        const bool isRight = std::chrono::abs(seconds) <= m_surroundings.rules.clockTolerance;
        *findings << MachineFinding{Check::ClockRight, isRight ? Verdict::Fine : Verdict::Warning,
                                    QString::number(static_cast<qlonglong>(seconds.count())) + u" s"_s, now};
    } else {
        *findings << MachineFinding{Check::ClockRight, Verdict::NotChecked, {}, now};
    }
    if (m_surroundings.webView) {
        const auto [verdict, version] = m_surroundings.webView();
        *findings << MachineFinding{Check::WebViewReady, verdict, version, now};
    }

    const auto left = std::make_shared<qsizetype>(m_surroundings.hosts.size());
    if (*left == 0)
        return answer(*findings);
    for (const ProbeHost &host : std::as_const(m_surroundings.hosts)) {
        auto *reach = new HostReach(host, m_surroundings.way, m_surroundings.patience, this);
        connect(
            reach, &HostReach::ended, this,
            [this, findings, left, answer, check = host.check](bool isReached, const QString &evidence) {
                *findings << MachineFinding{check, isReached ? Verdict::Fine : Verdict::Bad, evidence, m_clock.now()};
                if (--*left == 0)
                    answer(*findings);
            });
        reach->start();
    }
}

QList<QNetworkProxy> ComputerProbe::wayTo(const ProbeHost &host)
{
    if (host.isTls)
        QSslConfiguration::defaultConfiguration(); // loads it
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(host.host, host.port));
}

} // namespace golive

#include "moc_computerprobe.cpp"
