#pragma once

#include "base/serverclock.h"
#include "engine/accounts.h"
#include "partner/gateway/proxysignin.h"
#include "partner/gateway/syncservice.h"
#include "platform/keyringlock.h"
#include "platform/systemelapsedtime.h"
#include "ports/eventfeed.h"
#include "ports/journal.h"
#include "ports/notebook.h"
#include "ports/outbox.h"
#include "session/session.h"
#include "storage/database.h"
#include "storage/keychaindoor.h"
#include "storage/memorysecretstore.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace golive {

/// All that runs set-ups, wired once: the clock, the secrets, the partner's client and services, the storage and the
/// session over them. The wizard, the guard and tests say where it looks and listen to the session.
class Engine final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QUrl partner;       ///< Base address of the Partner API.
        QString dataFolder; ///< Made where it is missing.
        /// Where set-ups are kept instead of in the folder: a team's server.
        std::optional<StoreDoor> store{};
        std::unique_ptr<EventFeed> feed;
        /// Where the events are on the server too: the feed over that connection, instead of the one above.
        std::function<std::unique_ptr<EventFeed>(Database &)> serversFeed{};
        QString guardName;  ///< How this program appears to others on the same database.
        QString personName; ///< Who sits here, for the journal; empty: as this computer's log-in has it.
        /// How long the journal is kept; nothing, or 0: for good.
        std::optional<std::chrono::days> journalDays{};
        /// What practice and tests have of their own; null: this computer's. A clock given here is taken as right.
        Clock *clock = nullptr;
        Scheduler *scheduler = nullptr;
        partner::TokenVault *vault = nullptr;
        partner::ClientOptions client;
    };

    /// Fails for the partner's address only (PartnerAddress::from). Where the database cannot be opened, storageFault()
    /// says why, nothing is kept, and no once-only call can be made; where it is a server that does
    /// not answer, until it does.
    static Result<std::unique_ptr<Engine>, partner::ApiError> open(Place);
    ~Engine() override;

    const std::optional<StoreFault> &storageFault() const { return m_storageFault; }
    /// Makes the session, which has read nothing yet. Once.
    Session &begin(const Surroundings &, MachineProbe &);
    /// Null before begin() and after end().
    Session *session() { return m_session.get(); }
    /// The system asks whether this program may be ended, which may happen as soon as this returns, or not at all: what
    /// waits to be kept is kept, the answers to once-only calls on their way are awaited, and no more are begun for a
    /// while. Comes back at once where none is on its way.
    void readyToEnd();
    /// Keeps what waits to be kept and lets others guard.
    void end() { m_session.reset(); }

    Clock &clock() { return m_clock; }
    Scheduler &scheduler() { return m_scheduler; }
    partner::TokenVault &vault() { return m_vault; }
    partner::ProxySignIn &proxySignIn() { return m_proxySignIn; }
    KeychainDoor &keychain() { return m_keychain; }
    partner::PartnerClient &client() { return *m_client; }
    partner::PartnerService &partner() { return *m_partner; }
    partner::SyncService &sync() { return *m_sync; }
    SetupStore &store() { return *m_store; }
    SyncLedger &ledger() { return *m_ledger; }
    /// Null where there is no database.
    Journal *journal() { return m_journal.get(); }
    NoteBook *notes() { return m_notes.get(); }
    Outbox *outbox() { return m_outbox.get(); }
    /// How far the clock was behind the server's when it answered last; nothing before the first answer.
    std::optional<milliseconds> clockOffset() const;

    /// From now on tokens and the proxy's sign-in are kept there.
    void keepSecretsIn(SecretStore &);
    /// Takes the tokens that these accounts need: first those that nothing but the secrets' store has, then `restored`;
    /// then signs in as the partner, and where that does not serve for its apps takes their own tokens too; then
    /// `ended`.
    void restoreTokens(const Accounts &, std::function<void()> restored, std::function<void(bool isSignedIn)> ended);

Q_SIGNALS:
    /// An answer said what time it is: clock() and clockOffset() know.
    void serverTimeSeen();

private:
    explicit Engine(Place &);
    void openStorage(const StoreDoor &);
    /// All programs of a team sign in as often as the partner allows one.
    void inTurnToSignIn(std::function<void()>);
    void signInAgain(const Accounts &, const std::function<void(bool isSignedIn)> &ended);
    void listen();
    /// Now and once a day; in steps where there is much.
    void shortenJournal();

    SystemClock m_wall;
    SystemElapsedTime m_elapsed;
    ServerClock m_serverClock{m_wall, m_elapsed};
    TimerScheduler m_timers;
    bool m_isClockGiven;
    Clock &m_clock;
    Scheduler &m_scheduler;
    std::optional<milliseconds> m_offset;
    MemorySecretStore m_noSecrets;
    partner::TokenVault m_ownVault{m_noSecrets};
    partner::TokenVault &m_vault;
    partner::ProxySignIn m_proxySignIn;
    KeychainDoor m_keychain{m_scheduler, KeychainDoor::systemWays(isKeyringLocked)};
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sync;
    std::unique_ptr<Database> m_database;
    std::optional<StoreFault> m_storageFault;
    bool m_isStoreShared = false; ///< A team's server.
    std::unique_ptr<SetupStore> m_store;
    std::unique_ptr<SyncLedger> m_ledger;
    std::unique_ptr<GuardBook> m_guards;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<NoteBook> m_notes;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<EventFeed> m_feed;
    QString m_guardName;
    QString m_personName;
    std::chrono::days m_journalDays;
    std::unique_ptr<Session> m_session;
};

} // namespace golive
