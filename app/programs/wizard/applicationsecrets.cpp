#include "domain/sync/guarding.h"
#include "programs/wizard/application.h"
#include "programs/wizard/profilekeeper.h"

using namespace Qt::Literals::StringLiterals;

// Tokens, the keychain that keeps them, and the sign-in of a proxy.

namespace golive::programs {

void Application::mindSecrets()
{
    // Without the partner's sign-in each is looked after with its app's own token.
    connect(m_session, &Session::guardingChanged, this, [this](const SetupLine &line, bool isGuarded) {
        if (!isGuarded && line.look.isWanted && !m_engine->partner().isSignedIn() &&
            !m_engine->partner().isAppTokenHeld(line.app))
            m_engine->vault().restore({}, {line.app}, this, [] {});
    });
    connect(&m_engine->keychain(), &KeychainDoor::changed, this, &Application::takeKeychain);
    connect(&m_engine->proxySignIn(), &partner::ProxySignIn::wanted, this, &Application::askForProxy);
    connect(&m_proxyQuestions, &ui::ProxyQuestions::given, &m_engine->proxySignIn(), &partner::ProxySignIn::give);
    connect(&m_engine->proxySignIn(), &partner::ProxySignIn::found, this, &Application::tryAgain);
    connect(m_actions.get(), &ActionController::proxySignInWanted, this, [this] {
        if (!m_proxyHost.isEmpty())
            askForProxy(m_proxyHost, false);
    });
    connect(m_signUp.get(), &SignUpController::leftOver, this, [this](const QString &folder) {
        m_actions->tell(
            tr("What a finished Facebook sign-up left on this computer could not be deleted. Please delete this "
               "folder: %1")
                .arg(folder));
    });
    connect(m_actions.get(), &ActionController::signOutWanted, this, &Application::signOut);
    m_signUp->setProxySignIn([this](const QString &host, QAuthenticator *authenticator) {
        m_engine->proxySignIn().fill(host, authenticator);
    });
}

void Application::openSecrets()
{
    if (std::exchange(m_areSecretsAsked, true))
        return;
    // Practice never touches the keychain; what a keychain would remember, practice knows anyway.
    if (m_options.isPractice) {
        m_practiceSecrets.write(u"clientSecret/"_s + m_addresses.email, Secret(m_addresses.secret));
        m_engine->keepSecretsIn(m_practiceSecrets);
        return restoreSignIn();
    }
    m_engine->keychain().open();
}

// Locked is not absent: once it opens, however late, its tokens are taken.
void Application::takeKeychain(KeychainDoor::State state)
{
    Surroundings around = m_session->surroundings();
    around.isKeychainThere = state != KeychainDoor::State::Absent && m_engine->keychain().store().isLasting();
    around.isKeychainLocked = state == KeychainDoor::State::Locked;
    m_session->setSurroundings(around);
    SecretStore &store = m_engine->keychain().store();
    if (state == KeychainDoor::State::Locked)
        return m_engine->proxySignIn().keepIn(store);
    m_engine->keepSecretsIn(store);
    m_profiles->keepIn(store);
    restoreSignIn();
}

void Application::restoreSignIn()
{
    const auto accounts = accountsOf(m_engine->store());
    // Nobody has signed in here before: nothing to restore.
    if (!accounts || accounts->isEmpty())
        return;
    const auto restored = [this] {
        // A set-up that was opened before its token came back.
        if (m_session->setup().client.access == Access::AppToken && m_session->setup().step > Step::SignIn)
            m_session->resume(m_session->setup().id);
        m_session->tellTokensNotNeeded();
    };
    m_engine->restoreTokens(*accounts, restored, [this](bool isSignedIn) {
        if (isSignedIn)
            m_session->dispatch(event::SignedIn{});
    });
}

void Application::askForProxy(const QString &host, bool wasRefused)
{
    m_proxyHost = host;
    if (m_window)
        m_proxyQuestions.ask(host, wasRefused, m_window.get());
}

// What the proxy held up goes on by itself; on the screen, too, where nothing else has been done meanwhile.
void Application::tryAgain()
{
    if (!m_engine->partner().isSignedIn() && !m_engine->vault().clientSecret().isEmpty())
        restoreSignIn();
    const auto &problem = m_session->setup().screen.problem;
    const bool isOfProxy = problem && (problem->kind == Problem::Kind::ProxySignIn ||
                                       problem->kind == Problem::Kind::SignUpPageUnreachable);
    if (isOfProxy)
        m_session->dispatch(event::RetryPressed{});
}

void Application::signOut()
{
    m_engine->vault().signOut();
    m_session->dispatch(event::Resumed{false, m_engine->partner().isAppTokenHeld(m_session->setup().client.app)});
    m_actions->tell(
        tr("You are signed out: the client secret and the partner token are forgotten, in this computer's "
           "keychain as well. Numbers that are on their way are still looked after, each with its app's own "
           "token."));
}

} // namespace golive::programs
