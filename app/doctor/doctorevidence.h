#pragma once

#include "base/clock.h"
#include "doctor/certificatestores.h"
#include "doctor/doctorrules.h"

#include <QNetworkProxy>

#include <optional>

namespace golive {

/// What a look at a host's name gave.
struct NameEvidence
{
    QStringList addresses;
    QString error{}; ///< Of the resolver; empty where there are addresses.

    bool operator==(const NameEvidence &) const = default;
};

/// What a HEAD to a host gave.
struct TripEvidence
{
    enum class How {
        Answered, ///< With any status: somebody is there.
        NoAnswer, ///< Not in time.
        NameNotFound,
        Refused, ///< Refused, cut, no way.
        NotTrusted,
        WrongName,
        NotOfThisTime,
        NotSafe,
        ProxySignIn,
        ProxyForbids,
        ProxyDead,
    };
    How how = How::NoAnswer;
    QString text{}; ///< "HTTP 200, TLSv1.3", or why not.
    milliseconds took{};
    QList<QSslCertificate> chain{};            ///< As the server sent it; also where it is not trusted.
    std::optional<milliseconds> clockOffset{}; ///< The server's `Date` less this computer's clock.
    QString realm{};                           ///< What the proxy that wants a sign-in calls itself.

    bool operator==(const TripEvidence &) const = default;
};

/// One address of a family, tried where the way to the host failed.
struct FamilyEvidence
{
    QString address;
    bool isConnected = false;
    QString text{};

    bool operator==(const FamilyEvidence &) const = default;
};

/// All that is known of the way to one host. What is not there did not come in time.
struct HostEvidence
{
    DoctorHost host;
    std::optional<QNetworkProxy> proxy{}; ///< NoProxy: straight.
    std::optional<NameEvidence> name{};
    std::optional<TripEvidence> trip{};
    QList<FamilyEvidence> families{};
};

struct DiskEvidence
{
    QString folder;
    qint64 bytesFree = -1;
    bool isWritable = false;
};

/// The secret store of this computer, as the program found it.
enum class KeychainEvidence { Works, Locked, Absent };

/// The web engine as the program found it.
struct WebViewEvidence
{
    enum class State { Ready, Old, Absent, StartedAsRoot, Unprotected };
    State state = State::Absent;
    QString version{}; ///< Of Chromium.
};

/// What the judgement rests on.
struct DoctorEvidence
{
    QList<HostEvidence> hosts;
    QStringList hostsToOpen;
    QString proxySource; ///< "environment (https_proxy)", "system settings".
    std::optional<CertificateStores> stores;
    std::optional<DiskEvidence> disk;
    std::optional<KeychainEvidence> keychain;
    std::optional<WebViewEvidence> webView;
    std::chrono::seconds clockTolerance{60};
    std::chrono::seconds clockFarOff{86400};
    qint64 diskLow = 0;
    qint64 diskFull = 0;
};

} // namespace golive
