#pragma once

#include <QList>
#include <QString>

namespace golive::testing {

struct EndlessFile
{
    const char *what;
    QString path;
};

/// What this system has that looks like a file and is never read to its end; `folder`: where such a one may be made.
QList<EndlessFile> endlessFiles(const QString &folder);

} // namespace golive::testing
