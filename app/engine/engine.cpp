#include "engine/engine.h"

#include "base/logging.h"
#include "engine/faultedstorage.h"
#include "engine/writinghand.h"
#include "storage/sqlguardbook.h"
#include "storage/sqlnotebook.h"
#include "storage/sqloutbox.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// In which lines the calls of a bucket stand (partner/wire/wirerequest.h).
QList<CallLine> linesOf(QLatin1StringView bucket)
{
    if (bucket == "pipeline"_L1 || bucket == "details"_L1)
        return {CallLine::Begun, CallLine::Unopened};
    if (bucket == "coexSync"_L1)
        return {CallLine::Syncing};
    if (bucket == "wabaInfo"_L1)
        return {CallLine::Watching};
    if (bucket == "login"_L1)
        return {CallLine::SignIn};
    return {};
}

} // namespace

Result<std::unique_ptr<Engine>, partner::ApiError> Engine::open(Place place)
{
    std::unique_ptr<Engine> engine(new Engine(place));
    place.client.proxy = [&signIn = engine->m_proxySignIn](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
        signIn.fill(proxy.hostName(), authenticator);
    };
    // The wall clock for the client: what it says at an answer's arrival is what the server's time is compared with.
    const Clock &wall = place.clock ? static_cast<const Clock &>(*place.clock) : engine->m_wall;
    auto client = partner::PartnerClient::open(place.partner, wall, engine->m_scheduler, engine->m_vault, place.client);
    if (!client)
        return failure(client.error());
    engine->m_client = std::move(*client);
    engine->m_partner = std::make_unique<partner::PartnerService>(*engine->m_client, engine->m_vault, engine->m_clock);
    engine->m_sync = std::make_unique<partner::SyncService>(*engine->m_client, *engine->m_partner, engine->m_clock);
    engine->openStorage(place.store.value_or(StoreDoor{StoreAddress::ofFolder(place.dataFolder)}));
    if (place.store && place.serversFeed && engine->m_database)
        engine->m_feed = place.serversFeed(*engine->m_database);
    engine->listen();
    return engine;
}

Engine::Engine(Place &place)
    : m_isClockGiven(place.clock != nullptr), m_clock(place.clock ? *place.clock : m_serverClock),
      m_scheduler(place.scheduler ? *place.scheduler : m_timers), m_vault(place.vault ? *place.vault : m_ownVault),
      m_feed(std::move(place.feed)), m_guardName(std::move(place.guardName)), m_personName(std::move(place.personName)),
      m_journalDays(place.journalDays.value_or(std::chrono::days(0)))
{
}

Engine::~Engine() = default;

void Engine::openStorage(const StoreDoor &door)
{
    m_isStoreShared = door.address.isServer();
    auto database = Database::open(door);
    if (!database) {
        qCWarning(logStorage) << "no database:" << database.error().detail;
        m_storageFault = database.error();
        // A server may come back; what is wrong with a folder stays until somebody has seen to it.
        if (!door.address.isServer() || m_storageFault->kind != StoreFault::Kind::Unreachable) {
            m_store = std::make_unique<FaultedStorage>(database.error());
            m_ledger = std::make_unique<FaultedStorage>(database.error());
            m_guards = std::make_unique<FaultedGuardBook>(database.error());
            return;
        }
    }
    m_database = database ? std::move(*database) : Database::openLater(door);
    const JournalHand hand = writingHand(m_guardName, m_personName);
    m_store = std::make_unique<SqlSetupStore>(*m_database, hand);
    m_ledger = std::make_unique<SqlSyncLedger>(*m_database, hand);
    m_journal = std::make_unique<SqlJournal>(*m_database, hand);
    m_notes = std::make_unique<SqlNoteBook>(*m_database, hand);
    m_outbox = std::make_unique<SqlOutbox>(*m_database);
    m_guards = std::make_unique<SqlGuardBook>(*m_database);
}

void Engine::listen()
{
    connect(m_client.get(), &partner::PartnerClient::serverTimeSeen, this, [this](Instant server, Instant local) {
        m_offset = server - local;
        m_serverClock.observe(server, local);
        Q_EMIT serverTimeSeen();
    });
    connect(m_client.get(), &partner::PartnerClient::tried, this, [this](const std::optional<Outage::Why> &why) {
        if (why != Outage::Why::ProxySignIn)
            m_proxySignIn.proven();
        if (m_session)
            m_session->noteReach(why);
    });
    connect(m_client.get(), &partner::PartnerClient::turnedAway, this,
            [this](QLatin1StringView bucket, const AppId &app, milliseconds pause) {
                for (const CallLine line : linesOf(bucket)) {
                    if (m_session)
                        m_session->noteTurnedAway(line, app, pause);
                }
            });
    connect(&m_proxySignIn, &partner::ProxySignIn::found, this, [this] {
        if (m_session)
            m_session->lookAgain();
    });
}

Session &Engine::begin(const Surroundings &around, MachineProbe &machine)
{
    m_session = std::make_unique<Session>(SessionPorts{*m_partner, *m_sync, *m_ledger, *m_store, *m_guards, *m_feed,
                                                       machine, m_clock, m_scheduler, m_journal.get()},
                                          around, m_guardName);
    connect(m_session.get(), &Session::appTokenNotNeeded, this,
            [this](const AppId &app, bool isForGood) { m_vault.dropAppToken(app, isForGood); });
    // The first page comes first.
    m_scheduler.after(std::chrono::minutes(1), this, [this] { shortenJournal(); });
    return *m_session;
}

void Engine::shortenJournal()
{
    if (!m_journal || m_journalDays.count() == 0)
        return;
    // By a time that a server has told: a computer that is years ahead would take all of it.
    std::chrono::seconds pause = std::chrono::hours(24);
    if (const Instant now = m_clock.now(); m_isClockGiven || clockOffset()) {
        const auto shortened = m_journal->shorten(now - m_journalDays, now);
        // On a server that is a guard's.
        if (!shortened && shortened.error().kind != StoreFault::Kind::NotAllowed)
            qCWarning(logStorage) << "the journal was not shortened:" << shortened.error().detail;
        // Others come in between.
        if (shortened && *shortened >= Journal::shortenedAtOnce)
            pause = std::chrono::seconds(1);
    }
    m_scheduler.after(pause, this, [this] { shortenJournal(); });
}

void Engine::readyToEnd()
{
    if (m_session)
        m_session->flush();
    m_sync->awaitEnd(partner::answerPatience);
    // The ledger has the answer; so has the set-up.
    if (m_session)
        m_session->flush();
}

std::optional<milliseconds> Engine::clockOffset() const
{
    return m_isClockGiven ? m_offset : m_serverClock.offset();
}

void Engine::keepSecretsIn(SecretStore &store)
{
    m_vault.keepIn(store);
    m_proxySignIn.keepIn(store);
}

void Engine::restoreTokens(const Accounts &accounts, std::function<void()> restored,
                           std::function<void(bool isSignedIn)> ended)
{
    m_vault.restore(accounts.email, accounts.apps, this,
                    [this, accounts, restored = std::move(restored), ended = std::move(ended)] {
                        restored();
                        inTurnToSignIn([this, accounts, ended] { signInAgain(accounts, ended); });
                    });
}

void Engine::signInAgain(const Accounts &accounts, const std::function<void(bool isSignedIn)> &ended)
{
    m_partner->signInAgain([this, accounts, ended](bool isSignedIn) {
        // Their own tokens are looked for only where signing in has not made them superfluous.
        if (isSignedIn && m_partner->signedInAs() == accounts.email)
            return ended(true);
        m_vault.restore(accounts.email, accounts.partnersApps, this, [ended, isSignedIn] { ended(isSignedIn); });
    });
}

void Engine::inTurnToSignIn(std::function<void()> signIn)
{
    // Without a secret nobody is asked.
    if (!m_isStoreShared || m_vault.clientSecret().isEmpty())
        return signIn();
    const auto stood =
        m_guards->moveLine(lineName(CallLine::SignIn) + u' ' + m_vault.email(), [](const GuardBook::LineEnd &known) {
            return lineEndBehind(CallLine::SignIn, 1, known.end, known.now);
        });
    const milliseconds wait = stood ? placesIn(CallLine::SignIn, 1, stood->end, stood->now).first() : milliseconds(0);
    if (wait == milliseconds(0))
        return signIn();
    m_scheduler.after(wait, this, std::move(signIn));
}

} // namespace golive

#include "moc_engine.cpp"
