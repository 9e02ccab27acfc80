#pragma once

#include <QWebEnginePage>

class QAuthenticator;

namespace golive::signup {

class NavigationGate;

/// A page that asks the gate before it goes anywhere, and grants nothing.
class SignUpPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    SignUpPage(QWebEngineProfile *profile, NavigationGate &gate, QObject *parent = nullptr);

    /// Loads the set-up's link: until its first page stands, the link's redirects may admit hosts.
    void followLink(const QUrl &link);
    /// Leaves without asking the person: they pressed Close already.
    void requestClose();
    bool isClosing() const { return m_isClosing; }

Q_SIGNALS:
    void stood();
    void failed(const QString &host);
    void rendererDied();
    /// Answered before it comes back.
    void proxySignInWanted(const QString &host, QAuthenticator *authenticator);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override;

private:
    void grantNothing();

    NavigationGate &m_gate;
    bool m_isFollowingLink = false;
    bool m_isClosing = false;
};

} // namespace golive::signup
