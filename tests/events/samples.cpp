#include "samples.h"

#include "events/read/parseevents.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace golive::eventsamples {
namespace {

QDir folder()
{
    return QDir(QStringLiteral(GOLIVE_EVENT_SAMPLES));
}

} // namespace

QStringList names()
{
    QStringList names = folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    names.sort();
    return names;
}

QByteArray body(const QString &name)
{
    QFile file(folder().filePath(name + u".json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<EventDigest> digests(const QString &name)
{
    return parseEvents(body(name)).value_or(QList<EventDigest>());
}

} // namespace golive::eventsamples
