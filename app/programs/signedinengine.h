#pragma once

#include "engine/engine.h"
#include "engine/silentprobe.h"
#include "programs/options.h"

#include <QObject>

#include <memory>

namespace golive::programs {

/// An engine without a window or a guard, for one piece of work as whoever is signed in on this computer.
class SignedInEngine final : public QObject
{
    Q_OBJECT
public:
    /// `work`: what it is there for, as others on the same data see it.
    SignedInEngine(Options options, QString work, QObject *parent = nullptr);
    ~SignedInEngine() override;

    /// Fails where the data folder, or a team's store, cannot be used.
    Result<Done, Leave> open(const QString &folder);
    Engine *engine() { return m_engine.get(); }
    /// Of what is kept; it is read when it is asked for first.
    Session &session();
    /// With a service's credentials where there are any, else with the keychain.
    void signIn();

Q_SIGNALS:
    void signedIn();
    void refused(const QString &why);

private:
    void takeSecrets(SecretStore &);

    Options m_options;
    QString m_work;
    std::unique_ptr<SecretStore> m_credentials;
    SilentProbe m_probe;
    std::unique_ptr<Engine> m_engine;
};

} // namespace golive::programs
