#pragma once

#include "signup/signupcontext.h"

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
    /// The same policy with one more host, for this set-up only.
    NavigationPolicy admitting(const QString &host) const;
    const SignUpContext &context() const { return m_context; }

private:
    Decision decideAddress(const WebRequest &) const;

    SignUpContext m_context;
};

} // namespace golive::signup
