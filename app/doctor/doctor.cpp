#include "doctor/doctor.h"

#include "base/aside.h"
#include "doctor/diagnose.h"
#include "doctor/familytry.h"
#include "doctor/hosttrip.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using How = TripEvidence::How;

namespace {

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

} // namespace

Doctor::Doctor(Surroundings surroundings, const Clock &clock, QObject *parent)
    : QObject(parent), m_around(std::move(surroundings)), m_clock(clock)
{
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, &Doctor::conclude);
}

QList<QNetworkProxy> Doctor::proxiesOfProgram(const QUrl &url)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
}

NameEvidence Doctor::addressesOf(const QString &host)
{
    const QHostInfo info = QHostInfo::fromName(host);
    NameEvidence found;
    const QList<QHostAddress> addresses = info.addresses();
    for (const QHostAddress &address : addresses)
        found.addresses << address.toString();
    if (found.addresses.isEmpty())
        found.error = info.errorString();
    return found;
}

QString Doctor::environmentVariable(const QString &name)
{
    return qEnvironmentVariable(name.toLatin1().constData());
}

template <class Answer> void Doctor::ask(std::function<Answer()> question, std::function<void(const Answer &)> take)
{
    ++m_open;
    ++m_hanging;
    // Counted by the doctor itself, who outlives a round that is over.
    askAside<Answer>(this, std::move(question),
                     [this, round = QPointer<QObject>(m_round), take = std::move(take)](const Answer &answer) {
                         --m_hanging;
                         if (!round || round != m_round)
                             return;
                         take(answer);
                         closeOne();
                     });
}

void Doctor::examine()
{
    delete m_round;
    m_round = new QObject(this);
    m_found = {};
    m_familiesTried.clear();
    m_found.hostsToOpen = m_around.rules.hostsToOpen();
    m_found.webView = m_around.webView;
    m_found.clockTolerance = m_around.clockTolerance;
    m_found.clockFarOff = m_around.rules.clockFarOff;
    m_found.diskLow = m_around.rules.diskLow;
    m_found.diskFull = m_around.rules.diskFull;
    for (const DoctorHost &host : std::as_const(m_around.rules.hosts))
        m_found.hosts << HostEvidence{host};
    m_isExamining = true;
    m_open = 1; // so that nothing concludes before all has been asked
    m_whole.start(m_around.patience.whole);

    askProxies();
    askNames();
    if (m_around.stores)
        ask<CertificateStores>(m_around.stores, [this](const CertificateStores &stores) { m_found.stores = stores; });
    if (m_around.disk)
        ask<DiskEvidence>(m_around.disk, [this](const DiskEvidence &disk) { m_found.disk = disk; });
    if (m_around.keychain) {
        ++m_open;
        m_around.keychain(m_round, [this](KeychainEvidence keychain) {
            m_found.keychain = keychain;
            closeOne();
        });
    }
    QMetaObject::invokeMethod(
        m_round, [this] { closeOne(); }, Qt::QueuedConnection);
}

void Doctor::askProxies()
{
    // One question for all: what a proxy's script costs it costs once.
    using Answers = QList<QList<QNetworkProxy>>;
    const auto question = [proxies = m_around.proxies, hosts = m_around.rules.hosts] {
        Answers answers;
        for (const DoctorHost &host : hosts)
            answers << proxies(host.url);
        return answers;
    };
    ++m_open;
    ++m_hanging;
    auto *patience = new QTimer(m_round);
    patience->setSingleShot(true);
    // Without an answer no host is tried: Qt would ask the same, and hold everything up.
    connect(patience, &QTimer::timeout, m_round, [this] { closeOne(); });
    patience->start(m_around.patience.aside);
    askAside<Answers>(
        this, question,
        [this, round = QPointer<QObject>(m_round), patience = QPointer(patience)](const Answers &answers) {
            --m_hanging;
            if (!round || round != m_round || !patience->isActive())
                return;
            patience->stop();
            // The first trip would load TLS here, with all of the system's certificates.
            ask<bool>(
                [] {
                    QSslConfiguration::defaultConfiguration();
                    return true;
                },
                [this, answers](bool) {
                    for (qsizetype i = 0; i < answers.size(); ++i)
                        travel(i, answers.at(i));
                });
            closeOne();
        });
}

void Doctor::askNames()
{
    for (qsizetype i = 0; i < m_found.hosts.size(); ++i) {
        ask<NameEvidence>([names = m_around.names, host = m_found.hosts.at(i).host.name()] { return names(host); },
                          [this, i](const NameEvidence &name) {
                              m_found.hosts[i].name = name;
                              if (isFamilyWanted(i))
                                  tryFamilies(i);
                          });
    }
}

void Doctor::travel(qsizetype i, const QList<QNetworkProxy> &proxies)
{
    HostEvidence &host = m_found.hosts[i];
    host.proxy = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    if (host.proxy->type() != QNetworkProxy::NoProxy && m_found.proxySource.isEmpty())
        m_found.proxySource = m_around.proxySetBy.isEmpty()
                                  ? proxySourceOf(*host.proxy, host.host.url, m_around.environment)
                                  : m_around.proxySetBy;
    ++m_open;
    auto *trip = new HostTrip(host.host.url,
                              {proxies.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxies, m_around.tls,
                               m_around.proxySignIn, m_around.patience.trip},
                              m_clock, m_round);
    connect(trip, &HostTrip::ended, m_round, [this, i](const TripEvidence &found) {
        m_found.hosts[i].trip = found;
        if (isFamilyWanted(i))
            tryFamilies(i);
        else if (found.how == How::ProxyForbids)
            knockAtProxy(i);
        closeOne();
    });
    trip->start();
}

void Doctor::knockAtProxy(qsizetype i)
{
    const QNetworkProxy proxy = *m_found.hosts.at(i).proxy;
    ++m_open;
    auto *knock = new FamilyTry(proxy.hostName(), proxy.port(), m_around.patience.family, m_round);
    connect(knock, &FamilyTry::ended, m_round, [this, i](const FamilyEvidence &found) {
        if (!found.isConnected)
            m_found.hosts[i].trip->how = How::ProxyDead;
        closeOne();
    });
    knock->start();
}

bool Doctor::isFamilyWanted(qsizetype i) const
{
    const HostEvidence &host = m_found.hosts.at(i);
    return host.name && host.trip && host.proxy && host.proxy->type() == QNetworkProxy::NoProxy &&
           (host.trip->how == How::Refused || host.trip->how == How::NoAnswer) && !m_familiesTried.contains(i);
}

void Doctor::tryFamilies(qsizetype i)
{
    m_familiesTried << i;
    const QStringList addresses = FamilyTry::firstOfEach(m_found.hosts.at(i).name->addresses);
    for (const QString &address : addresses) {
        ++m_open;
        auto *one = new FamilyTry(address, portOf(m_found.hosts.at(i).host.url), m_around.patience.family, m_round);
        connect(one, &FamilyTry::ended, m_round, [this, i](const FamilyEvidence &found) {
            m_found.hosts[i].families << found;
            closeOne();
        });
        one->start();
    }
}

void Doctor::closeOne()
{
    // From the event loop: whoever reports the end is still in the middle of it.
    if (--m_open == 0)
        QMetaObject::invokeMethod(
            this,
            [this, round = QPointer<QObject>(m_round)] {
                if (round && round == m_round)
                    conclude();
            },
            Qt::QueuedConnection);
}

void Doctor::conclude()
{
    if (!std::exchange(m_isExamining, false))
        return;
    m_whole.stop();
    delete std::exchange(m_round, nullptr); // with all that still waits
    Q_EMIT examined({diagnose(m_found), m_found.hostsToOpen, m_clock.now()});
}

} // namespace golive

#include "moc_doctor.cpp"
