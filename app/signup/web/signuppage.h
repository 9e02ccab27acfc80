#pragma once

#include <QElapsedTimer>
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
    /// It asked for something that is never given. A page that does so without end ends up as wentWild().
    void annoyed();

Q_SIGNALS:
    void stood();
    /// For the first time it is a page of somebody's, and not the empty one that each window begins with.
    void begun();
    void failed(const QString &host);
    void rendererDied();
    /// It does nothing but open dialogs and windows; its process may be busy with that for ever.
    void wentWild();
    /// Answered before it comes back.
    void proxySignInWanted(const QString &host, QAuthenticator *authenticator);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &proposed,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override;

private:
    void grantNothing();
    void noteBegin();

    NavigationGate &m_gate;
    bool m_isFollowingLink = false;
    bool m_isClosing = false;
    bool m_hasBegun = false;
    int m_annoyances = 0;
    QElapsedTimer m_calmSince; ///< Since the first of these.
};

} // namespace golive::signup
