#include "programs/wizard/application.h"

#include "base/logging.h"
#include "events/store/backgroundfeed.h"
#include "platform/singleinstance.h"
#include "programs/wizard/boardfeed.h"
#include "programs/wizard/bulkcontroller.h"
#include "programs/wizard/doctorcontroller.h"
#include "programs/wizard/supportcontroller.h"
#include "programs/wizard/updatewatch.h"
#include "rehearsal/scenarios.h"
#include "signup/web/webavailability.h"
#include "storage/datafolder.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/besidewindows.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblebutton.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

WebViewState webViewStateOf(const signup::WebAvailability &availability)
{
    using State = signup::WebAvailability::State;
    switch (availability.state) {
    case State::NotBuilt:
    case State::PluginMissing: return WebViewState::NotInstalled;
    case State::RootWithoutSandbox: return WebViewState::StartedAsRoot;
    case State::SandboxOff: return WebViewState::SandboxOff;
    case State::EngineOld: return WebViewState::EngineOld;
    case State::Ready: return WebViewState::Ready;
    }
    return WebViewState::NotInstalled;
}

MachineFinding::Verdict verdictOf(WebViewState state)
{
    switch (state) {
    case WebViewState::Ready: return MachineFinding::Verdict::Fine;
    case WebViewState::EngineOld: return MachineFinding::Verdict::Warning;
    case WebViewState::NotInstalled:
    case WebViewState::SandboxOff:
    case WebViewState::StartedAsRoot: return MachineFinding::Verdict::Bad;
    }
    return MachineFinding::Verdict::Bad;
}

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.authority();
}

} // namespace

Application::Application(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    if (isGoliveLink(m_options.file))
        m_options.file.clear();
    mindSystem();
}

Application::~Application()
{
    if (m_session)
        m_session->flush();
}

void Application::awaitAnswers()
{
    if (m_engine)
        m_engine->sync().awaitAnswers(partner::answerPatience);
}

QString Application::dataFolder(const Options &options)
{
    return options.dataFolder.isEmpty() ? defaultDataFolder(options.isPractice) : options.dataFolder;
}

void Application::start()
{
    if (m_options.isRehearsal && !rehearsal::isScenario(m_options.scenario))
        return leave(tr("There is no scenario '%1'. There are: %2")
                         .arg(m_options.scenario, rehearsal::scenarioNames().join(u", "_s)),
                     2);
    const QString chosen = m_options.isRehearsal ? QString() : QSettings().value(u"language"_s).toString();
    m_language.speak(SpokenLanguage::choice(m_options.language, chosen));
    ui::Theme::apply(*qApp, ui::appearanceNamed(m_options.theme),
                     QColor(m_options.policy.providerColour.value_or(QString())));
    readBrand();
    ui::AccessibleButton::install();
    if (!m_options.isPractice)
        return assemble();
    connect(&m_practice, &PracticeChild::ready, this, [this](const PracticeAddresses &addresses) {
        m_addresses = addresses;
        m_practiceClock = std::make_unique<PracticeClock>(addresses.controlUrl);
        assemble();
    });
    connect(&m_practice, &PracticeChild::failed, this, [this](const QString &reason) {
        leave(tr("The practice partner could not be started: %1").arg(reason), 1);
    });
    // A set-up that was left in the middle of practice finds its partner as it was.
    if (m_options.isRehearsal && qEnvironmentVariableIsSet("GOLIVE_REHEARSAL_TEAM"))
        m_practice.join(qgetenv("GOLIVE_REHEARSAL_TEAM"));
    else if (m_options.isRehearsal)
        m_practice.start(rehearsal::sandboxScenarioOf(m_options.scenario), {});
    else
        m_practice.start(m_options.scenario, dataFolder(m_options) + u"/practice-partner.json"_s);
}

void Application::leave(const QString &text, int exitCode)
{
    QTextStream(stderr) << u"golive: "_s << text << u'\n';
    if (!m_options.isRehearsal && !m_window)
        QMessageBox::critical(nullptr, QCoreApplication::applicationName(), text);
    QCoreApplication::exit(exitCode);
}

void Application::assemble()
{
    const QUrl base = m_options.isPractice ? m_addresses.baseUrl : m_options.partnerUrl;
    Engine::Place place;
    place.partner = base;
    place.dataFolder = dataFolder(m_options);
    if (m_options.store.isServer())
        place.store = doorTo(m_options.store);
    else if (const auto shared = StoreAddress::parse(m_addresses.store); !m_addresses.store.isEmpty() && shared)
        place.store = shared->isServer() ? doorTo(*shared) : StoreDoor{*shared};
    place.feed = std::make_unique<BackgroundFeed>(place.dataFolder);
    place.guardName = m_options.guardName.isEmpty() ? QSysInfo::machineHostName() : m_options.guardName;
    place.journalDays = m_options.policy.journalDays;
    place.clock = m_practiceClock.get();
    auto engine = Engine::open(std::move(place));
    if (!engine)
        return leave(tr("The partner's address cannot be used: %1").arg(engine.error().message), 2);
    m_engine = std::move(*engine);
    connect(&m_engine->client(), &partner::PartnerClient::tried, this, &Application::mindWay);
    m_media = std::make_unique<partner::MediaService>(m_engine->client(), m_engine->partner(), m_engine->clock());
    m_probe = std::make_unique<ComputerProbe>(probeSurroundings(base), m_engine->clock());
    m_session = &m_engine->begin(surroundings(), *m_probe);

    std::optional<SignUpController::Practice> practice;
    if (m_options.isPractice)
        practice = SignUpController::Practice{originOf(m_addresses.baseUrl), u"http://"_s + m_addresses.signUpHost};
    m_signUp = std::make_unique<SignUpController>(*m_session, signup::findWebPlugin(),
                                                  dataFolder(m_options) + u"/web"_s, practice);
    connect(m_signUp.get(), &SignUpController::hostConfirmationNeeded, this, &Application::confirmHost);
    m_actions = std::make_unique<ActionController>(*m_session, *m_signUp, m_engine->clock(), m_options.isPractice);
    connect(m_actions.get(), &ActionController::languageChosen, this, &Application::changeLanguage);
    connect(m_actions.get(), &ActionController::practicePhoneWanted, this, &Application::showPracticePhone);
    connect(m_actions.get(), &ActionController::supportBundleWanted, this, &Application::makeSupportBundle);
    connect(m_actions.get(), &ActionController::mediaWanted, this, &Application::fetchMedia);
    mindSecrets();

    m_isHidden = m_options.isInTray && !m_options.isPractice;
    connect(m_session, &Session::changed, this, &Application::mindReceiver);
    m_session->load();
    makeWindow();
    if (m_isHidden)
        beginHidden();
    if (!m_options.file.isEmpty())
        m_actions->openSetupFile(m_options.file);
    if (m_options.isRehearsal)
        rehearse();
}

ComputerProbe::Surroundings Application::probeSurroundings(const QUrl &base) const
{
    using Check = MachineFinding::Check;
    ComputerProbe::Surroundings around;
    around.rules = EligibilityRules::shipped();
    const bool isTls = base.scheme() == u"https";
    around.hosts << ProbeHost{Check::PartnerReachable, base.host(), static_cast<quint16>(base.port(isTls ? 443 : 80)),
                              isTls};
    if (m_options.isPractice) {
        const QUrl signUp(u"http://"_s + m_addresses.signUpHost);
        around.hosts << ProbeHost{Check::FacebookReachable, signUp.host(), static_cast<quint16>(signUp.port()), false};
    } else {
        around.hosts << ProbeHost{Check::FacebookReachable, u"www.facebook.com"_s, 443, true};
    }
    around.clockOffset = [this] { return m_engine->clockOffset(); };
    around.webView = [this] {
        const Surroundings &now = m_session->surroundings();
        return std::make_pair(verdictOf(now.webView), now.engineVersion);
    };
    return around;
}

Surroundings Application::surroundings() const
{
    const signup::WebAvailability web = signup::webAvailability(signup::findWebPlugin());
    Surroundings around;
    around.isPractice = m_options.isPractice;
    around.practiceEmail = m_addresses.email;
    around.practiceSecret = m_addresses.secret;
    around.webView = webViewStateOf(web);
    // Practice pages are ours: an old engine shows them well, and unguarded, too.
    if (m_options.isPractice && web.canBeLoaded())
        around.webView = WebViewState::Ready;
    around.engineVersion = web.chromiumVersion;
    around.hostCountry = QLocale::territoryToCode(QLocale::system().territory());
    around.unsupportedCountries = EligibilityRules::shipped().unsupportedCountries;
    around.language = m_language.name();
    around.areTermsKnown = !knownAddress(u"terms"_s).isEmpty();
    return around;
}

void Application::makeWindow()
{
    auto window = std::make_unique<ui::MainWindow>();
    connect(window.get(), &ui::MainWindow::happened, this, [this](const Event &event) {
        // Whoever tries again may have what the proxy wants now.
        if (std::holds_alternative<event::RetryPressed>(event))
            m_engine->proxySignIn().askAgain();
        m_session->dispatch(event);
    });
    connect(window.get(), &ui::MainWindow::wanted, this,
            [this](const ui::ProgramAction &action) { m_actions->carryOut(action); });
    connect(m_session, &Session::changed, window.get(),
            [this, shown = window.get()] { shown->draw(m_session->view()); });
    connect(m_signUp.get(), &SignUpController::surfaceChanged, window.get(), [place = window.get()](QWidget *surface) {
        if (auto *connectPage = qobject_cast<ui::ConnectPage *>(place->page(Page::Connect)))
            connectPage->setSurface(surface);
    });
    connect(m_signUp.get(), &SignUpController::screenShown, window.get(),
            [place = window.get()](const QString &screen) {
                if (auto *connectPage = qobject_cast<ui::ConnectPage *>(place->page(Page::Connect)))
                    connectPage->follow(coachScreenNamed(screen));
            });
    connect(m_actions.get(), &ActionController::carriedOut, window.get(),
            [place = window.get()](const ui::ProgramAction &action, bool isDone) {
                place->beside()->tellDone(action, isDone);
            });
    if (m_window)
        window->setGeometry(m_window->geometry());
    if (m_signUp->webSurface())
        Q_EMIT m_signUp->surfaceChanged(m_signUp->webSurface());
    mindPolicy(*window);
    mindBoard(*window);
    mindUpdates(*window);
    window->draw(m_session->view());
    mindDoctor(*window);
    mindBulk(*window);
    window->installEventFilter(this);
    if (!m_isHidden)
        window->show();
    m_actions->setWindow(window.get());
    m_window = std::move(window);
}

// What the first page does not need waits until it has been painted and the event loop turns again.
bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QTimer::singleShot(0, this, [this] {
            qCDebug(logUi) << "first page painted";
            finishStart();
        });
    }
    if (event->type() == QEvent::Close && watched == m_window.get() && stayOn()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Application::finishStart()
{
    m_session->lookAfter();
    m_doctor->lookSilently();
    ui::Theme::applyIcon();
    goOnInBackground();
    openSecrets();
    tellDeafness();
    tellPolicyFaults();
    lookForUpdates();
    // What cannot be asked about stays.
    m_signUp->forgetAllBut([this](const SetupId &id) {
        const auto line = m_engine->store().line(id);
        return !line || (*line && !(*line)->isOnboarded);
    });
}

void Application::tellDeafness()
{
    if (m_deafness.isEmpty())
        return;
    qCWarning(logUi) << "later starts and files that are opened do not reach this window:" << m_deafness;
    m_actions->tell(
        tr("This window will not notice when Golive is started again or when a set-up file is opened. Open "
           "set-up files from the window's own start page; or quit, remove what stands in the way, and start "
           "Golive again. The reason: %1")
            .arg(m_deafness));
}

void Application::changeLanguage(const QString &language)
{
    if (language == m_language.name() || m_options.policy.language)
        return;
    QSettings().setValue(u"language"_s, language);
    m_language.speak(language);
    Surroundings around = m_session->surroundings();
    around.language = language;
    m_session->setSurroundings(around);
    // Windows are made anew, in the other language, on the same set-up; not while one of them is still handling a
    // click.
    QMetaObject::invokeMethod(this, &Application::makeWindow, Qt::QueuedConnection);
}

void Application::showPracticePhone()
{
    if (!m_options.isPractice)
        return;
    QUrl page = m_addresses.phoneUrl;
    page.setQuery(u"app="_s + m_session->setup().client.app.value);
    signup::WebSurfaceFactory *factory = m_signUp->factory();
    // Without a web view the phone stands in the browser, and the code is typed there instead of scanned.
    if (!m_phone && !factory) {
        QDesktopServices::openUrl(page);
        return;
    }
    if (!m_phone) {
        signup::WebSurfaceSettings settings;
        settings.profileName = u"practice-phone"_s;
        settings.profileFolder = dataFolder(m_options) + u"/practice-phone"_s;
        settings.pageName = tr("The practice phone's screen");
        settings.isHostHidden = true;
        m_phone = std::make_unique<PracticePhoneWindow>(factory->create(settings, nullptr), [this] {
            return m_signUp->webSurface() ? m_signUp->webSurface()->grabPage() : QImage();
        });
    }
    m_phone->move(m_window->geometry().topRight() + QPoint(12, 0));
    m_phone->show();
    m_phone->raise();
    m_phone->open(page, m_signUp->contextOf(m_session->setup()));
}

void Application::confirmHost(const QString &host, signup::HostQuestion question)
{
    const QString asked =
        question == signup::HostQuestion::LinkLeadsThere
            ? tr("The link leads to %1. Is that your provider's address?").arg(host)
            : tr("Facebook leads to %1, where companies log in. Does your company log in there?").arg(host);
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(), asked,
                                QMessageBox::Yes | QMessageBox::No, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::No);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, host](int answer) {
        if (answer == QMessageBox::Yes)
            return m_signUp->confirmHost(host);
        event::SignUpWentWrong refused;
        refused.problem.kind = Problem::Kind::SignUpPageBlocked;
        refused.problem.detail = host;
        m_session->dispatch(refused);
    });
    box->open();
}

void Application::openFile(const QString &path)
{
    const bool isFile = !path.isEmpty() && !isGoliveLink(path);
    if (m_actions && isFile)
        m_actions->openSetupFile(path);
    else if (isFile)
        m_options.file = path; // practice is still starting
    if (m_window)
        showWindow();
}

} // namespace golive::programs

#include "moc_application.cpp"
