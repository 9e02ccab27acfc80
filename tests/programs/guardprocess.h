#pragma once

#include <QProcess>
#include <QStringList>

namespace golive::testing {

/// `golivectl guard` as a program of its own, with no display to open.
class GuardProcess
{
public:
    /// `credentials`: the folder that stands for $CREDENTIALS_DIRECTORY; empty: none.
    GuardProcess(const QString &dataFolder, const QUrl &partner, const QString &credentials, const QString &name = {},
                 const QString &setupFile = {}, const QStringList &more = {});
    ~GuardProcess();

    /// Whether a line of what it said so far holds this text.
    bool hasSaid(const QString &text);
    QString said();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void terminate() { m_process.terminate(); }
    int exitCode() const { return m_process.exitCode(); }
    bool hasEndedItself() const { return m_process.exitStatus() == QProcess::NormalExit; }

private:
    QProcess m_process;
    QString m_said;
};

} // namespace golive::testing
