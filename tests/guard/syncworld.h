#pragma once

#include "engine/engine.h"
#include "engine/silentprobe.h"
#include "manualscheduler.h"
#include "rawserver.h"
#include "testing/teststore.h"

#include <QTemporaryDir>

#include <memory>

namespace golive::testing {

/// One armed, live set-up under the engine, against a raw server; time passes by hand. Set-ups and ledger are kept in a
/// folder or by a server (TestStore::kindOfRun()).
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

    bool isReady() const { return m_engine != nullptr; }
    partner::RawServer &server() { return m_server; }
    Instant now() const { return m_clock.now(); }
    SyncRecord contacts() const { return *m_engine->ledger().read(app(), 1, SyncKind::Contacts); }
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
    partner::RawServer m_server;
    QList<Instant> m_posts;
    QTemporaryDir m_folder;
    TestStore m_store{TestStore::kindOfRun()};
    partner::ManualScheduler m_scheduler;
    SteppedClock m_clock{m_scheduler};
    SilentProbe m_machine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace golive::testing
