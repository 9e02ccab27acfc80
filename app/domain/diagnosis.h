#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace golive {

/// One thing that the doctor looked at: what stands between this computer and Gupshup and Facebook.
struct DoctorCheck
{
    enum class Kind {
        Proxy,         ///< Whether the way leads through one, which, and who says so.
        ProxySignIn,   ///< Whether a proxy wants a sign-in.
        Names,         ///< A host's name is found (DNS); `subject` is the host.
        Reach,         ///< A host answers over a safe connection; `subject` is the host.
        TlsInspection, ///< Somebody on the way opens safe connections and closes them with a certificate of his own.
        Certificates,  ///< Golive's own calls and the web view trust the same issuers.
        ClockRight,    ///< This computer's clock against the servers' `Date`.
        DiskSpace,     ///< Room and rights where set-ups are kept.
        Keychain,
        WebView, ///< Whether the web engine is there, and its age.
    };
    enum class Verdict {
        Ok,
        Warning, ///< It works, or only something that can be done without does not.
        Failed,  ///< Going live from this computer will not work as it is.
        Unknown, ///< Could not be found out.
    };
    /// What is wrong, and so what helps (ui/wording/doctortext.h). None where the verdict is Ok.
    enum class Cause {
        None,
        NoAnswer,      ///< Nothing came in time.
        ProxyUnknown,  ///< The system did not say in time which proxy is to be used.
        ProxyDead,     ///< The proxy cannot be reached.
        ProxyForbids,  ///< The proxy answers, and lets nothing through to this host.
        ProxySignIn,   ///< The proxy wants a sign-in (407).
        NameNotFound,  ///< No address for this name.
        NameBlocked,   ///< An address that leads nowhere, as filters give it.
        Refused,       ///< The connection is refused, cut or has no way.
        NotTrusted,    ///< An issuer that this computer does not trust.
        WrongName,     ///< The certificate of another host.
        NotOfThisTime, ///< A certificate that is not valid yet or any more, by this computer's clock.
        NotSafe,       ///< No safe connection for another reason.
        Inspected,     ///< Opened on the way, by an issuer whom this computer trusts.
        NotInWebView,  ///< An issuer whom Golive's calls trust and the web view does not.
        NotInSystem,   ///< An issuer whom the web view trusts and Golive's calls do not.
        StoreUnread,   ///< A store of certificates cannot be read.
        ClockWrong,
        ClockFarOff, ///< By a day and more: certificates then seem to be of another time.
        DiskLow,
        DiskFull,
        FolderLocked, ///< It may not be written.
        KeychainLocked,
        KeychainAbsent,
        WebViewAbsent,
        WebViewOld,
        WebViewAsRoot,
        WebViewUnprotected, ///< Its sandbox is switched off by the environment.
    };

    Kind kind = Kind::Reach;
    QString subject; ///< A host, for Names and Reach; else empty.
    Verdict verdict = Verdict::Unknown;
    Cause cause = Cause::None;
    QString evidence{}; ///< Data, one line: "127.0.0.1, 3 ms", "HTTP 200, TLSv1.3, 84 ms".
    QString party{};    ///< Who it is about: the issuer's name, the proxy; may be empty.

    bool operator==(const DoctorCheck &) const = default;
};

/// What the doctor found.
struct Diagnosis
{
    QList<DoctorCheck> checks;
    QStringList hostsToOpen; ///< Host names and "*." patterns that a firewall has to let through, port 443.
    Instant at{};

    bool operator==(const Diagnosis &) const = default;
};

/// The gravest of all: Failed, then Warning, then Unknown, then Ok.
DoctorCheck::Verdict verdictOf(const Diagnosis &);

/// 0 Ok, 1 Warning or Unknown, 3 Failed.
int exitCodeOf(DoctorCheck::Verdict);

/// As machines read it: "ok", "warning", "failed", "unknown".
QString verdictName(DoctorCheck::Verdict);

/// As machines read it: "proxy", "reach:www.facebook.com". The names stay as they are.
QString checkName(const DoctorCheck &);

} // namespace golive
