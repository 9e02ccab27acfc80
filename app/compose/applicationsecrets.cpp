#include "compose/accounts.h"
#include "compose/application.h"
#include "domain/guarding.h"

using namespace Qt::Literals::StringLiterals;

// Tokens, the keychain that keeps them, and the sign-in of a proxy.

namespace golive::compose {

partner::ClientOptions Application::clientOptions()
{
    partner::ClientOptions options;
    options.proxy = [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
        m_proxySignIn.fill(proxy.hostName(), authenticator);
    };
    return options;
}

void Application::mindSecrets()
{
    connect(m_session.get(), &Session::appTokenNotNeeded, this,
            [this](const AppId &app, bool isForGood) { m_vault.dropAppToken(app, isForGood); });
    // Without the partner's sign-in each is looked after with its app's own token.
    connect(m_session.get(), &Session::guardingChanged, this, [this](const SetupLine &line, bool isGuarded) {
        if (!isGuarded && line.look.isWanted && !m_partner->isSignedIn() && !m_partner->isAppTokenHeld(line.app))
            m_vault.restore({}, {line.app}, this, [] {});
    });
    connect(&m_keychain, &KeychainDoor::changed, this, &Application::takeKeychain);
    connect(&m_proxySignIn, &partner::ProxySignIn::wanted, this, &Application::askForProxy);
    connect(&m_proxyQuestions, &ui::ProxyQuestions::given, &m_proxySignIn, &partner::ProxySignIn::give);
    connect(&m_proxySignIn, &partner::ProxySignIn::found, this, &Application::tryAgain);
    connect(m_desk.get(), &Desk::proxySignInWanted, this, [this] {
        if (!m_proxyHost.isEmpty())
            askForProxy(m_proxyHost, false);
    });
    connect(m_signUp.get(), &SignUpDesk::leftOver, this, [this](const QString &folder) {
        m_desk->tell(
            tr("What a finished Facebook sign-up left on this computer could not be deleted. Please delete this "
               "folder: %1")
                .arg(folder));
    });
    connect(m_desk.get(), &Desk::signOutWanted, this, &Application::signOut);
    m_signUp->setProxySignIn(
        [this](const QString &host, QAuthenticator *authenticator) { m_proxySignIn.fill(host, authenticator); });
}

void Application::openSecrets()
{
    if (std::exchange(m_areSecretsAsked, true))
        return;
    // Practice never touches the keychain; what a keychain would remember, practice knows anyway.
    if (m_options.isPractice) {
        m_memorySecrets.write(u"clientSecret/"_s + m_addresses.email, Secret(m_addresses.secret));
        m_proxySignIn.keepIn(m_memorySecrets);
        return restoreSignIn();
    }
    m_keychain.open();
}

// Locked is not absent: once it opens, however late, its tokens are taken.
void Application::takeKeychain(KeychainDoor::State state)
{
    Surroundings around = m_session->surroundings();
    around.isKeychainThere = state != KeychainDoor::State::Absent && m_keychain.store().isLasting();
    around.isKeychainLocked = state == KeychainDoor::State::Locked;
    m_session->setSurroundings(around);
    SecretStore &store = m_keychain.store();
    m_proxySignIn.keepIn(store);
    if (state == KeychainDoor::State::Locked)
        return;
    m_vault.keepIn(store);
    restoreSignIn();
}

void Application::restoreSignIn()
{
    const auto accounts = accountsOf(*m_store);
    // Nobody has signed in here before: nothing to restore.
    if (!accounts || accounts->isEmpty())
        return;
    m_vault.restore(accounts->email, accounts->apps, this, [this, accounts = *accounts] {
        // A set-up that was opened before its token came back.
        if (m_session->setup().client.access == Access::AppToken && m_session->setup().step > Step::SignIn)
            m_session->resume(m_session->setup().id);
        m_session->tellTokensNotNeeded();
        m_partner->signInAgain([this, accounts](bool isSignedIn) {
            if (isSignedIn)
                m_session->dispatch(event::SignedIn{});
            // Their own tokens are looked for only where signing in has not made them superfluous.
            if (!isSignedIn || m_partner->signedInAs() != accounts.email)
                m_vault.restore(accounts.email, accounts.partnersApps, this, [] {});
        });
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
    m_session->lookAgain();
    if (!m_partner->isSignedIn() && !m_vault.clientSecret().isEmpty())
        restoreSignIn();
    const auto &problem = m_session->setup().screen.problem;
    const bool isOfProxy = problem && (problem->kind == Problem::Kind::ProxySignIn ||
                                       problem->kind == Problem::Kind::SignUpPageUnreachable);
    if (isOfProxy)
        m_session->dispatch(event::RetryPressed{});
}

void Application::signOut()
{
    m_vault.signOut();
    m_session->dispatch(event::Resumed{false, m_partner->isAppTokenHeld(m_session->setup().client.app)});
    m_desk->tell(tr("You are signed out: the client secret and the partner token are forgotten, in this computer's "
                    "keychain as well. Numbers that are on their way are still looked after, each with its app's own "
                    "token."));
}

} // namespace golive::compose
