#include "receiverprocess.h"

#include "events/receiver/appaddresses.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace golive::receivertest {

QString ReceiverProcess::program()
{
    return QString::fromUtf8(GOLIVE_RECEIVER_PROGRAM);
}

ReceiverProcess::ReceiverProcess(const QString &folder, const QStringList &arguments, const Configure &configure)
    : m_folder(folder)
{
    const QString readyFile = m_readyFolder.filePath(u"ready"_s);
    if (configure)
        configure(m_process);
    m_process.start(program(),
                    QStringList{u"--with-parent"_s, u"--data-dir"_s, folder, u"--ready-file"_s, readyFile} + arguments);
    // Ends as soon as it is ready or gone; on a busy machine, sanitized, its start alone may take many seconds.
    // On Windows whoever moved it there holds it for a moment yet, in which nobody else can open it.
    QFile file(readyFile);
    const auto isOver = [&] { return file.open(QIODevice::ReadOnly) || m_process.state() == QProcess::NotRunning; };
    if (QTest::qWaitFor(isOver, 60'000) && file.isOpen())
        m_ready = QJsonDocument::fromJson(file.readAll()).object();
    if (m_ready.isEmpty()) {
        qInfo() << "the receiver is not ready:" << m_process.state() << m_process.exitCode() << m_process.errorString()
                << m_process.readAllStandardError() << file.errorString() << file.size();
    }
}

ReceiverProcess::~ReceiverProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(30'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

QUrl ReceiverProcess::url(const QString &appId) const
{
    const auto addresses = receiver::AppAddresses::keptIn(m_folder);
    return addresses ? QUrl(root().toString() + u'/' + addresses->pathOf({appId})) : QUrl();
}

sandboxtest::HttpAnswer ReceiverProcess::postTo(const QString &path, const QByteArray &body,
                                                const sandboxtest::Headers &headers) const
{
    return sandboxtest::callHttp("POST", QUrl(root().toString() + path), headers, body);
}

sandboxtest::HttpAnswer ReceiverProcess::post(const QByteArray &body, const QString &below,
                                              const sandboxtest::Headers &headers) const
{
    return sandboxtest::callHttp("POST", QUrl(url().toString() + below), headers, body);
}

} // namespace golive::receivertest
