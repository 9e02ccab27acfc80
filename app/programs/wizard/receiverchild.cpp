#include "programs/wizard/receiverchild.h"

#include "base/logging.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

ReceiverChild::ReceiverChild(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReceiverChild::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, &ReceiverChild::ended);
}

ReceiverChild::~ReceiverChild()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1500))
        m_process.kill();
}

void ReceiverChild::start(const QString &dataFolder, const QString &store, const QUrl &clockUrl)
{
    m_dataFolder = dataFolder;
    m_store = store;
    m_clockUrl = clockUrl;
    launch(keptPort());
}

void ReceiverChild::launch(quint16 port)
{
    m_isPortKept = port != 0;
    m_url.clear();
    QStringList arguments{u"--with-parent"_s, u"--data-dir"_s, m_dataFolder, u"--port"_s, QString::number(port)};
    if (!m_store.isEmpty())
        arguments << u"--store"_s << m_store;
    if (!m_clockUrl.isEmpty())
        arguments << u"--clock-url"_s << m_clockUrl.toString();
    m_process.start(m_program, arguments);
}

void ReceiverChild::readLine()
{
    if (isRunning() || !m_process.canReadLine())
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(line[u"url"].toString());
    if (!isRunning())
        return;
    QSaveFile file(portFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(m_url.port()));
        if (!file.commit())
            qCWarning(logStorage) << "the receiver's port was not kept:" << file.errorString();
    }
    Q_EMIT ready(m_url);
}

void ReceiverChild::ended(int code)
{
    const bool wasRunning = isRunning();
    m_url.clear();
    // Somebody else has the port by now: another one, and the person is told that the address has changed.
    if (!wasRunning && m_isPortKept)
        return launch(0);
    if (wasRunning && m_restarts++ < 5)
        return launch(keptPort());
    Q_EMIT failed(QString::fromUtf8(m_process.readAllStandardError()).trimmed() + u" (%1)"_s.arg(code));
}

QString ReceiverChild::portFile() const
{
    return m_dataFolder + u"/receiver-port"_s;
}

quint16 ReceiverChild::keptPort() const
{
    QFile file(portFile());
    return file.open(QIODevice::ReadOnly) ? file.read(8).trimmed().toUShort() : quint16(0);
}

} // namespace golive::programs

#include "moc_receiverchild.cpp"
