#include "programs/wizard/signupcontroller.h"

#include "base/logging.h"
#include "domain/connect/surfaceshown.h"
#include "programs/wizard/signupevents.h"
#include "signup/web/webpluginload.h"
#include "ui/wording/languages.h"

#include <QDir>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace golive::programs {

namespace {

constexpr auto removalInterval = 1s;
constexpr int removalTries = 20;
constexpr auto silencePatience = 2s;
// Practice pages stand on this computer: what shows nothing for that long shows nothing.
constexpr std::chrono::seconds practicePatience{12};

} // namespace

SignUpController::SignUpController(Session &session, QString pluginPath, QString profileFolder,
                                   std::optional<Practice> practice, QObject *parent)
    : QObject(parent), m_session(session), m_pluginPath(std::move(pluginPath)),
      m_profileFolder(std::move(profileFolder)), m_practice(std::move(practice))
{
    connect(&session, &Session::changed, this, &SignUpController::follow);
    connect(&session, &Session::surfaceCloseWanted, this, &SignUpController::close);
    connect(&session, &Session::surfaceReloadWanted, this, &SignUpController::reload);
    // Not at once: the page that is coming up is painted first.
    connect(&session, &Session::webViewWanted, this,
            [this] { QTimer::singleShot(0, this, &SignUpController::warmUp); });
    connect(&m_browser, &signup::SignUpSurface::problemFound, this, [this](const signup::PageProblem &problem) {
        if (const auto event = eventOf(problem))
            m_session.dispatch(*event);
    });
}

SignUpController::~SignUpController()
{
    delete m_web.data();
    takeDownLeaving();
}

signup::WebSurfaceFactory *SignUpController::factory()
{
    if (!canUseWebView(m_session.surroundings().webView))
        return nullptr;
    const auto loaded = signup::loadWebPlugin(m_pluginPath);
    if (loaded)
        return *loaded;
    qCWarning(logSignUp) << "the web view could not be loaded:" << loaded.error();
    Surroundings around = m_session.surroundings();
    around.webView = WebViewState::NotInstalled;
    m_session.setSurroundings(around);
    return nullptr;
}

void SignUpController::warmUp()
{
    // Where the person's own browser is the way to begin, no engine is started for nothing.
    if (!isWebViewShown())
        return;
    if (signup::WebSurfaceFactory *made = factory())
        made->warmUp();
}

signup::SignUpContext SignUpController::contextOf(const Setup &setup) const
{
    if (m_practice)
        return signup::SignUpContext::practice(m_practice->partnerOrigin, m_practice->signUpOrigin);
    signup::SignUpContext context = signup::SignUpContext::live(
        setup.signUp.link.isPasted ? signup::LinkSource::Pasted : signup::LinkSource::PartnerApi);
    context.admittedHosts += QSet<QString>(m_hostsSet.begin(), m_hostsSet.end());
    return context;
}

// The same way for whoever sits here. An owner on a call has his own.
bool SignUpController::chooseWhatIsSet()
{
    const SignUp &signUp = m_session.setup().signUp;
    if (!m_surfaceSet || signUp.owner == OwnerPlace::Elsewhere || pageOf(m_session.setup().step) != Page::Connect ||
        (signUp.surface == *m_surfaceSet && signUp.isSurfaceChosen))
        return false;
    m_session.dispatch(event::SurfaceChosen{*m_surfaceSet});
    return true;
}

void SignUpController::follow()
{
    if (chooseWhatIsSet())
        return; // which has been followed already
    const Setup &setup = m_session.setup();
    if (m_web && m_webSetup != setup.id)
        close();
    // After a finish of the wrong kind Gupshup's page may offer a number that must not be confirmed: it is gone until
    // Facebook's part is begun anew.
    if (m_web && setup.signUp.isWrongFinish && !setup.screen.isTryingAgain)
        return close();
    // Looking back at Connect after the selection opens nothing again.
    if (pageOf(setup.step) != Page::Connect || setup.furthest >= Step::SetUp || !isWebViewShown() ||
        setup.signUp.link.isEmpty() || (setup.signUp.isWrongFinish && !setup.screen.isTryingAgain))
        return;
    if (m_openLink != setup.signUp.link.url)
        show();
}

void SignUpController::show()
{
    const Setup setup = m_session.setup();
    m_openLink = setup.signUp.link.url;
    if (!m_web) {
        signup::WebSurfaceFactory *made = factory();
        if (!made)
            return;
        signup::WebSurfaceSettings settings;
        settings.profileName = setup.id.value;
        settings.profileFolder = folderOf(setup.id);
        settings.language = ui::acceptedLanguages(m_session.surroundings().language);
        settings.proxySignIn = m_proxySignIn;
        settings.pageName = tr("The sign-up page");
        settings.popUpName = tr("The Facebook window");
        settings.closePopUp = tr("Close");
        settings.hostName = tr("This page comes from %1");
        settings.safeConnection = tr("Secure");
        settings.unsafeConnection = tr("Not secure");
        settings.onThisComputer = tr("On this computer");
        if (m_practice)
            settings.emptyPatience = practicePatience;
        m_web = made->create(settings, nullptr);
        m_webSetup = setup.id;
        listenTo(m_web->surface());
        Q_EMIT surfaceChanged(m_web);
    }
    m_web->surface().open(setup.signUp.link.url, contextOf(setup));
    m_session.dispatch(event::LinkOpened{});
}

void SignUpController::listenTo(signup::SignUpSurface &surface)
{
    connect(&surface, &signup::SignUpSurface::messageReceived, this, [this](const signup::SignUpMessage &message) {
        if (const auto event = eventOf(message)) {
            ++m_saidSinceOpening;
            m_session.dispatch(*event);
        }
    });
    connect(&surface, &signup::SignUpSurface::problemFound, this, [this](const signup::PageProblem &problem) {
        if (const auto event = eventOf(problem)) {
            ++m_saidSinceOpening;
            m_session.dispatch(*event);
        }
    });
    connect(&surface, &signup::SignUpSurface::popupOpened, this, [this] {
        ++m_windows;
        m_saidSinceOpening = 0;
        m_session.dispatch(event::SignUpWindowOpened{});
    });
    // Nothing at all may have been said, or what was said may be on its way still.
    connect(&surface, &signup::SignUpSurface::popupClosed, this, [this] {
        QTimer::singleShot(silencePatience, m_web.data(), [this, window = m_windows] {
            if (window == m_windows && !hasSpoken() && m_session.setup().id == m_webSetup)
                m_session.dispatch(event::SignUpEndedUnclear{});
        });
    });
    connect(&surface, &signup::SignUpSurface::screenShown, this, &SignUpController::screenShown);
    connect(&surface, &signup::SignUpSurface::hostConfirmationNeeded, this, &SignUpController::hostConfirmationNeeded);
}

QString SignUpController::folderOf(const SetupId &setup) const
{
    return m_profileFolder + QDir::separator() + setup.value;
}

void SignUpController::forgetAllBut(const std::function<bool(const SetupId &)> &isOpen)
{
    const QStringList folders = QDir(m_profileFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        if (!isOpen({folder}))
            forgetFolder(folderOf({folder}), removalTries);
    }
}

// The engine lets its files go only some time after its view has gone, and may write some again: until the folder is
// seen to be gone it is tried, and where it stays that is said.
void SignUpController::forgetFolder(const QString &folder, int triesLeft)
{
    const bool isInUse = (m_web && folderOf(m_webSetup) == folder) || m_leaving;
    if (!isInUse && (!QDir(folder).exists() || QDir(folder).removeRecursively())) {
        // Once more a moment later: what a late write brought back goes, too.
        if (triesLeft == removalTries)
            QTimer::singleShot(removalInterval, this, [this, folder] { forgetFolder(folder, removalTries - 1); });
        return;
    }
    if (triesLeft > 0) {
        QTimer::singleShot(removalInterval, this, [this, folder, triesLeft] { forgetFolder(folder, triesLeft - 1); });
        return;
    }
    qCWarning(logSignUp) << "what a finished sign-up left could not be deleted:" << folder;
    Q_EMIT leftOver(folder);
}

void SignUpController::confirmHost(const QString &host)
{
    if (m_web)
        m_web->surface().confirmHost(host);
}

bool SignUpController::openInBrowser()
{
    const Setup &setup = m_session.setup();
    bool isOpened = false;
    const auto opened =
        connect(&m_browser, &signup::SignUpSurface::addressChanged, this, [&isOpened] { isOpened = true; });
    m_browser.open(setup.signUp.link.url, contextOf(setup));
    disconnect(opened);
    if (isOpened)
        m_session.dispatch(event::LinkOpened{});
    return isOpened;
}

bool SignUpController::isWebViewShown() const
{
    return surfaceShown(m_session.setup().signUp, m_session.surroundings().webView) == SurfaceKind::WebView;
}

void SignUpController::reload()
{
    // From the first card on it is begun anew, by the link; else what is shown is only loaded again.
    if (m_web && m_session.setup().signUp.card == Card::ContinueWithFacebook)
        show();
    else if (m_web)
        m_web->reload();
    else
        follow();
}

void SignUpController::close()
{
    m_openLink.clear();
    // Once Meta has finished, nothing of this client's Facebook sign-in may stay on this computer. The engine lets its
    // files go only after the view has gone.
    const Setup &setup = m_session.setup();
    const bool isOver = isOnboarded(setup) && setup.step >= Step::SetUp;
    if (isOver)
        forgetFolder(folderOf(setup.id), removalTries);
    if (!m_web)
        return;
    Q_EMIT surfaceChanged(nullptr);
    m_web->hide();
    m_web->surface().disconnect(this); // what it still says is about a page that nobody sees
    // Taking an engine down takes a while: the page that comes next is painted first.
    takeDownLeaving();
    m_leaving = std::exchange(m_web, nullptr);
    m_isLeavingForgotten = isOver && m_webSetup == setup.id;
    QTimer::singleShot(250, this, [this, web = m_leaving] {
        if (m_leaving == web)
            takeDownLeaving();
    });
}

void SignUpController::takeDownLeaving()
{
    if (m_leaving && m_isLeavingForgotten)
        m_leaving->forgetProfile();
    delete m_leaving.data();
}

} // namespace golive::programs

#include "moc_signupcontroller.cpp"
