#pragma once

#include "base/scheduler.h"
#include "doctor/doctor.h"
#include "partner/gateway/proxysignin.h"
#include "ports/secretstore.h"
#include "programs/options.h"
#include "programs/spokenlanguage.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace golive::programs {

/// `golivectl doctor`: looks, says what it found and leaves. Opens no window, and keeps nothing.
class DoctorProgram final : public QObject
{
    Q_OBJECT
public:
    explicit DoctorProgram(Options options, QObject *parent = nullptr);
    ~DoctorProgram() override;

    /// Fails where the arguments name rules that cannot be read.
    Result<Done, Leave> start();
    /// What was found, as it was asked for: text for people, or JSON in one object.
    QString text() const;
    const Diagnosis &found() const { return m_found; }
    int exitCode() const { return exitCodeOf(verdictOf(m_found)); }
    /// Something still hangs in a thread of its own, which the usual end would wait for.
    bool isAnythingHanging() const { return m_doctor && m_doctor->isAnythingHanging(); }

Q_SIGNALS:
    void finished();

private:
    Result<DoctorRules, QString> rules() const;
    void askKeychain(QObject *context, std::function<void(KeychainEvidence)>);
    void take(const Diagnosis &);

    Options m_options;
    SystemClock m_clock;
    SpokenLanguage m_language;
    partner::ProxySignIn m_proxySignIn;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Doctor> m_doctor;
    QElapsedTimer m_elapsed;
    bool m_isSignInFound = false;
    Diagnosis m_found;
};

} // namespace golive::programs
