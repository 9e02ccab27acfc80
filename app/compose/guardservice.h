#pragma once

#include "base/serverclock.h"
#include "compose/accounts.h"
#include "compose/guardlog.h"
#include "compose/options.h"
#include "compose/silentprobe.h"
#include "events/store/sqleventfeed.h"
#include "partner/gateway/proxysignin.h"
#include "partner/gateway/syncservice.h"
#include "platform/keyringlock.h"
#include "platform/sleepinhibition.h"
#include "session/session.h"
#include "storage/database.h"
#include "storage/keychaindoor.h"
#include "storage/memorysecretstore.h"

#include <QLockFile>
#include <QSet>
#include <QTextStream>

#include <functional>
#include <memory>

namespace golive::compose {

/// `golive --guard`: looks after every unsettled set-up of a data folder without a window or a display. It may run
/// beside the wizard on the same folder: the database says which of them guards a set-up, the ledger that a call is
/// made once. It says a line for each happening on standard output.
class GuardService final : public QObject
{
    Q_OBJECT
public:
    explicit GuardService(Options options, QObject *parent = nullptr);
    ~GuardService() override;

    /// Guards from now on, or says what stands against it.
    Result<Done, Leave> start();
    /// Begins no more calls, waits for the answers of those on their way, and says finished(): an answer that nobody
    /// waits for would leave its call unknown.
    void finish();
    /// Keeps what waits to be written and lets others guard.
    void end();

Q_SIGNALS:
    void finished();
    /// It cannot go on.
    void failed(int exitCode);

private:
    Result<Done, Leave> claimFolder();
    Result<Done, Leave> openPartner();
    Result<Done, Leave> openStorage();
    Result<Done, Leave> takeIn();
    void openSecrets();
    void takeSecrets(SecretStore &);
    void sayUnreadable(const StoreFault &);
    void begin();
    void tellOf(const Setup &);
    void tellGuarding(const SetupLine &, bool isGuarded);
    void mindToken(const SetupLine &);
    void fetchTokens();
    void signIn(const Accounts &, std::function<void()> then);
    void sayWhatCannotBeGuarded();
    void sayWhatWasPutAside();
    void tellWrongClock();
    bool canLookAt(const SetupLine &) const;
    void say(const QString &line);

    Options m_options;
    QString m_folder;
    QString m_name;
    QTextStream m_out;
    std::unique_ptr<QLockFile> m_lock;

    SystemClock m_wall;
    SystemElapsedTime m_elapsed;
    ServerClock m_clock{m_wall, m_elapsed};
    TimerScheduler m_scheduler;
    MemorySecretStore m_noSecrets;
    KeychainDoor m_keychain{m_scheduler, KeychainDoor::systemWays(isKeyringLocked)};
    std::unique_ptr<SecretStore> m_credentials; ///< Of the service, where it was given any.
    partner::TokenVault m_vault{m_noSecrets};
    partner::ProxySignIn m_proxySignIn;
    QString m_proxyHint; ///< How a proxy's sign-in is given here; %1 is its host.
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sync;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SetupStore> m_store;
    std::unique_ptr<SyncLedger> m_ledger;
    std::unique_ptr<GuardBook> m_guards;
    SqlEventFeed m_feed;
    SilentProbe m_probe;
    std::unique_ptr<Session> m_session;
    SleepInhibition m_sleep;

    QHash<SetupId, Spoken> m_told; ///< Each set-up as it was when it was last spoken of.
    QSet<AppId> m_asked;           ///< Apps whose token was looked for.
    QList<SetupLine> m_strangers;  ///< Those whose token is to be looked for.
    bool m_isClockTold = false;
};

} // namespace golive::compose
