#include "sandbox/world/statefile.h"

#include "platform/files/ownersalone.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

StateFile::StateFile(const QString &path) : m_path(QFileInfo(path).absoluteFilePath()), m_lock(m_path + u".lock"_s)
{
    // A practice may last for days: only the end of the program that holds the lock makes it stale.
    m_lock.setStaleLockTime(0);
}

Result<Done, QString> StateFile::lock()
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return failure(QString(u"The folder of the state file cannot be made: "_s + folder));
    if (m_lock.tryLock(int(milliseconds(2s).count())))
        return Done{};
    if (m_lock.error() == QLockFile::LockFailedError)
        return failure(QString(u"Another golive-sandbox is using the state file "_s + m_path));
    return failure(QString(u"The state file cannot be locked: "_s + m_path));
}

StateFile::Reading StateFile::read(const QString &scenario)
{
    if (!QFileInfo::exists(m_path))
        return {};
    std::optional<WorldState> kept;
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        kept = WorldState::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    file.close();
    if (!kept) {
        putAside(u".damaged"_s);
        return {std::nullopt, u"The state file is damaged or not ours; it is now %1.damaged"_s.arg(m_path)};
    }
    if (kept->scenario.name != scenario) {
        putAside(u".old"_s);
        return {std::nullopt,
                u"The state file is of the scenario %1; it is now %2.old"_s.arg(kept->scenario.name, m_path)};
    }
    return {kept, {}};
}

void StateFile::putAside(const QString &ending)
{
    QFile::remove(m_path + ending);
    QFile::rename(m_path, m_path + ending);
}

bool StateFile::write(const QJsonObject &state)
{
    const QByteArray text = QJsonDocument(state).toJson(QJsonDocument::Compact);
    return writeForOwner(m_path, text);
}

} // namespace golive::sandbox
