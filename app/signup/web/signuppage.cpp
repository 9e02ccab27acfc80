#include "signup/web/signuppage.h"

#include "signup/web/navigationgate.h"

#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

#include <QAuthenticator>
#include <QCoreApplication>

#include <chrono>

namespace golive::signup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = WebRequest::Kind;

namespace {

// From Chromium's net_error_list.h.
constexpr int errorAborted = -3;
constexpr int errorBlockedByClient = -20;

// No page that means well comes near it.
constexpr int mostAnnoyances = 40;
constexpr auto annoyancesSpan = 10s;

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
    connect(this, &QWebEnginePage::urlChanged, this, &SignUpPage::noteBegin);
    connect(this, &QWebEnginePage::loadProgress, this, &SignUpPage::noteBegin);
    connect(this, &QWebEnginePage::loadFinished, this, &SignUpPage::noteBegin);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status) {
        if (status != NormalTerminationStatus)
            Q_EMIT rendererDied();
    });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *authenticator, const QString &host) {
                Q_EMIT proxySignInWanted(host, authenticator);
            });
    // Left as it comes, the engine answers with an empty name and asks the server again, some thirty times.
    connect(this, &QWebEnginePage::authenticationRequired, this, [this](const QUrl &, QAuthenticator *authenticator) {
        *authenticator = QAuthenticator();
        annoyed();
    });
    grantNothing();
}

void SignUpPage::grantNothing()
{
    const auto refuse = [this](Kind kind, const QUrl &where, PageProblem::Kind problem) {
        annoyed();
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
    // Nothing is printed: nobody listens. Who asks for it without end is stopped, as who opens dialogs.
    connect(this, &QWebEnginePage::printRequested, this, &SignUpPage::annoyed);
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [refuse](QWebEngineFileSystemAccessRequest request) {
                request.reject();
                refuse(Kind::FileChooser, request.origin(), PageProblem::Kind::FileChooserDenied);
            });
}

void SignUpPage::noteBegin()
{
    // What is only asked for stands in no history yet. And a window that has no page of its own is not shown: whoever
    // opened it could write into it, under nobody's name, and the engine (Qt 6.4.2) ends the whole program where it
    // paints that.
    if (m_hasBegun || history()->count() == 0 || url().host().isEmpty())
        return;
    m_hasBegun = true;
    Q_EMIT begun();
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
    WebRequest request{.kind = isMainFrame ? Kind::MainFrame : Kind::SubFrame, .url = url, .isLinkStep = isLinkStep};
    if (isMainFrame)
        request.initiator = this->url(); // A frame inside it asks once more, and says who it is (RequestFilter).
    const bool isPassed =
        m_gate.letsPass(request, isMainFrame ? PageProblem::Kind::NavigationDenied : PageProblem::Kind::RequestBlocked);
    if (!isPassed && isMainFrame)
        annoyed();
    return isPassed;
}

QStringList SignUpPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    annoyed();
    m_gate.letsPass({.kind = Kind::FileChooser, .url = url()}, PageProblem::Kind::FileChooserDenied);
    return {};
}

// Dialogs of pages are dropped: each would stand before the whole window, in the wizard's own look, and a page may open
// them without end. None of the pages of a sign-up needs one.
void SignUpPage::javaScriptAlert(const QUrl &, const QString &)
{
    annoyed();
}

bool SignUpPage::javaScriptConfirm(const QUrl &, const QString &message)
{
    annoyed();
    // Qt asks in these words whether a page that does not want to be left may be left. It always may.
    return m_isClosing ||
           message == QCoreApplication::translate("QWebEnginePage", "Are you sure you want to leave this page? Changes "
                                                                    "that you made may not be saved.");
}

bool SignUpPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    annoyed();
    return false;
}

void SignUpPage::annoyed()
{
    if (!m_calmSince.isValid() || m_calmSince.hasExpired(std::chrono::milliseconds(annoyancesSpan).count())) {
        m_calmSince.start();
        m_annoyances = 0;
    }
    if (++m_annoyances == mostAnnoyances)
        Q_EMIT wentWild();
}

void SignUpPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // Dropped: what a page prints may be personal, and none of it is ours to log.
}

} // namespace golive::signup

#include "moc_signuppage.cpp"
