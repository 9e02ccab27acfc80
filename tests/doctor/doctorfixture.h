#pragma once

#include "doctor/doctor.h"
#include "tlsserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

namespace golive::testing {

/// A good computer with one host to reach, and what a doctor finds on it.
struct DoctorFixture
{
    static Doctor::Surroundings at(const QUrl &url)
    {
        Doctor::Surroundings around;
        around.rules.hosts = {{url, true}};
        around.rules.clockFarOff = std::chrono::hours(24);
        around.proxies = [](const QUrl &) { return QList{QNetworkProxy(QNetworkProxy::NoProxy)}; };
        around.stores = [] { return stores(); };
        around.disk = [] { return DiskEvidence{QStringLiteral("/data"), qint64{1} << 40, true}; };
        around.keychain = [](QObject *, const auto &answer) { answer(KeychainEvidence::Works); };
        around.webView = WebViewEvidence{WebViewEvidence::State::Ready, QStringLiteral("140.0")};
        return around;
    }
    /// A store of the system's maker with some issuer in it who signed nothing here.
    static CertificateStores stores()
    {
        CertificateStores out;
        out.shipped = QSslCertificate::fromPath(QStringLiteral(GOLIVE_PARTNER_TEST_DATA "/loopback.crt"));
        out.system = out.shipped;
        return out;
    }
    /// As after somebody added the issuer to the system's certificates.
    static void trust(Doctor::Surroundings &around)
    {
        around.tls = QSslConfiguration::defaultConfiguration();
        around.tls->addCaCertificate(TlsServer::issuer());
        around.stores = [] {
            CertificateStores out = stores();
            out.system << TlsServer::issuer();
            return out;
        };
    }
    static void through(Doctor::Surroundings &around, quint16 port)
    {
        around.proxies = [port](const QUrl &) {
            return QList{QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port)};
        };
    }
    Diagnosis examine(const Doctor::Surroundings &around)
    {
        SystemClock clock;
        Doctor doctor(around, clock);
        QSignalSpy examined(&doctor, &Doctor::examined);
        QElapsedTimer elapsed;
        elapsed.start();
        doctor.examine();
        if (!examined.wait(25'000))
            return {};
        tookMs = elapsed.elapsed();
        return examined.first().first().value<Diagnosis>();
    }
    static DoctorCheck the(const Diagnosis &found, DoctorCheck::Kind kind)
    {
        for (const DoctorCheck &check : found.checks) {
            if (check.kind == kind)
                return check;
        }
        return {kind, QStringLiteral("there is no such check")};
    }

    qint64 tookMs = 0; ///< The last examination.
};

} // namespace golive::testing
