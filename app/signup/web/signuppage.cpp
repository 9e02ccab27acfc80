#include "signup/web/signuppage.h"

#include "signup/web/navigationgate.h"

#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

#include <QAuthenticator>

namespace golive::signup {

using Kind = WebRequest::Kind;

namespace {

// From Chromium's net_error_list.h.
constexpr int errorAborted = -3;
constexpr int errorBlockedByClient = -20;

/// Failures that were reported already, as what they are.
bool isOwnDoing(const QWebEngineLoadingInfo &loading)
{
    return loading.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain ||
           loading.errorCode() == errorAborted || loading.errorCode() == errorBlockedByClient;
}

} // namespace

SignUpPage::SignUpPage(QWebEngineProfile *profile, NavigationGate &gate, QObject *parent)
    : QWebEnginePage(profile, parent), m_gate(gate)
{
    connect(this, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &loading) {
        if (loading.status() == QWebEngineLoadingInfo::LoadStartedStatus)
            return;
        m_isFollowingLink = false;
        if (loading.status() == QWebEngineLoadingInfo::LoadSucceededStatus && !loading.url().host().isEmpty())
            Q_EMIT stood();
        else if (loading.status() == QWebEngineLoadingInfo::LoadFailedStatus && !isOwnDoing(loading))
            Q_EMIT failed(shownHost(loading.url()));
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status) {
        if (status != NormalTerminationStatus)
            Q_EMIT rendererDied();
    });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *authenticator, const QString &host) {
                Q_EMIT proxySignInWanted(host, authenticator);
            });
    grantNothing();
}

void SignUpPage::grantNothing()
{
    const auto refuse = [this](Kind kind, const QUrl &where, PageProblem::Kind problem) {
        m_gate.letsPass({.kind = kind, .url = where}, problem);
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [refuse](QWebEnginePermission permission) {
        permission.deny();
        refuse(Kind::Permission, permission.origin(), PageProblem::Kind::PermissionDenied);
    });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this, refuse](const QUrl &origin, QWebEnginePage::Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
                refuse(Kind::Permission, origin, PageProblem::Kind::PermissionDenied);
            });
#endif
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [refuse](QWebEngineClientCertificateSelection selection) {
                selection.selectNone();
                refuse(Kind::ClientCertificate, selection.host(), PageProblem::Kind::ClientCertificateDenied);
            });
    connect(this, &QWebEnginePage::certificateError, this, [refuse](QWebEngineCertificateError error) {
        error.rejectCertificate();
        refuse(Kind::CertificateError, error.url(), PageProblem::Kind::CertificateRefused);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) {
        request.reject(); // A page that fills the screen can draw any address it likes.
    });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [refuse](QWebEngineFileSystemAccessRequest request) {
                request.reject();
                refuse(Kind::FileChooser, request.origin(), PageProblem::Kind::FileChooserDenied);
            });
}

void SignUpPage::followLink(const QUrl &link)
{
    m_isFollowingLink = true;
    load(link);
}

void SignUpPage::requestClose()
{
    m_isClosing = true;
    triggerAction(RequestClose);
}

bool SignUpPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const bool isLinkStep =
        m_isFollowingLink && isMainFrame && (type == NavigationTypeTyped || type == NavigationTypeRedirect);
    return m_gate.letsPass(
        {.kind = isMainFrame ? Kind::MainFrame : Kind::SubFrame, .url = url, .isLinkStep = isLinkStep},
        isMainFrame ? PageProblem::Kind::NavigationDenied : PageProblem::Kind::RequestBlocked);
}

QStringList SignUpPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    m_gate.letsPass({.kind = Kind::FileChooser, .url = url()}, PageProblem::Kind::FileChooserDenied);
    return {};
}

bool SignUpPage::javaScriptConfirm(const QUrl &securityOrigin, const QString &message)
{
    return m_isClosing || QWebEnginePage::javaScriptConfirm(securityOrigin, message);
}

void SignUpPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // Dropped: what a page prints may be personal, and none of it is ours to log.
}

} // namespace golive::signup
