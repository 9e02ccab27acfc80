#include "ui/wording/doctortext.h"

#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

using Cause = DoctorCheck::Cause;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

namespace {

class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::DoctorText)
public:
    static QString title(Kind kind)
    {
        switch (kind) {
        case Kind::Proxy: return tr("This network's proxy");
        case Kind::ProxySignIn: return tr("Sign-in at the proxy");
        case Kind::Names: return tr("The name %1 (DNS)");
        case Kind::Reach: return tr("Connection to %1");
        case Kind::TlsInspection: return tr("Inspection of safe connections");
        case Kind::Certificates: return tr("Certificates of Golive and of its built-in browser");
        case Kind::ClockRight: return tr("This computer's clock");
        case Kind::DiskSpace: return tr("Room for set-ups on the disk");
        case Kind::Keychain: return tr("This computer's keychain");
        case Kind::WebView: return tr("The built-in browser for Facebook's pages");
        }
        return {};
    }
    static QString verdict(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Ok: return tr("In order");
        case Verdict::Warning: return tr("Take note");
        case Verdict::Failed: return tr("In the way");
        case Verdict::Unknown: return tr("Not found out");
        }
        return {};
    }
    static QString remedy(const DoctorCheck &check) { return remedyOfWay(check); }
    static QString summary(int failed, int noted)
    {
        if (failed > 0)
            return tr("Something stands in the way between this computer and Gupshup or Facebook (%1).").arg(failed);
        if (noted > 0)
            return tr("Nothing stands in the way; something is worth a look (%1).").arg(noted);
        return tr("Nothing stands between this computer and Gupshup and Facebook.");
    }
    static QString head(const QString &when)
    {
        return tr("What Golive found on this computer on %1", "title of a text for an IT person").arg(when);
    }
    static QString found(const QString &evidence) { return tr("Found: %1").arg(evidence); }
    static QString helps(const QString &remedy) { return tr("What helps: %1").arg(remedy); }
    static QString hosts()
    {
        return tr("Hosts to let through, port 443 (https), without opening the connection on the way:");
    }

private:
    static QString remedyOfWay(const DoctorCheck &);
    static QString remedyOfComputer(const DoctorCheck &);
};

bool isOfNetwork(Kind kind)
{
    switch (kind) {
    case Kind::Proxy:
    case Kind::ProxySignIn:
    case Kind::Names:
    case Kind::Reach:
    case Kind::TlsInspection:
    case Kind::ClockRight: return true;
    case Kind::Certificates:
    case Kind::DiskSpace:
    case Kind::Keychain:
    case Kind::WebView: return false;
    }
    return true;
}

QString DoctorWords::remedyOfWay(const DoctorCheck &check)
{
    const QString host = check.subject;
    switch (check.cause) {
    case Cause::NoAnswer:
        if (!isOfNetwork(check.kind))
            return tr("This did not show in time. Look again in a minute.");
        return tr("Nothing came back in time. Check the internet connection, then look again; if it stays so, a "
                  "firewall may be in the way.");
    case Cause::ProxyUnknown:
        return tr("This computer's network settings did not say in time which proxy to use. Whoever looks after the "
                  "network checks the address of the proxy's script (PAC).");
    case Cause::ProxyDead:
        return tr("The proxy of this computer's network settings does not answer. Check its address and port there, "
                  "or in the variable https_proxy.");
    case Cause::ProxyForbids:
        return tr("The proxy refuses to connect to %1. Whoever looks after it lets this host through on port 443.")
            .arg(host);
    case Cause::ProxySignIn:
        return tr("The proxy wants a name and a password. Open Golive's window and type those of this network; a guard "
                  "on a server gets them as a credential.");
    case Cause::NameNotFound:
        return tr("The name server of this network does not know %1. Check the internet connection; if other sites "
                  "work, the name server's filter has to let this name through.")
            .arg(host);
    case Cause::NameBlocked:
        return tr("The name server of this network leads %1 nowhere, as filters and ad blockers do. Take this host out "
                  "of the filter.")
            .arg(host);
    case Cause::Refused:
        return tr("The connection to %1 is refused. A firewall or security program has to let this host through on "
                  "port 443.")
            .arg(host);
    case Cause::NotTrusted:
        return tr("The certificate was issued by “%1”, whom this computer does not trust. Where that is your company's "
                  "own inspection, let the hosts below through without it, or add this issuer to the system's "
                  "certificates and to the browser's. Anywhere else use another network.")
            .arg(check.party);
    case Cause::WrongName:
        return tr("Somebody else answers in place of %1. In a hotel or a guest network open any web page first: it may "
                  "ask you to sign in there.")
            .arg(host);
    case Cause::NotOfThisTime:
        return tr("By this computer's clock the certificate of %1 is not valid today. Check the date and time.")
            .arg(host);
    case Cause::NotSafe:
        return tr("No safe connection to %1 could be made. A firewall or security program may change it on the way.")
            .arg(host);
    case Cause::Inspected:
        return tr("“%1” opens safe connections on the way, as companies' networks and virus scanners do. Golive works "
                  "with it; the log-in on Facebook is safer where the hosts below are let through unopened.")
            .arg(check.party);
    default: return remedyOfComputer(check);
    }
}

QString DoctorWords::remedyOfComputer(const DoctorCheck &check)
{
    switch (check.cause) {
    case Cause::NotInWebView:
        return tr("Golive's own calls trust “%1”, its built-in browser does not. Add this certificate to ~/.pki/nssdb "
                  "(certutil -A -t C,, -d sql:$HOME/.pki/nssdb -n NAME -i FILE), or use your own browser for Facebook.")
            .arg(check.party);
    case Cause::NotInSystem:
        return tr("The built-in browser trusts “%1”, Golive's own calls do not. Put this certificate into "
                  "/usr/local/share/ca-certificates as a .crt file and run update-ca-certificates as root.")
            .arg(check.party);
    case Cause::StoreUnread:
        return tr("The built-in browser's certificates in ~/.pki/nssdb cannot be read. Check who owns this folder.");
    case Cause::ClockWrong:
        return tr("This computer's clock is wrong. Switch on setting it from the internet; Golive counts the 24 hours "
                  "by Gupshup's clock meanwhile.");
    case Cause::ClockFarOff:
        return tr("This computer's clock is wrong by a day or more, so safe connections fail. Set date and time, best "
                  "from the internet.");
    case Cause::DiskLow: return tr("The disk is nearly full. Make room, so that each step can be kept.");
    case Cause::DiskFull:
        return tr("The disk is full. Make room first: Golive keeps each call on the disk before it makes it.");
    case Cause::FolderLocked:
        return tr("Golive may not write there. Give your user the right to, or choose another folder with --data-dir.");
    case Cause::KeychainLocked:
        return tr("The keychain is locked. Unlock it, so that Golive finds what it keeps there.");
    case Cause::KeychainAbsent:
        return tr("There is no keychain here. Golive holds secrets for this run only, and asks again at the next "
                  "start; a guard on a server gets them as credentials.");
    case Cause::WebViewAbsent:
        return tr("The built-in browser is not installed. Facebook's part is done in your own browser then.");
    case Cause::WebViewOld:
        return tr("The built-in browser is old. Use your own browser for a real log-in to Facebook.");
    case Cause::WebViewAsRoot:
        return tr(
            "Golive was started as root, where the built-in browser does not run. Start it as an ordinary user, or use "
            "your own browser for Facebook.");
    case Cause::WebViewUnprotected:
        return tr("The built-in browser was started without its protection (the environment says so). Start Golive "
                  "without that, or use your own browser for Facebook.");
    default: return {};
    }
}

int countOf(const Diagnosis &found, Verdict verdict)
{
    return static_cast<int>(std::count_if(found.checks.begin(), found.checks.end(),
                                          [verdict](const DoctorCheck &check) { return check.verdict == verdict; }));
}

} // namespace

QString DoctorText::title(const DoctorCheck &check)
{
    return check.subject.isEmpty() ? DoctorWords::title(check.kind) : DoctorWords::title(check.kind).arg(check.subject);
}

QString DoctorText::verdict(Verdict verdict)
{
    return DoctorWords::verdict(verdict);
}

QString DoctorText::remedy(const DoctorCheck &check)
{
    return DoctorWords::remedy(check);
}

QString DoctorText::summary(const Diagnosis &found)
{
    return DoctorWords::summary(countOf(found, Verdict::Failed),
                                countOf(found, Verdict::Warning) + countOf(found, Verdict::Unknown));
}

QString DoctorText::report(const Diagnosis &found)
{
    const QDateTime at = localTime(found.at);
    QStringList lines{DoctorWords::head(at.toString(u"yyyy-MM-dd HH:mm"_s)), summary(found), {}};
    for (const Verdict verdict : {Verdict::Failed, Verdict::Warning, Verdict::Unknown}) {
        for (const DoctorCheck &check : found.checks) {
            if (check.verdict != verdict)
                continue;
            lines << u"[%1] %2"_s.arg(DoctorWords::verdict(verdict), title(check))
                  << u"    "_s + DoctorWords::found(check.evidence);
            if (const QString helps = remedy(check); !helps.isEmpty())
                lines << u"    "_s + DoctorWords::helps(helps);
            lines << QString();
        }
    }
    for (const DoctorCheck &check : found.checks) {
        if (check.verdict == Verdict::Ok)
            lines << u"[%1] %2: %3"_s.arg(DoctorWords::verdict(Verdict::Ok), title(check), check.evidence);
    }
    lines << QString() << DoctorWords::hosts();
    for (const QString &host : found.hostsToOpen)
        lines << u"    "_s + host;
    return lines.join(u'\n') + u'\n';
}

} // namespace golive::ui
