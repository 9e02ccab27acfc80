#include "programs/signedinengine.h"

#include "events/store/sqleventfeed.h"
#include "session/storeproblem.h"
#include "storage/credentialsecretstore.h"
#include "storage/datafolder.h"
#include "ui/wording/problemtext.h"

#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

SignedInEngine::SignedInEngine(Options options, QString work, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_work(std::move(work))
{
}

SignedInEngine::~SignedInEngine() = default;

Result<Done, Leave> SignedInEngine::open(const QString &folder)
{
    const bool isServer = m_options.store.isServer();
    if (const auto prepared = isServer ? Result<Done, StoreFault>(Done{}) : prepareDataFolder(folder); !prepared)
        return failure(Leave{ui::problemSentence(problemOf(prepared.error())), 1});
    Engine::Place place;
    place.partner = m_options.partnerUrl;
    place.dataFolder = folder;
    if (isServer)
        place.store = doorTo(m_options.store);
    place.feed = std::make_unique<SqlEventFeed>(folder);
    place.serversFeed = [](Database &database) { return std::make_unique<SqlEventFeed>(database); };
    place.guardName = m_work + u" on "_s + QSysInfo::machineHostName();
    auto engine = Engine::open(std::move(place));
    if (!engine)
        return failure(Leave{engine.error().message, 2});
    if (const auto &fault = (*engine)->storageFault())
        return failure(Leave{ui::problemSentence(problemOf(*fault)), 1});
    m_engine = std::move(*engine);
    return Done{};
}

Session &SignedInEngine::session()
{
    if (!m_engine->session())
        m_engine->begin({}, m_probe).load();
    return *m_engine->session();
}

void SignedInEngine::signIn()
{
    const QString credentials = CredentialSecretStore::folderOfThisService();
    if (!credentials.isEmpty()) {
        m_credentials = std::make_unique<CredentialSecretStore>(credentials);
        return takeSecrets(*m_credentials);
    }
    connect(&m_engine->keychain(), &KeychainDoor::changed, this, [this](KeychainDoor::State state) {
        switch (state) {
        case KeychainDoor::State::Closed: return;
        case KeychainDoor::State::Open: return takeSecrets(m_engine->keychain().store());
        case KeychainDoor::State::Absent:
        case KeychainDoor::State::Locked:
            Q_EMIT refused(tr("The keychain is locked or not there, so that nobody is signed in. Nothing was made."));
            return;
        }
    });
    m_engine->keychain().open();
}

void SignedInEngine::takeSecrets(SecretStore &store)
{
    m_engine->keepSecretsIn(store);
    const auto accounts = accountsOf(m_engine->store());
    if (!accounts) {
        Q_EMIT refused(ui::problemSentence(problemOf(accounts.error())));
        return;
    }
    Accounts partner;
    partner.email = accounts->email; // no app's own token is needed here
    m_engine->restoreTokens(
        partner, [] {},
        [this](bool isSignedIn) {
            if (isSignedIn)
                Q_EMIT signedIn();
            else
                Q_EMIT refused(tr("Nobody is signed in to Gupshup here. Sign in once in Golive's window. Nothing was "
                                  "made."));
        });
}

} // namespace golive::programs

#include "moc_signedinengine.cpp"
