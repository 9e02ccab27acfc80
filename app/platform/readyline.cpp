#include "platform/readyline.h"

#include "platform/files/ownersalone.h"

#include <QJsonDocument>

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
    return writeForOwner(path, lineOf(ready)); // it may name an address that is a secret
}

void printReadyLine(const QJsonObject &ready)
{
    const QByteArray line = lineOf(ready);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace golive
