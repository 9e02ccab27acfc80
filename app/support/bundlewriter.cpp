#include "support/bundlewriter.h"

#include "platform/files/ownersalone.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::support {

namespace {

Result<Done, BundleFault> writeFolder(const QString &path, const QList<BundleFile> &files)
{
    if (QFileInfo::exists(path))
        return failure(BundleFault::NameIsTaken);
    if (!QDir().mkpath(path) || keepToOwner(path))
        return failure(BundleFault::NotWritten);
    const bool areWritten = std::all_of(files.cbegin(), files.cend(), [&](const BundleFile &file) {
        return writeForOwner(QDir(path).filePath(file.name), file.bytes);
    });
    // Half of a bundle would be taken for the whole.
    if (!areWritten) {
        QDir(path).removeRecursively();
        return failure(BundleFault::NotWritten);
    }
    return Done{};
}

} // namespace

QString bundleNameOf(Instant at, bool isZip)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).date().toString(Qt::ISODate);
    return u"golive-support-"_s + day + (isZip ? u".zip"_s : QString());
}

Result<Done, BundleFault> writeBundle(const QString &path, const QList<BundleFile> &files, Instant at, bool isZip)
{
    if (!isZip)
        return writeFolder(path, files);
    const auto bytes = zipped(files, at);
    if (!bytes || !writeForOwner(path, *bytes))
        return failure(BundleFault::NotWritten);
    return Done{};
}

} // namespace golive::support
