#pragma once

#include "base/iddigest.h"
#include "engine/engine.h"
#include "engine/silentprobe.h"
#include "platform/sleepinhibition.h"
#include "programs/guard/guardlog.h"
#include "programs/notify/outcomepost.h"
#include "programs/options.h"

#include <QLockFile>
#include <QSet>
#include <QTextStream>

#include <functional>
#include <memory>

namespace golive::programs {

/// `golivectl guard`: looks after every unsettled set-up of a data folder without a window or a display. It may run
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
    Result<Done, Leave> openEngine();
    Result<Done, Leave> takeIn();
    /// guardservicenotify.cpp: whom outcomes are told to.
    Result<Done, Leave> openPost();
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

    std::unique_ptr<SecretStore> m_credentials; ///< Of the service, where it was given any.
    SilentProbe m_probe;
    QString m_proxyHint; ///< How a proxy's sign-in is given here; %1 is its host.
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<OutcomePost> m_post;
    SleepInhibition m_sleep;

    QHash<IdDigest, Spoken> m_told; ///< Each set-up as it was when it was last spoken of.
    QSet<AppId> m_asked;            ///< Apps whose token was looked for.
    QList<SetupLine> m_strangers;   ///< Those whose token is to be looked for.
    bool m_isClockTold = false;
};

} // namespace golive::programs
