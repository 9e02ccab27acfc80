#pragma once

#include "../session/emptyfeed.h"
#include "partner/gateway/syncservice.h"
#include "sandboxprocess.h"
#include "session/session.h"
#include "storage/database.h"
#include "storage/memorysecretstore.h"
#include "storage/sqlguardbook.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace golive::testing {

class NoMachine final : public MachineProbe
{
public:
    void check(const QString &, std::function<void(QList<MachineFinding>)> answer) override { answer({}); }
};

/// The real session, client, ledger and store against the real practice partner over HTTP: all but the windows.
class HttpWorld
{
public:
    /// `eventsFolder`: where a receiver keeps its events; without one nothing is ever received.
    explicit HttpWorld(const QStringList &sandboxArguments = {}, const QString &eventsFolder = {});

    bool isReady() const { return m_session != nullptr; }
    sandboxtest::SandboxProcess &sandbox() { return m_sandbox; }
    Session &session() { return *m_session; }
    const Setup &setup() const { return m_session->setup(); }
    SyncLedger &ledger() { return *m_ledger; }
    partner::SyncService &sync() { return *m_sync; }
    partner::TokenVault &vault() { return m_vault; }
    /// A new session on the same database, as after a restart; tokens are gone unless kept.
    void restart(bool areTokensKept);

    /// Lets go of everything but the practice partner and the data folder: for another program to take over.
    void leave();
    QString dataFolder() const { return m_folder.path() + QStringLiteral("/data"); }

    /// The journey, as far as asked, by the events that pages send.
    bool signIn();
    bool chooseNewApp(const QString &name);
    bool getReady();
    bool region();
    bool contact();
    bool events(const QUrl &address);
    bool link();
    /// By the control API: Facebook's part and the number selection.
    bool finishSignUp(bool sharesChats = true);
    bool becomeLive();

    template <class F> bool waitFor(F isReached, int ms = 15000) const;
    void control(const QString &path, const QJsonObject &body);
    QJsonArray calls();

private:
    void open();

    sandboxtest::SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    TimerScheduler m_scheduler;
    MemorySecretStore m_secrets;
    partner::TokenVault m_vault{m_secrets};
    NoMachine m_machine;
    std::unique_ptr<partner::PartnerClient> m_client;
    std::unique_ptr<partner::PartnerService> m_partner;
    std::unique_ptr<partner::SyncService> m_sync;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlSetupStore> m_store;
    std::unique_ptr<SqlSyncLedger> m_ledger;
    std::unique_ptr<SqlGuardBook> m_guards;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<Session> m_session;
};

template <class F> bool HttpWorld::waitFor(F isReached, int ms) const
{
    return QTest::qWaitFor(isReached, ms);
}

} // namespace golive::testing
