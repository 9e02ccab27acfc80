#pragma once

#include "engine/engine.h"
#include "engine/silentprobe.h"
#include "sandboxprocess.h"
#include "testing/teststore.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace golive::testing {

/// The engine against the real practice partner over HTTP: all but the windows. Set-ups and ledger are kept in the data
/// folder or by a server (TestStore::kindOfRun()).
class HttpWorld
{
public:
    /// `eventsFolder`: where a receiver keeps its events; without one nothing is ever received.
    explicit HttpWorld(const QStringList &sandboxArguments = {}, const QString &eventsFolder = {});

    bool isReady() const { return m_engine != nullptr; }
    sandboxtest::SandboxProcess &sandbox() { return m_sandbox; }
    Session &session() { return *m_engine->session(); }
    const Setup &setup() const { return m_engine->session()->setup(); }
    SyncLedger &ledger() { return m_engine->ledger(); }
    Engine &engine() { return *m_engine; }
    partner::SyncService &sync() { return m_engine->sync(); }
    partner::TokenVault &vault() { return m_vault; }
    /// A new session on the same database, as after a restart; tokens are gone unless kept.
    void restart(bool areTokensKept);

    /// Lets go of everything but the practice partner and the data folder: for another program to take over.
    void leave();
    QString dataFolder() const { return m_folder.path() + QStringLiteral("/data"); }
    const TestStore &store() const { return m_store; }

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
    TestStore m_store{TestStore::kindOfRun()};
    QString m_eventsFolder;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    partner::TokenVault m_vault{m_secrets};
    SilentProbe m_machine;
    std::unique_ptr<Engine> m_engine;
};

template <class F> bool HttpWorld::waitFor(F isReached, int ms) const
{
    return QTest::qWaitFor(isReached, ms);
}

} // namespace golive::testing
