#include "programs/wizard/practicechild.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

PracticeChild::PracticeChild(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(15s);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT failed(u"it did not start in time"_s); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeChild::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        if (!m_isReady)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        // It should not end before the wizard; where it does it comes back as it was, on the same addresses.
        if (m_isReady && m_restarts++ < 5)
            m_process.start(m_process.program(), m_process.arguments());
        else if (!m_isReady)
            Q_EMIT failed(QString::fromUtf8(m_process.readAllStandardError()).trimmed() + u" (%1)"_s.arg(code));
    });
}

PracticeChild::~PracticeChild()
{
    m_process.disconnect(this);
    // It ends when its standard input closes; killed only where it does not.
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1500))
        m_process.kill();
}

void PracticeChild::start(const QString &scenario, const QString &stateFile)
{
    QStringList arguments{u"--with-parent"_s, u"--scenario"_s, scenario};
    if (!stateFile.isEmpty())
        arguments << u"--state-file"_s << stateFile;
    m_patience.start();
    m_process.start(QCoreApplication::applicationDirPath() + u"/golive-sandbox"_s, arguments);
}

void PracticeChild::readLine()
{
    if (m_isReady || !m_process.canReadLine())
        return;
    const PracticeAddresses addresses = addressesOf(m_process.readLine());
    if (addresses.baseUrl.isEmpty())
        return;
    m_isReady = true;
    m_patience.stop();
    Q_EMIT ready(addresses);
}

void PracticeChild::join(const QByteArray &line)
{
    m_isReady = true;
    Q_EMIT ready(addressesOf(line));
}

PracticeAddresses PracticeChild::addressesOf(const QByteArray &text)
{
    const QJsonObject line = QJsonDocument::fromJson(text).object();
    PracticeAddresses addresses;
    addresses.baseUrl = QUrl(line[u"baseUrl"].toString());
    addresses.controlUrl = QUrl(line[u"controlUrl"].toString());
    addresses.phoneUrl = QUrl(line[u"phoneUrl"].toString());
    addresses.signUpHost = line[u"signupHost"].toString();
    addresses.email = line[u"email"].toString();
    addresses.secret = line[u"secret"].toString();
    addresses.store = line[u"store"].toString();
    addresses.appName = line[u"appName"].toString();
    return addresses;
}

} // namespace golive::programs

#include "moc_practicechild.cpp"
