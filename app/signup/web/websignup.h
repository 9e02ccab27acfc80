#pragma once

#include "signup/policy/screenrecogniser.h"
#include "signup/web/navigationgate.h"
#include "signup/web/requestfilter.h"
#include "signup/web/webplugin.h"

#include <QAuthenticator>
#include <QHash>
#include <QPointer>
#include <QWebEngineProfile>

#include <memory>
#include <vector>

class QWebEngineNewWindowRequest;

namespace golive::signup {

class SignUpPage;

/// The sign-up in the engine, without its looks: one profile, one page, and at most one pop-up.
/// The port's signals are sent from the event loop, never from inside the engine, so whoever hears one may delete this.
class WebSignUp final : public SignUpSurface
{
    Q_OBJECT

public:
    explicit WebSignUp(const WebSurfaceSettings &, QObject *parent = nullptr);
    ~WebSignUp() override;

    void open(const QUrl &link, const SignUpContext &) override;
    void close() override;
    void confirmHost(const QString &host) override;

    void reload();
    /// Lets the pop-up leave as if its window were closed; it is gone within 2 s.
    void closePopUp();
    void forgetProfile();
    SignUpPage *mainPage() const { return m_mainPage.get(); }
    SignUpPage *popUpPage() const { return m_popUpPage.get(); }
    bool isPractice() const { return m_gate.context().isPractice(); }

Q_SIGNALS:
    void mainPageStarted();
    void mainPageLeaving(); ///< Before it is deleted.
    void popUpPageOpened();
    void popUpPageStands();  ///< It has a page of its own, and may be shown.
    void popUpPageLeaving(); ///< Before it is deleted.

private:
    template <class Signal, class... Values> void sendLater(Signal signal, Values... values)
    {
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                Q_EMIT(this->*signal)
                (values...);
            },
            Qt::QueuedConnection);
    }
    void startEngine();
    void startMainPage();
    void stopMainPage();
    void stopEngine();
    /// What the two kinds of page have in common.
    void listenTo(SignUpPage &);
    void watch(SignUpPage &);
    void tell(const PageProblem &);
    void stopWildPage(SignUpPage *);
    void openPopUp(QWebEngineNewWindowRequest &);
    void dropPopUp();
    /// Five times a second: at most for 20 s, and no longer once nothing has come back for 2 s.
    void removeProfileFolder(int triesLeft, int quietTries);
    static constexpr int profileTries = 100;
    static constexpr int quietTriesWanted = 10;
    void signInToProxy(const QString &host, QAuthenticator *);
    void takeMessage(const QString &origin, const QString &data);
    /// `messages`: the page is the one whose window messages count.
    void connectScripts(SignUpPage &, bool messages);
    void takeScreen(const SignUpPage &, const QString &json);
    void tellScreen();

    WebSurfaceSettings m_settings;
    NavigationGate m_gate;
    RequestFilter m_filter;
    std::unique_ptr<QWebEngineProfile> m_profile; ///< Declared before the pages, so that it outlives them.
    std::unique_ptr<SignUpPage> m_mainPage;
    std::unique_ptr<SignUpPage> m_popUpPage;
    std::vector<QPointer<SignUpPage>> m_leaving;   ///< Pop-ups on their way out; they too must go before the profile.
    QHash<QString, QAuthenticator> m_proxyAnswers; ///< By host, as last given: the engine does not say what it refuses.
    QUrl m_link;
    QUrl m_waitingForConfirmation;
    ScreenRecogniser m_recogniser = ScreenRecogniser::shipped();
    QString m_mainScreen; ///< As recognised; empty: not known.
    QString m_popUpScreen;
    QString m_toldScreen;
    QList<PageProblem> m_told; ///< Of the last moment: a page may earn the same a thousand times a second.
};

} // namespace golive::signup
