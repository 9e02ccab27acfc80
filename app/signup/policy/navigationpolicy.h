#pragma once

#include "signup/signupcontext.h"

#include <optional>
#include <variant>

namespace golive::signup {

/// Something the page, or the engine for it, wants to do.
struct WebRequest
{
    enum class Kind {
        MainFrame,
        SubFrame,
        SubResource,
        PopUp,
        Permission,
        Download,
        FileChooser,
        ClientCertificate,
        CertificateError,
    };
    Kind kind = Kind::MainFrame;
    QUrl url;
    bool isUserInitiated = false;
    /// The link itself, or a server redirect on its way, before its first page stood.
    bool isLinkStep = false;
    /// Who asks: the page that stands, for a main frame; the frame's origin, for what is loaded into it. Nothing where
    /// this door is not told; a sub-frame passes two doors, and the other one is.
    std::optional<QUrl> initiator{};
    /// A script, which a page may not work without; a picture is no such thing.
    bool isScript = false;
};

struct Allow
{
    bool operator==(const Allow &) const = default;
};

struct Deny
{
    enum class Reason {
        NeverGranted,       ///< Permissions, downloads, file choosers, client certificates.
        CertificateInvalid, ///< Final: there is no "go on anyway".
        AddressUnreadable,
        SchemeNotAllowed,     ///< Neither https nor, in practice, http on a practice origin.
        CredentialsInAddress, ///< "https://www.facebook.com@other.example/": made to mislead.
        PortNotAllowed,
        HostNotListed,
        NotUserInitiated, ///< A pop-up that no click asked for.
    };
    Reason reason;
    bool operator==(const Deny &) const = default;
};

/// A person decides, once, with the host in front of them.
struct AskOnce
{
    QString host;
    HostQuestion question = HostQuestion::LinkLeadsThere;
    bool operator==(const AskOnce &) const = default;
};

using Decision = std::variant<Allow, Deny, AskOnce>;

/// The web page is hostile: each request passes here, and what is not known to be needed is denied.
class NavigationPolicy
{
public:
    NavigationPolicy() = default;
    explicit NavigationPolicy(SignUpContext context) : m_context(std::move(context)) {}

    Decision decide(const WebRequest &) const;
    /// Something that was denied and that a page of Meta's, or a company's log-in, may not work without.
    bool isMissed(const WebRequest &) const;
    /// The same policy with one more host, for this set-up only.
    NavigationPolicy admitting(const QString &host) const;
    const SignUpContext &context() const { return m_context; }

private:
    Decision decideAddress(const WebRequest &) const;
    bool isForCheck(const WebRequest &, const QUrl &) const;
    bool isForCompanyLogIn(const WebRequest &) const;
    bool isMeta(const QUrl &) const;
    bool isMetaFrame(const QUrl &) const;
    bool isCompanyLogIn(const QUrl &) const;

    SignUpContext m_context;
};

} // namespace golive::signup
