#include "programs/guard/guardservice.h"
#include "storage/credentialsecretstore.h"

using namespace Qt::Literals::StringLiterals;

// Where the guard's tokens come from.

namespace golive::programs {

void GuardService::openSecrets()
{
    const QString credentials = CredentialSecretStore::folderOfThisService();
    if (!credentials.isEmpty()) {
        say(u"secrets come from the service's credentials"_s);
        m_credentials = std::make_unique<CredentialSecretStore>(credentials);
        m_proxyHint = u"give the credential proxy-sign-in.%1, its first line the name, its second the password"_s;
        return takeSecrets(*m_credentials);
    }
    m_proxyHint = u"unlock the keychain or sign in to the proxy in Golive's window"_s;
    connect(&m_engine->keychain(), &KeychainDoor::changed, this, [this](KeychainDoor::State state) {
        switch (state) {
        case KeychainDoor::State::Closed: return;
        case KeychainDoor::State::Open:
            say(u"secrets come from the keychain"_s);
            return takeSecrets(m_engine->keychain().store());
        case KeychainDoor::State::Absent:
            say(u"there is no keychain here and no credentials were given ($CREDENTIALS_DIRECTORY)"_s);
            return takeSecrets(m_engine->keychain().store());
        case KeychainDoor::State::Locked:
            say(u"the keychain is locked or does not answer: its tokens are taken as soon as it opens"_s);
            m_engine->proxySignIn().keepIn(m_engine->keychain().store());
            return begin();
        }
    });
    m_engine->keychain().open();
}

// Once, or again where a locked keychain has opened: the session goes on, and gets its tokens.
void GuardService::takeSecrets(SecretStore &store)
{
    m_engine->keepSecretsIn(store);
    const auto accounts = accountsOf(m_engine->store());
    if (!accounts)
        return sayUnreadable(accounts.error());
    signIn(*accounts, [this] {
        begin();
        if (Session *session = m_engine->session())
            session->tellTokensNotNeeded();
    });
}

void GuardService::signIn(const Accounts &accounts, std::function<void()> then)
{
    for (const AppId &app : accounts.apps)
        m_asked.insert(app);
    m_engine->restoreTokens(
        accounts, [] {},
        [this, accounts, then = std::move(then)](bool isSignedIn) {
            if (!isSignedIn || m_engine->partner().signedInAs() != accounts.email) {
                for (const AppId &app : accounts.partnersApps)
                    m_asked.insert(app);
            }
            then();
        });
}

} // namespace golive::programs
