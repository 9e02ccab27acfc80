#include "signup/policy/navigationpolicy.h"

#include <algorithm>

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
    if (isForCheck(request, url) || isForCompanyLogIn(request))
        return Allow{};
    const bool isFromTrusted = request.initiator && (isMeta(*request.initiator) || isCompanyLogIn(*request.initiator));
    if (request.kind == Kind::MainFrame && isFromTrusted && m_context.companyLogIns.contains(host))
        return AskOnce{host, HostQuestion::CompanyLogIn};
    if (request.kind == Kind::MainFrame && request.isLinkStep && host.contains(u'.') && !host.endsWith(u'.')) {
        if (m_context.linkSource == LinkSource::PartnerApi)
            return Allow{};
        return AskOnce{host, HostQuestion::LinkLeadsThere};
    }
    return Deny{Reason::HostNotListed};
}

bool NavigationPolicy::isMeta(const QUrl &url) const
{
    return m_context.messageOrigins.isTrusted(originOf(url));
}

/// Meta's frame for foreign things, of which its check is one.
bool NavigationPolicy::isMetaFrame(const QUrl &url) const
{
    return url.scheme() == "https"_L1 && url.host(QUrl::FullyEncoded).endsWith(".fbsbx.com"_L1);
}

/// A company's log-in that a person has agreed to.
bool NavigationPolicy::isCompanyLogIn(const QUrl &url) const
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.scheme() == "https"_L1 && m_context.companyLogIns.contains(host) &&
           m_context.admittedHosts.contains(host);
}

// The check is a frame in Meta's frame, with frames, scripts and pictures of its own. It is never a page, and a frame
// of Meta's page itself may hold it, too.
bool NavigationPolicy::isForCheck(const WebRequest &request, const QUrl &url) const
{
    if ((request.kind != Kind::SubFrame && request.kind != Kind::SubResource) || !m_context.checks.covers(url))
        return false;
    if (!request.initiator)
        return request.kind == Kind::SubFrame;
    const bool isOwn = request.initiator->scheme() == "https"_L1 &&
                       m_context.checks.contains(request.initiator->host(QUrl::FullyEncoded));
    return isOwn || isMetaFrame(*request.initiator) || (request.kind == Kind::SubFrame && isMeta(*request.initiator));
}

// Whoever may ask for the password may load what it likes: it could send it anywhere from its own server.
bool NavigationPolicy::isForCompanyLogIn(const WebRequest &request) const
{
    if (request.kind == Kind::SubFrame && !request.initiator) {
        const QSet<QString> &admitted = m_context.admittedHosts;
        return std::any_of(admitted.begin(), admitted.end(),
                           [this](const QString &host) { return m_context.companyLogIns.contains(host); });
    }
    return (request.kind == Kind::SubFrame || request.kind == Kind::SubResource) && request.initiator &&
           isCompanyLogIn(*request.initiator);
}

bool NavigationPolicy::isMissed(const WebRequest &request) const
{
    if (!request.initiator || (request.kind != Kind::SubFrame && !request.isScript))
        return false;
    const QUrl &from = *request.initiator;
    return isMeta(from) || isMetaFrame(from) || isCompanyLogIn(from) ||
           m_context.checks.contains(from.host(QUrl::FullyEncoded));
}

NavigationPolicy NavigationPolicy::admitting(const QString &host) const
{
    NavigationPolicy wider = *this;
    wider.m_context.admittedHosts.insert(host);
    return wider;
}

} // namespace golive::signup
