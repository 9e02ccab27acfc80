#include "doctor/diagnosecertificates.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using Cause = DoctorCheck::Cause;
using How = TripEvidence::How;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

namespace {

QString namesOf(const QList<QSslCertificate> &certificates)
{
    QStringList names;
    for (const QSslCertificate &one : certificates)
        names << subjectName(one);
    names.removeDuplicates();
    names.sort();
    return names.join(u", "_s);
}

/// Those of these roots that sign what a needed host shows, where its trip ended so.
QList<QSslCertificate> signersAmong(const QList<QSslCertificate> &roots, const DoctorEvidence &found, How how)
{
    QList<QSslCertificate> out;
    for (const HostEvidence &host : found.hosts) {
        if (!host.trip || host.trip->how != how)
            continue;
        const auto signer = CertificateStores::signerAmong(roots, host.trip->chain);
        if (signer && !out.contains(*signer))
            out << *signer;
    }
    return out;
}

} // namespace

DoctorCheck inspectionOf(const DoctorEvidence &found)
{
    DoctorCheck check{Kind::TlsInspection, {}, Verdict::Unknown, Cause::NoAnswer, u"no certificate was seen"_s};
    const bool isAnySafe = std::any_of(found.hosts.begin(), found.hosts.end(),
                                       [](const HostEvidence &one) { return one.host.url.scheme() == "https"_L1; });
    if (!isAnySafe)
        return {Kind::TlsInspection, {}, Verdict::Ok, Cause::None, u"no safe connection is needed"_s};
    if (!found.stores)
        return check;

    QStringList seen;
    QStringList trusted;
    QStringList untrusted;
    QStringList hosts;
    for (const HostEvidence &host : found.hosts) {
        if (!host.trip || host.trip->chain.isEmpty())
            continue;
        const QString issuer = issuerName(host.trip->chain.constLast());
        const auto stranger = found.stores->privateIssuerOf(host.trip->chain);
        seen << issuer;
        if (host.trip->how == How::NotTrusted)
            untrusted << stranger.value_or(issuer);
        else if (stranger)
            trusted << *stranger;
        else
            continue;
        hosts << host.host.name();
    }
    for (QStringList *names : {&seen, &trusted, &untrusted})
        names->removeDuplicates();
    if (seen.isEmpty())
        return check;
    if (hosts.isEmpty()) {
        // Without the maker's own bundle nobody can say who is of it.
        const bool isTold = !found.stores->shipped.isEmpty();
        return {Kind::TlsInspection, {}, isTold ? Verdict::Ok : Verdict::Unknown, Cause::None, seen.join(u", "_s)};
    }
    check.verdict = untrusted.isEmpty() ? Verdict::Warning : Verdict::Failed;
    check.cause = untrusted.isEmpty() ? Cause::Inspected : Cause::NotTrusted;
    check.party = (untrusted.isEmpty() ? trusted : untrusted).join(u", "_s);
    check.evidence = u"%1: %2"_s.arg(check.party, hosts.join(u", "_s));
    return check;
}

DoctorCheck certificatesOf(const DoctorEvidence &found)
{
    if (!found.stores)
        return {Kind::Certificates, {}, Verdict::Unknown, Cause::NoAnswer, u"no answer in time"_s};
    const CertificateStores &stores = *found.stores;
    if (stores.isShared)
        return {Kind::Certificates, {}, Verdict::Ok, Cause::None, u"one store for both"_s};
    if (!stores.unread.isEmpty())
        return {Kind::Certificates, {}, Verdict::Warning, Cause::StoreUnread, stores.unread};

    const auto ofSystem = stores.privateOfSystem();
    const auto ofWebView = stores.privateOfWebView();
    const auto notInWebView = without(ofSystem, stores.webView);
    const auto notInSystem = without(ofWebView, stores.system);
    DoctorCheck check{Kind::Certificates, {}, Verdict::Ok, Cause::None, {}};
    check.evidence =
        u"system: %1; web engine: %2"_s.arg(ofSystem.isEmpty() ? u"no private issuer"_s : namesOf(ofSystem),
                                            ofWebView.isEmpty() ? u"no private issuer"_s : namesOf(ofWebView));
    // Who has no web view misses nothing in its store.
    const bool isWebViewUsed = found.webView && (found.webView->state == WebViewEvidence::State::Ready ||
                                                 found.webView->state == WebViewEvidence::State::Old);
    const auto take = [&check](Verdict verdict, Cause cause, const QList<QSslCertificate> &ones) {
        check.verdict = verdict;
        check.cause = cause;
        check.party = namesOf(ones);
        return check;
    };
    // First what stands in the way of a host that was tried, then what may stand in the way of others.
    if (const auto signers = signersAmong(notInSystem, found, How::NotTrusted); !signers.isEmpty())
        return take(Verdict::Failed, Cause::NotInSystem, signers);
    if (const auto signers = signersAmong(notInWebView, found, How::Answered); !signers.isEmpty() && isWebViewUsed)
        return take(Verdict::Failed, Cause::NotInWebView, signers);
    if (!notInSystem.isEmpty())
        return take(Verdict::Warning, Cause::NotInSystem, notInSystem);
    if (!notInWebView.isEmpty() && isWebViewUsed)
        return take(Verdict::Warning, Cause::NotInWebView, notInWebView);
    return check;
}

} // namespace golive
