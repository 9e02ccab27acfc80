#include "signup/navigationpolicy.h"

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;
using Kind = WebRequest::Kind;
using Reason = Deny::Reason;

namespace {

/// Addresses that cause no traffic of their own. about:blank is how many scripts open a window or frame before they
/// fill it; data: and blob: pictures and workers stay inside the page that made them. As pages they are denied: they
/// show no host to go by.
bool isInert(const WebRequest &request)
{
    const QString scheme = request.url.scheme();
    if (scheme == "about"_L1)
        return request.url.path() == "blank"_L1 ||
               (request.kind == Kind::SubFrame && request.url.path() == "srcdoc"_L1);
    return request.kind == Kind::SubResource && (scheme == "data"_L1 || scheme == "blob"_L1);
}

QUrl withSocketSchemeMapped(QUrl url)
{
    if (url.scheme() == "wss"_L1)
        url.setScheme(u"https"_s);
    else if (url.scheme() == "ws"_L1)
        url.setScheme(u"http"_s);
    return url;
}

} // namespace

Decision NavigationPolicy::decide(const WebRequest &request) const
{
    switch (request.kind) {
    case Kind::Permission:
    case Kind::Download:
    case Kind::FileChooser:
    case Kind::ClientCertificate: return Deny{Reason::NeverGranted};
    case Kind::CertificateError: return Deny{Reason::CertificateInvalid};
    case Kind::PopUp:
        if (!request.isUserInitiated)
            return Deny{Reason::NotUserInitiated};
        return decideAddress(request);
    case Kind::MainFrame:
    case Kind::SubFrame:
    case Kind::SubResource: return decideAddress(request);
    }
    return Deny{Reason::NeverGranted};
}

Decision NavigationPolicy::decideAddress(const WebRequest &request) const
{
    if (!request.url.isValid() || request.url.scheme().isEmpty())
        return Deny{Reason::AddressUnreadable};
    if (isInert(request))
        return Allow{};
    if (!request.url.userInfo().isEmpty())
        return Deny{Reason::CredentialsInAddress};

    const QUrl url = request.kind == Kind::SubResource ? withSocketSchemeMapped(request.url) : request.url;
    if (m_context.isPractice()) {
        if (m_context.isPracticeAddress(url))
            return Allow{};
        return Deny{url.scheme().startsWith("http"_L1) ? Reason::HostNotListed : Reason::SchemeNotAllowed};
    }
    if (url.scheme() != "https"_L1)
        return Deny{Reason::SchemeNotAllowed};
    if (url.port() != -1 && url.port() != 443)
        return Deny{Reason::PortNotAllowed};

    const QString host = url.host(QUrl::FullyEncoded);
    if (m_context.hosts.contains(host) || m_context.admittedHosts.contains(host))
        return Allow{};
    if (request.kind == Kind::MainFrame && request.isLinkStep && host.contains(u'.') && !host.endsWith(u'.')) {
        if (m_context.linkSource == LinkSource::PartnerApi)
            return Allow{};
        return AskOnce{host};
    }
    return Deny{Reason::HostNotListed};
}

NavigationPolicy NavigationPolicy::admitting(const QString &host) const
{
    NavigationPolicy wider = *this;
    wider.m_context.admittedHosts.insert(host);
    return wider;
}

} // namespace golive::signup
