#pragma once

#include "session/session.h"
#include "signup/browser/browsersurface.h"
#include "signup/web/webplugin.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace golive::programs {

/// Keeps the sign-up surface in step with the set-up: which link is open, in the web view or in the person's browser,
/// and turns what the page says into events. It decides nothing.
class SignUpController final : public QObject
{
    Q_OBJECT
public:
    struct Practice
    {
        QString partnerOrigin;
        QString signUpOrigin;
    };

    SignUpController(Session &session, QString pluginPath, QString profileFolder, std::optional<Practice> practice,
                     QObject *parent = nullptr);
    ~SignUpController() override;

    /// How the web view signs in to a proxy (WebSurfaceSettings::proxySignIn).
    void setProxySignIn(std::function<void(const QString &host, QAuthenticator *)> fill)
    {
        m_proxySignIn = std::move(fill);
    }
    /// What the organisation decides: the only surface where the owner is here; hosts that a sign-up may lead to, too.
    void setOrganisation(std::optional<SurfaceKind> surface, const QStringList &hosts)
    {
        m_surfaceSet = surface;
        m_hostsSet = hosts;
    }
    /// Loads the engine ahead of need; the one block of the event loop that cannot be avoided.
    void warmUp();
    /// The signed link, in the person's own browser. False where none could be opened; why, is told.
    bool openInBrowser();
    signup::WebSurface *webSurface() const { return m_web; }
    signup::WebSurfaceFactory *factory();
    signup::SignUpContext contextOf(const Setup &) const;
    /// Deletes what earlier runs left of other set-ups' Facebook sign-ins.
    void forgetAllBut(const std::function<bool(const SetupId &)> &isOpen);

Q_SIGNALS:
    /// What a finished sign-up left on the disk (a Facebook sign-in) could not be deleted.
    void leftOver(const QString &folder);
    /// The web view to show on Connect; null: none.
    void surfaceChanged(QWidget *surface);
    /// SignUpSurface::screenShown. It is for the card alone: a page says what it likes, so the session hears none of
    /// it.
    void screenShown(const QString &screen);
    /// Answered by confirmHost().
    void hostConfirmationNeeded(const QString &host, golive::signup::HostQuestion question);

public Q_SLOTS:
    void confirmHost(const QString &host);

private:
    void forgetFolder(const QString &folder, int triesLeft);
    QString folderOf(const SetupId &) const;
    void follow();
    bool chooseWhatIsSet();
    bool isWebViewShown() const;
    void show();
    void close();
    void listenTo(signup::SignUpSurface &);
    void takeDownLeaving();
    void reload();

    Session &m_session;
    std::function<void(const QString &, QAuthenticator *)> m_proxySignIn;
    std::optional<SurfaceKind> m_surfaceSet;
    QStringList m_hostsSet;
    QString m_pluginPath;
    QString m_profileFolder;
    std::optional<Practice> m_practice;
    signup::BrowserSurface m_browser;
    QPointer<signup::WebSurface> m_web;
    QPointer<signup::WebSurface> m_leaving; ///< Out of sight, and about to be deleted,
    bool m_isLeavingForgotten = false;      ///< with what it kept of its client.
    SetupId m_webSetup;
    QUrl m_openLink;
    bool hasSpoken() const { return m_saidSinceOpening > 0; }
    int m_windows = 0;          ///< Facebook's windows that were opened, to know whether one that closed is the last.
    int m_saidSinceOpening = 0; ///< Messages of Facebook's window, and faults that are told already.
};

} // namespace golive::programs
