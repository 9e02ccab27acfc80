#include "signup/web/websignup.h"

#include "base/logging.h"
#include "signup/web/messagebridge.h"
#include "signup/web/pagewatch.h"
#include "signup/web/screenbridge.h"
#include "signup/web/signuppage.h"
#include "signup/web/signupprofile.h"

#include <QDir>
#include <QFile>
#include <QTimer>
#include <QWebChannel>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineScript>

#include <chrono>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

WebSignUp::WebSignUp(const WebSurfaceSettings &settings, QObject *parent)
    : SignUpSurface(parent), m_settings(settings), m_filter(m_gate)
{
    connect(&m_gate, &NavigationGate::denied, this, &WebSignUp::tell);
    connect(&m_gate, &NavigationGate::confirmationNeeded, this, [this](const QUrl &url, HostQuestion question) {
        if (!m_waitingForConfirmation.isEmpty())
            return tell({PageProblem::Kind::NavigationDenied, shownHost(url)}); // One question at a time.
        m_waitingForConfirmation = url;
        sendLater(&WebSignUp::hostConfirmationNeeded, url.host(QUrl::FullyEncoded), question);
    });
}

WebSignUp::~WebSignUp()
{
    stopEngine();
}

void WebSignUp::startEngine()
{
    m_profile = makeSignUpProfile(m_settings, m_filter, m_gate);
    startMainPage();
}

void WebSignUp::startMainPage()
{
    m_mainPage = std::make_unique<SignUpPage>(m_profile.get(), m_gate);
    SignUpPage *page = m_mainPage.get();
    connectScripts(*page, true);

    listenTo(*page);
    connect(page, &SignUpPage::stood, this, [this] { sendLater(&WebSignUp::loaded); });
    connect(page, &SignUpPage::rendererDied, this, [this] {
        tell({PageProblem::Kind::RendererDied, shownHost(m_mainPage->url())});
    });
    connect(page, &QWebEnginePage::urlChanged, this,
            [this](const QUrl &url) { sendLater(&WebSignUp::addressChanged, shownHost(url)); });
    Q_EMIT mainPageStarted();
}

void WebSignUp::listenTo(SignUpPage &page)
{
    connect(&page, &SignUpPage::failed, this, [this](const QString &host) {
        tell({PageProblem::Kind::LoadFailed, host});
    });
    connect(&page, &SignUpPage::proxySignInWanted, this, &WebSignUp::signInToProxy);
    connect(&page, &QWebEnginePage::newWindowRequested, this, &WebSignUp::openPopUp);
    watch(page);
    // Not from inside the engine, which waits for the answer to what was one too many.
    connect(
        &page, &SignUpPage::wentWild, this,
        [this, wild = QPointer<SignUpPage>(&page)] {
            if (wild)
                stopWildPage(wild);
        },
        Qt::QueuedConnection);
}

void WebSignUp::watch(SignUpPage &page)
{
    auto *watch = new PageWatch(page, m_settings.emptyPatience);
    connect(watch, &PageWatch::nothingShown, this, [this, watched = &page] {
        // Closed, or not opened before a person has answered: nothing is what is to be seen.
        if (!m_link.isEmpty() && m_waitingForConfirmation.isEmpty())
            tell({PageProblem::Kind::NothingShown, shownHost(watched->url())});
    });
}

void WebSignUp::tell(const PageProblem &problem)
{
    constexpr int mostAtOnce = 10;
    if (m_told.contains(problem) || m_told.size() >= mostAtOnce)
        return;
    if (m_told.isEmpty())
        QTimer::singleShot(1s, this, [this] { m_told.clear(); });
    m_told.append(problem);
    sendLater(&WebSignUp::problemFound, problem);
}

// Such a page hears nothing any more, not even that it is to be left. A window and its opener may share a process,
// which ends with its last page: both go.
void WebSignUp::stopWildPage(SignUpPage *page)
{
    if (page != m_popUpPage.get() && page != m_mainPage.get())
        return;
    const PageProblem stopped{PageProblem::Kind::PageStopped, shownHost(page->url())};
    dropPopUp();
    stopMainPage();
    sendLater(&WebSignUp::problemFound, stopped);
}

void WebSignUp::stopMainPage()
{
    if (!m_mainPage)
        return;
    Q_EMIT mainPageLeaving();
    m_mainPage.reset();
}

void WebSignUp::stopEngine()
{
    dropPopUp();
    for (const auto &page : std::exchange(m_leaving, {}))
        delete page.data();
    stopMainPage();
    if (m_profile)
        m_profile->setUrlRequestInterceptor(nullptr);
    m_profile.reset();
}

void WebSignUp::open(const QUrl &link, const SignUpContext &context)
{
    if (!m_profile)
        startEngine();
    else if (!m_mainPage)
        startMainPage();
    dropPopUp();
    m_gate.setContext(context);
    m_told.clear();
    m_link = link;
    m_waitingForConfirmation.clear();
    m_mainScreen.clear();
    tellScreen();
    m_mainPage->followLink(link);
}

void WebSignUp::close()
{
    dropPopUp();
    m_link.clear();
    m_waitingForConfirmation.clear();
    m_mainScreen.clear();
    tellScreen();
    if (m_mainPage)
        m_mainPage->load(QUrl(u"about:blank"_s));
}

void WebSignUp::confirmHost(const QString &host)
{
    if (!m_mainPage || host.isEmpty() || m_waitingForConfirmation.host(QUrl::FullyEncoded) != host)
        return; // An answer to a question that is no longer open.
    m_gate.admit(host);
    const QUrl address = std::exchange(m_waitingForConfirmation, {});
    // A company's log-in is asked for by the page that is shown: Facebook's window, where it is open.
    if (m_popUpPage)
        m_popUpPage->load(address);
    else
        m_mainPage->followLink(address);
}

void WebSignUp::reload()
{
    if (m_profile && !m_mainPage)
        startMainPage(); // It was stopped.
    if (!m_mainPage)
        return;
    dropPopUp(); // Its opener is about to be gone.
    m_waitingForConfirmation.clear();
    const QUrl shown = m_mainPage->url();
    if (shown.host().isEmpty() && !m_link.isEmpty())
        m_mainPage->followLink(m_link);
    else if (!shown.host().isEmpty())
        m_mainPage->load(shown);
}

void WebSignUp::openPopUp(QWebEngineNewWindowRequest &request)
{
    // Not opening it in a page denies it. One at a time: a second window would hide the first one's question.
    const bool isWanted =
        m_gate.letsPass({.kind = WebRequest::Kind::PopUp,
                         .url = request.requestedUrl().isEmpty() ? QUrl(u"about:blank"_s) : request.requestedUrl(),
                         .isUserInitiated = request.isUserInitiated()},
                        PageProblem::Kind::PopUpDenied);
    if (!isWanted || m_popUpPage) {
        if (isWanted)
            tell({PageProblem::Kind::PopUpDenied, shownHost(request.requestedUrl())});
        if (auto *opener = qobject_cast<SignUpPage *>(sender()))
            opener->annoyed();
        return;
    }
    m_popUpPage = std::make_unique<SignUpPage>(m_profile.get(), m_gate);
    SignUpPage *page = m_popUpPage.get();
    listenTo(*page);
    connect(page, &QWebEnginePage::windowCloseRequested, this, &WebSignUp::dropPopUp);
    // Not from inside the engine, which is about to tell more of it.
    connect(page, &SignUpPage::begun, this, &WebSignUp::popUpPageStands, Qt::QueuedConnection);
    connect(page, &SignUpPage::rendererDied, this, [this] {
        tell({PageProblem::Kind::RendererDied, shownHost(m_popUpPage->url())});
        dropPopUp();
    });
    m_popUpScreen.clear();
    connectScripts(*page, false);
    request.openIn(page); // Synchronously, or window.opener is lost.
    Q_EMIT popUpPageOpened();
    sendLater(&WebSignUp::popupOpened, shownHost(request.requestedUrl()));
}

void WebSignUp::closePopUp()
{
    if (!m_popUpPage || m_popUpPage->isClosing())
        return;
    m_popUpPage->requestClose();
    // Its opener sees `closed` only once the page is gone; a page that hangs must not keep it.
    QTimer::singleShot(2s, m_popUpPage.get(), [this] { dropPopUp(); });
}

void WebSignUp::dropPopUp()
{
    if (!m_popUpPage)
        return;
    Q_EMIT popUpPageLeaving();
    m_popUpPage->disconnect(this);
    std::erase_if(m_leaving, [](const auto &page) { return page.isNull(); });
    m_leaving.emplace_back(m_popUpPage.get());
    m_popUpPage.release()->deleteLater(); // This may be called from the page's own signals.
    sendLater(&WebSignUp::popupClosed);
    tellScreen();
}

void WebSignUp::connectScripts(SignUpPage &page, bool messages)
{
    auto *channel = new QWebChannel(&page);
    if (messages) {
        channel->registerObject(
            u"signUp"_s,
            new MessageBridge([this](const QString &origin, const QString &data) { takeMessage(origin, data); },
                              channel));
    }
    channel->registerObject(
        u"screen"_s,
        new ScreenBridge([this, shown = &page](const QString &json) { takeScreen(*shown, json); }, channel));
    page.setWebChannel(channel, QWebEngineScript::ApplicationWorld);
}

void WebSignUp::takeScreen(const SignUpPage &page, const QString &json)
{
    const bool isPopUp = &page == m_popUpPage.get();
    if (m_link.isEmpty() || (!isPopUp && &page != m_mainPage.get()))
        return; // Said after close(), or by a pop-up on its way out.
    (isPopUp ? m_popUpScreen : m_mainScreen) =
        m_recogniser.screenOf(ScreenFacts::read(page.url(), json), m_gate.context());
    tellScreen();
}

void WebSignUp::tellScreen()
{
    const QString shown = m_popUpPage ? m_popUpScreen : m_mainScreen;
    if (shown == m_toldScreen)
        return;
    m_toldScreen = shown;
    sendLater(&WebSignUp::screenShown, shown);
}

void WebSignUp::signInToProxy(const QString &host, QAuthenticator *authenticator)
{
    if (!m_settings.proxySignIn)
        return;
    const QAuthenticator before = m_proxyAnswers.value(host);
    QAuthenticator answer = before;
    m_settings.proxySignIn(host, &answer);
    // The same again would be asked for again, for ever.
    if (answer.isNull() || (answer.user() == before.user() && answer.password() == before.password()))
        return;
    m_proxyAnswers.insert(host, answer);
    authenticator->setUser(answer.user());
    authenticator->setPassword(answer.password());
}

void WebSignUp::takeMessage(const QString &origin, const QString &data)
{
    if (m_link.isEmpty())
        return; // Said after close().
    if (const auto message = parseSignUpMessage(m_gate.context().messageOrigins, origin, data))
        sendLater(&WebSignUp::messageReceived, *message);
}

void WebSignUp::forgetProfile()
{
    close();
    stopEngine();
    removeProfileFolder(profileTries, 0);
}

void WebSignUp::removeProfileFolder(int triesLeft, int quietTries)
{
    // The engine's background threads may still be writing for a moment after the profile is gone, on a busy machine
    // for seconds: what they write is removed too, until they have been quiet for a while.
    if (m_profile)
        return; // Opened again meanwhile.
    const bool wasThere = QFile::exists(m_settings.profileFolder);
    const bool isGone = QDir(m_settings.profileFolder).removeRecursively();
    quietTries = isGone && !wasThere ? quietTries + 1 : 0;
    if (quietTries == quietTriesWanted)
        return;
    if (triesLeft > 0)
        QTimer::singleShot(200ms, this,
                           [this, triesLeft, quietTries] { removeProfileFolder(triesLeft - 1, quietTries); });
    else if (!isGone)
        qCWarning(logSignUp) << "a browser profile could not be removed";
}

} // namespace golive::signup

#include "moc_websignup.cpp"
