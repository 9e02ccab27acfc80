#include "doctor/diagnose.h"

#include "base/plaintext.h"
#include "doctor/diagnosecertificates.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using Cause = DoctorCheck::Cause;
using How = TripEvidence::How;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

namespace {

bool isProxied(const HostEvidence &host)
{
    return host.proxy && host.proxy->type() != QNetworkProxy::NoProxy;
}

QString proxyName(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

QString inMs(milliseconds took)
{
    return QString::number(static_cast<qlonglong>(took.count())) + u" ms"_s;
}

const HostEvidence *firstThat(const DoctorEvidence &found, How how)
{
    const auto host = std::find_if(found.hosts.begin(), found.hosts.end(),
                                   [how](const HostEvidence &one) { return one.trip && one.trip->how == how; });
    return host == found.hosts.end() ? nullptr : &*host;
}

QList<DoctorCheck> ofProxy(const DoctorEvidence &found)
{
    QStringList proxies;
    bool isKnown = true;
    for (const HostEvidence &host : found.hosts) {
        isKnown = isKnown && host.proxy;
        if (isProxied(host))
            proxies << proxyName(*host.proxy);
    }
    proxies.removeDuplicates();
    const QString names = proxies.join(u", "_s);
    DoctorCheck proxy{Kind::Proxy, {}, Verdict::Ok, Cause::None, u"none"_s};
    DoctorCheck signIn{Kind::ProxySignIn, {}, Verdict::Ok, Cause::None, u"no proxy"_s};
    if (!isKnown) {
        proxy.verdict = signIn.verdict = Verdict::Unknown;
        proxy.cause = signIn.cause = Cause::ProxyUnknown;
        proxy.evidence = signIn.evidence = u"the system's settings did not say in time"_s;
        return {proxy, signIn};
    }
    if (!proxies.isEmpty()) {
        proxy.party = signIn.party = names;
        proxy.evidence = names + u", from "_s + found.proxySource;
        signIn.evidence = u"not asked for"_s;
    }
    if (const HostEvidence *host = firstThat(found, How::ProxyDead)) {
        proxy.verdict = Verdict::Failed;
        proxy.cause = Cause::ProxyDead;
        proxy.evidence += u"; "_s + host->trip->text;
        signIn.verdict = Verdict::Unknown;
        signIn.cause = Cause::ProxyDead;
        signIn.evidence = u"not reached"_s;
    }
    if (const HostEvidence *host = firstThat(found, How::ProxySignIn)) {
        signIn.verdict = Verdict::Failed;
        signIn.cause = Cause::ProxySignIn;
        signIn.evidence = u"407 \"%1\""_s.arg(plainLine(host->trip->realm, 120));
    }
    return {proxy, signIn};
}

/// Filters answer with an address that leads nowhere, or back to this computer.
bool isBlockedName(const HostEvidence &host)
{
    if (!host.name || host.name->addresses.isEmpty() || host.host.name() == "localhost"_L1 ||
        !QHostAddress(host.host.name()).isNull())
        return false;
    return std::all_of(host.name->addresses.begin(), host.name->addresses.end(), [](const QString &text) {
        const QHostAddress address(text);
        return address.isLoopback() || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    });
}

Verdict lost(const HostEvidence &host)
{
    return host.host.isNeeded ? Verdict::Failed : Verdict::Warning;
}

DoctorCheck nameOf(const HostEvidence &host)
{
    DoctorCheck check{Kind::Names, host.host.name(), Verdict::Ok, Cause::None, {}};
    const bool isFound = host.name && !host.name->addresses.isEmpty();
    check.evidence = isFound     ? host.name->addresses.join(u", "_s)
                     : host.name ? plainLine(host.name->error, 200)
                                 : u"no answer in time"_s;
    if (isProxied(host)) {
        check.evidence += u"; left to the proxy"_s;
        return check;
    }
    if (isBlockedName(host)) {
        check.verdict = lost(host);
        check.cause = Cause::NameBlocked;
    } else if (host.name && !isFound) {
        check.verdict = lost(host);
        check.cause = Cause::NameNotFound;
    } else if (!host.name) {
        check.verdict = Verdict::Unknown;
        check.cause = Cause::NoAnswer;
    }
    return check;
}

Cause causeOf(How how)
{
    switch (how) {
    case How::Answered: return Cause::None;
    case How::NoAnswer: return Cause::NoAnswer;
    case How::NameNotFound: return Cause::NameNotFound;
    case How::Refused: return Cause::Refused;
    case How::NotTrusted: return Cause::NotTrusted;
    case How::WrongName: return Cause::WrongName;
    case How::NotOfThisTime: return Cause::NotOfThisTime;
    case How::NotSafe: return Cause::NotSafe;
    case How::ProxySignIn: return Cause::ProxySignIn;
    case How::ProxyForbids: return Cause::ProxyForbids;
    case How::ProxyDead: return Cause::ProxyDead;
    }
    return Cause::NoAnswer;
}

DoctorCheck reachOf(const HostEvidence &host)
{
    DoctorCheck check{Kind::Reach, host.host.name(), Verdict::Unknown, Cause::NoAnswer, u"not tried"_s};
    if (!host.proxy) {
        check.cause = Cause::ProxyUnknown;
        return check;
    }
    if (!host.trip)
        return check;
    check.cause = causeOf(host.trip->how);
    check.verdict = check.cause == Cause::None ? Verdict::Ok : lost(host);
    const bool isShut = check.cause == Cause::Refused || check.cause == Cause::NoAnswer;
    if (isShut && !isProxied(host) && isBlockedName(host))
        check.cause = Cause::NameBlocked;
    if (isProxied(host))
        check.party = proxyName(*host.proxy);
    if (check.cause == Cause::NotTrusted && !host.trip->chain.isEmpty())
        check.party = issuerName(host.trip->chain.constLast());
    check.evidence = plainLine(host.trip->text, 300) + u", "_s + inMs(host.trip->took);
    if (isProxied(host))
        check.evidence += u", through "_s + proxyName(*host.proxy);
    for (const FamilyEvidence &family : host.families)
        check.evidence += u"; %1 %2"_s.arg(family.address, plainLine(family.text, 120));
    return check;
}

DoctorCheck ofClock(const DoctorEvidence &found)
{
    DoctorCheck check{Kind::ClockRight, {}, Verdict::Unknown, Cause::NoAnswer, u"no server said its time"_s};
    QList<milliseconds> offsets;
    for (const HostEvidence &host : found.hosts) {
        if (host.trip && host.trip->clockOffset)
            offsets << *host.trip->clockOffset;
    }
    if (offsets.isEmpty()) {
        if (const HostEvidence *host = firstThat(found, How::NotOfThisTime)) {
            check.verdict = Verdict::Warning;
            check.cause = Cause::ClockFarOff;
            check.evidence = plainLine(host->host.name() + u": "_s + host->trip->text, 300);
        }
        return check;
    }
    // One server's clock may be wrong itself.
    std::sort(offsets.begin(), offsets.end());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(offsets.at(offsets.size() / 2));
    check.evidence =
        u"%1%2 s"_s.arg(seconds.count() > 0 ? u"+"_s : QString()).arg(static_cast<qlonglong>(seconds.count()));
    check.verdict = Verdict::Ok;
    check.cause = Cause::None;
    if (std::chrono::abs(seconds) > found.clockTolerance) {
        check.verdict = Verdict::Warning;
        check.cause = Cause::ClockWrong;
    }
    if (std::chrono::abs(seconds) >= found.clockFarOff) {
        check.verdict = Verdict::Failed;
        check.cause = Cause::ClockFarOff;
    }
    return check;
}

DoctorCheck ofDisk(const DoctorEvidence &found)
{
    DoctorCheck check{Kind::DiskSpace, {}, Verdict::Unknown, Cause::NoAnswer, u"no answer in time"_s};
    if (!found.disk)
        return check;
    check.evidence = found.disk->folder + u", "_s + QString::number(found.disk->bytesFree / (1024 * 1024)) + u" MiB"_s;
    check.cause = !found.disk->isWritable                  ? Cause::FolderLocked
                  : found.disk->bytesFree < found.diskFull ? Cause::DiskFull
                  : found.disk->bytesFree < found.diskLow  ? Cause::DiskLow
                                                           : Cause::None;
    check.verdict = check.cause == Cause::None      ? Verdict::Ok
                    : check.cause == Cause::DiskLow ? Verdict::Warning
                                                    : Verdict::Failed;
    return check;
}

DoctorCheck ofKeychain(const DoctorEvidence &found)
{
    if (!found.keychain)
        return {Kind::Keychain, {}, Verdict::Unknown, Cause::NoAnswer, u"no answer in time"_s};
    switch (*found.keychain) {
    case KeychainEvidence::Works: return {Kind::Keychain, {}, Verdict::Ok, Cause::None, u"works"_s};
    case KeychainEvidence::Locked: return {Kind::Keychain, {}, Verdict::Warning, Cause::KeychainLocked, u"locked"_s};
    case KeychainEvidence::Absent: return {Kind::Keychain, {}, Verdict::Warning, Cause::KeychainAbsent, u"none"_s};
    }
    return {};
}

DoctorCheck ofWebView(const DoctorEvidence &found)
{
    using State = WebViewEvidence::State;
    DoctorCheck check{Kind::WebView, {}, Verdict::Unknown, Cause::NoAnswer, {}};
    if (!found.webView)
        return check;
    check.evidence = found.webView->version.isEmpty() ? u"none"_s : u"Chromium "_s + found.webView->version;
    // Without it there is the person's own browser.
    check.verdict = Verdict::Warning;
    switch (found.webView->state) {
    case State::Ready:
        check.verdict = Verdict::Ok;
        check.cause = Cause::None;
        break;
    case State::Old: check.cause = Cause::WebViewOld; break;
    case State::Absent: check.cause = Cause::WebViewAbsent; break;
    case State::StartedAsRoot: check.cause = Cause::WebViewAsRoot; break;
    case State::Unprotected: check.cause = Cause::WebViewUnprotected; break;
    }
    return check;
}

} // namespace

QList<DoctorCheck> diagnose(const DoctorEvidence &found)
{
    QList<DoctorCheck> checks = ofProxy(found);
    for (const HostEvidence &host : found.hosts)
        checks << nameOf(host);
    for (const HostEvidence &host : found.hosts)
        checks << reachOf(host);
    checks << inspectionOf(found) << certificatesOf(found) << ofClock(found) << ofDisk(found) << ofKeychain(found)
           << ofWebView(found);
    return checks;
}

QString proxySourceOf(const QNetworkProxy &proxy, const QUrl &url,
                      const std::function<QString(const QString &)> &environment)
{
    for (const QString &name : QStringList{url.scheme() + u"_proxy"_s, u"all_proxy"_s}) {
        for (const QString &spelled : QStringList{name, name.toUpper()}) {
            const QUrl named = QUrl::fromUserInput(environment(spelled));
            if (!named.host().isEmpty() && named.host() == proxy.hostName() &&
                (named.port() == -1 || named.port() == proxy.port()))
                return u"environment (%1)"_s.arg(spelled);
        }
    }
    return u"system settings"_s;
}

} // namespace golive
