#include "sandboxprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandboxtest {

QString SandboxProcess::program()
{
    return QString::fromUtf8(GOLIVE_SANDBOX_PROGRAM);
}

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    const QString readyFile = m_folder.filePath(u"ready"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), QStringList{u"--with-parent"_s, u"--ready-file"_s, readyFile} + arguments);
    // On Windows whoever moved it there holds it for a moment yet, in which nobody else can open it.
    QFile file(readyFile);
    if (QTest::qWaitFor([&file] { return file.open(QIODevice::ReadOnly); }, 15'000))
        m_ready = QJsonDocument::fromJson(file.readAll()).object();
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(1'000);
}

QUrl SandboxProcess::partner(const QString &path) const
{
    return QUrl(field(u"baseUrl"_s) + path);
}

QUrl SandboxProcess::control(const QString &path) const
{
    return QUrl(field(u"controlUrl"_s) + path);
}

} // namespace golive::sandboxtest
