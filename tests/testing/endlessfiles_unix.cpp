#include "testing/endlessfiles.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

QList<EndlessFile> endlessFiles(const QString &folder)
{
    const QString pipe = folder + u"/pipe"_s;
    const QString link = folder + u"/link"_s;
    if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0 || !QFile::link(pipe, link))
        qFatal("No pipe can be made in %s.", qPrintable(folder));
    return {{"a pipe", pipe}, {"a link to a pipe", link}, {"a device without end", u"/dev/zero"_s}};
}

} // namespace golive::testing
