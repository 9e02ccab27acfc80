#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace golive::sandboxtest {

/// golive-sandbox as a child, ended with the test.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();

    bool isReady() const { return !m_ready.isEmpty(); }
    QUrl partner(const QString &path) const;
    QUrl control(const QString &path) const;
    QString field(const QString &name) const { return m_ready.value(name).toString(); }
    bool isMoved() const { return m_ready.value(u"isMoved").toBool(); }
    QProcess &process() { return m_process; }

    static QString program();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace golive::sandboxtest
