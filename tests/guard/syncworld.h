#pragma once

#include "../session/emptyfeed.h"
#include "manualscheduler.h"
#include "partner/gateway/syncservice.h"
#include "rawserver.h"
#include "session/session.h"
#include "storage/database.h"
#include "storage/memorysecretstore.h"
#include "storage/sqlguardbook.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"

#include <QTemporaryDir>

#include <memory>

namespace golive::testing {

/// One armed, live set-up under the real session, client, store and ledger, against a raw server; time passes by hand.
class SyncWorld
{
public:
    struct Options
    {
        bool isTls = false;
        bool isTrusting = true;        ///< The server's certificate is trusted.
        QUrl url;                      ///< Where the server is not the raw one.
        milliseconds patience{60'000}; ///< How long a once-only call may take, in real time.
    };
    SyncWorld() : SyncWorld(Options{}) {}
    explicit SyncWorld(const Options &);

    bool isReady() const { return m_session != nullptr; }
    partner::RawServer &server() { return m_server; }
    Instant now() const { return m_clock.now(); }
    SyncRecord contacts() const { return *m_ledger->read(app(), 1, SyncKind::Contacts); }
    /// When each contacts call came in.
    const QList<Instant> &posts() const { return m_posts; }
    /// Answers the first contacts call so, and accepts whatever follows.
    void answerFirst(const partner::ScriptedAnswer &);
    /// Until the first try has come to an end, or false.
    bool waitForTheFirstEnd();
    /// Lets so much time pass; calls that are made meanwhile come to their end.
    bool pass(milliseconds);

private:
    static AppId app() { return {QStringLiteral("app-1")}; }
    bool waitWhileClaimed(int ms) const;
    void open(const Options &);

    /// Wall clock and scheduler are one.
    struct SteppedClock final : Clock
    {
        const partner::ManualScheduler &scheduler;
        explicit SteppedClock(const partner::ManualScheduler &s) : scheduler(s) {}
        Instant now() const override { return fromEpochMs(1'790'000'000'000) + scheduler.uptime(); }
    };
    struct NoMachine final : MachineProbe
    {
        void check(const QString &, std::function<void(QList<MachineFinding>)> answer) override { answer({}); }
    };

    partner::RawServer m_server;
    QList<Instant> m_posts;
    QTemporaryDir m_folder;
    partner::ManualScheduler m_scheduler;
    SteppedClock m_clock{m_scheduler};
    MemorySecretStore m_secrets;
    partner::TokenVault m_vault{m_secrets};
    NoMachine m_machine;
    testing::EmptyFeed m_feed;
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sync;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlSetupStore> m_store;
    std::unique_ptr<SqlSyncLedger> m_ledger;
    std::unique_ptr<SqlGuardBook> m_guards;
    std::unique_ptr<Session> m_session;
};

} // namespace golive::testing
