#include "platform/singleinstance.h"

#include "platform/instancesocket.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr int patienceMs = 5000;
constexpr qint64 longestMessage = 32'768;
// Beside the paths of files, which are absolute.
constexpr QByteArrayView quitLine = "quit";

QString nameFor(const QString &dataFolder)
{
    const QString canonical = QFileInfo(dataFolder).canonicalFilePath();
    // The home folder stands for the user: the user's name is not to be had everywhere. Hashed, and cut, because a Unix
    // socket's path may have about 100 characters.
    const QString whose = QDir::homePath() + u'\n' + (canonical.isEmpty() ? dataFolder : canonical);
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"golive-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_name(nameFor(dataFolder)), m_lock(dataFolder + u"/golive.lock"_s)
{
    // Stale only when its process is gone: a computer that slept must not lose its lock.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            receive(socket);
    });
}

SingleInstance::Role SingleInstance::claim(const QString &openFile)
{
    QDeadlineTimer patience(patienceMs);
    for (;;) {
        if (m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError) {
            listen();
            return Role::First;
        }
        switch (handOver(openFile)) {
        case Reached::Told: return Role::HandedOver;
        case Reached::NoAnswer: return Role::NotAnswered;
        case Reached::Nobody: break; // it is just starting, or just ending
        }
        if (patience.hasExpired())
            return Role::NotAnswered;
        QThread::msleep(20);
    }
}

void SingleInstance::listen()
{
    const auto address = instanceAddress(m_name);
    if (!address) {
        m_fault = address.error();
        return;
    }
    QLocalServer::removeServer(*address); // left behind by a crash
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(*address))
        m_fault = *address + u": "_s + m_server.errorString();
}

bool isGoliveLink(const QString &text)
{
    return text.startsWith("golive:"_L1, Qt::CaseInsensitive);
}

SingleInstance::Reached SingleInstance::handOver(const QString &openFile) const
{
    // A link (golive://) is no path, and names nothing that is done.
    const bool isFile = !openFile.isEmpty() && !isGoliveLink(openFile);
    return tell(isFile ? QFileInfo(openFile).absoluteFilePath().toUtf8() : QByteArray());
}

SingleInstance::Quitting SingleInstance::askToQuit(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    bool isTold = false;
    constexpr int untilNextTryMs = 50;
    while (!m_lock.tryLock(untilNextTryMs)) {
        if (m_lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return Quitting::StillRuns;
        // Who does not answer may just be starting.
        if (!isTold)
            isTold = tell(quitLine.toByteArray()) == Reached::Told;
    }
    m_lock.unlock();
    return isTold ? Quitting::HasQuit : Quitting::NobodyRuns;
}

SingleInstance::Reached SingleInstance::tell(const QByteArray &line) const
{
    QLocalSocket socket;
    const auto address = instanceAddress(m_name);
    if (!address)
        return Reached::Nobody;
    socket.connectToServer(*address);
    if (!socket.waitForConnected(patienceMs))
        return Reached::Nobody;
    // The path of a file, and that one is opened, is nobody else's business.
    if (!isOurUser(socket))
        return Reached::NoAnswer;
    socket.write(line + '\n');
    // The answer, not the write, says that somebody listened.
    QDeadlineTimer patience(patienceMs);
    while (!socket.canReadLine() && !patience.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(patience.remainingTime())))
            break;
    }
    return socket.readLine() == "ok\n" ? Reached::Told : Reached::NoAnswer;
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOurUser(*socket))
        return socket->abort();
    QTimer::singleShot(patienceMs, socket, [socket] { socket->abort(); });
    const auto take = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const QByteArray line = socket->readLine(longestMessage).trimmed();
        socket->write("ok\n");
        socket->flush(); // what is asked for may be the end, before the event loop writes
        socket->disconnectFromServer();
        if (line == quitLine)
            Q_EMIT quitWanted();
        else
            Q_EMIT anotherStarted(QString::fromUtf8(line));
    };
    connect(socket, &QLocalSocket::readyRead, this, take);
    if (socket->bytesAvailable() > 0)
        take();
}

} // namespace golive

#include "moc_singleinstance.cpp"
