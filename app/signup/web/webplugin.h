#pragma once

#include "signup/signupsurface.h"

#include <QImage>
#include <QtPlugin>
#include <QVariant>
#include <QWidget>

#include <chrono>
#include <functional>

class QAuthenticator;

// The interface of the WebEngine plugin. Whoever shows the web view includes this and links no WebEngine.

namespace golive::signup {

struct WebSurfaceSettings
{
    QString profileName;   ///< One per set-up (its id): clients must never meet each other's Facebook sign-in.
    QString profileFolder; ///< Where that profile keeps cookies and cache; deleted by forgetProfile().
    QString language;      ///< For Accept-Language, such as "pt-BR,pt;q=0.9"; empty leaves the engine's.
    /// Fills in the sign-in of a proxy that wants one (407); left untouched, the page cannot be loaded.
    std::function<void(const QString &host, QAuthenticator *)> proxySignIn;
    // Words for people come from the caller, translated.
    QString pageName;         ///< Accessible name of the page.
    QString popUpName;        ///< Accessible name of the pop-up.
    QString closePopUp;       ///< Text of the button that closes it.
    QString hostName;         ///< Accessible name of the bar with the host: "%1" is where it stands.
    QString safeConnection;   ///< Before the host: encrypted, and the certificate holds.
    QString unsafeConnection; ///< Before the host: anybody on the way can read and change it.
    QString onThisComputer;   ///< Before the host: the page comes from this computer (practice).
    /// After this long a page that shows nothing is told of (PageProblem::Kind::NothingShown).
    std::chrono::milliseconds emptyPatience{20'000};
    bool isHostHidden = false; ///< For the practice phone alone, which shows nobody's page but our own.
};

/// The web view as a widget. Children by object name: "webView" and "webHost" (a label with the real host), and while a
/// pop-up is open "popupView", "popupHost" and "popupClose" (a button).
class WebSurface : public QWidget
{
public:
    using QWidget::QWidget;

    /// The port; lives as long as the widget.
    virtual SignUpSurface &surface() = 0;
    /// The way on after PageProblem::Kind::RendererDied and LoadFailed.
    virtual void reload() = 0;
    /// Closes, and deletes the profile with all that it stored. open() starts with an empty one.
    virtual void forgetProfile() = 0;
    /// A picture of what is shown: the pop-up where one is open. Blank until about 65 ms after loaded().
    virtual QImage grabPage() = 0;
    /// Runs a script in the page shown, in practice only: anywhere else it is refused (false) and nothing happens.
    virtual bool runPracticeScript(const QString &script, std::function<void(const QVariant &)> answer = {}) = 0;
};

class WebSurfaceFactory
{
public:
    virtual ~WebSurfaceFactory() = default;
    virtual WebSurface *create(const WebSurfaceSettings &, QWidget *parent) = 0;
    /// Starts the engine ahead of need (the first view otherwise blocks for about half a second).
    virtual void warmUp() = 0;
    /// Of the engine that really was loaded.
    virtual QString chromiumVersion() const = 0;
};

} // namespace golive::signup

#define GoliveWebSurfaceFactory_iid "io.golive.WebSurfaceFactory/1"
Q_DECLARE_INTERFACE(golive::signup::WebSurfaceFactory, GoliveWebSurfaceFactory_iid)
