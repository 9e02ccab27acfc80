#include "platform/readyline.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace golive {
namespace {

QByteArray lineOf(const QJsonObject &ready)
{
    return QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

bool writeReadyFile(const QString &path, const QJsonObject &ready)
{
    if (path.isEmpty())
        return true;
    const QByteArray line = lineOf(ready);
    // The owner's alone: it may name an address that is a secret. Also where a wider one lies there already, whose
    // rights would be kept.
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(line) == line.size() &&
           file.commit();
}

void printReadyLine(const QJsonObject &ready)
{
    const QByteArray line = lineOf(ready);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace golive
