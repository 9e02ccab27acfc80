#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace golive::testing {

/// A company's proxy for real: Squid, which alone resolves partner.golive.invalid (to this computer), forbids
/// forbidden.golive.invalid, and wants "ana" and "p w" where told to.
class Squid
{
public:
    explicit Squid(bool wantsSignIn);
    ~Squid();

    /// Once it listens; false where it did not come up.
    bool isUp();
    quint16 port() const { return m_port; }
    QString said() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace golive::testing
