#include "storage/datafolder.h"

#include "platform/files/ownersalone.h"
#include "platform/files/sharedplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr std::array networkTypes{"nfs"_L1,
                                  "nfs4"_L1,
                                  "cifs"_L1,
                                  "smbfs"_L1,
                                  "smb2"_L1,
                                  "smb3"_L1,
                                  "sshfs"_L1,
                                  "fuse.sshfs"_L1,
                                  "9p"_L1,
                                  "afpfs"_L1,
                                  "afs"_L1,
                                  "webdav"_L1,
                                  "davfs"_L1,
                                  "fuse.davfs"_L1,
                                  "ncpfs"_L1,
                                  "coda"_L1,
                                  "ceph"_L1,
                                  "fuse.rclone"_L1,
                                  "lustre"_L1,
                                  "glusterfs"_L1,
                                  "fuse.glusterfs"_L1,
                                  "fuse.gvfsd-fuse"_L1};

bool isCloudSegment(const QString &segment)
{
    // "Mobile Documents" is iCloud Drive, "CloudStorage" the folder of all file providers of macOS.
    constexpr std::array exact{"onedrive"_L1,     "dropbox"_L1,     "google drive"_L1,     "googledrive"_L1,
                               "icloud drive"_L1, "iclouddrive"_L1, "mobile documents"_L1, "cloudstorage"_L1};
    // The clients name a second account's folder "OneDrive - Company", "Dropbox (Personal)".
    constexpr std::array started{"onedrive - "_L1, "dropbox ("_L1, "google drive ("_L1};
    const QString lower = segment.toLower();
    return std::any_of(exact.begin(), exact.end(), [&](QLatin1StringView name) { return lower == name; }) ||
           std::any_of(started.begin(), started.end(), [&](QLatin1StringView name) { return lower.startsWith(name); });
}

/// The nearest folder that exists, links resolved, with what is still to be made below it.
QString resolved(const QString &path)
{
    QString existing = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString below;
    while (!QFileInfo::exists(existing)) {
        const QFileInfo missing(existing);
        if (missing.path() == existing)
            break;
        below = u'/' + missing.fileName() + below;
        existing = missing.path();
    }
    const QString canonical = QFileInfo(existing).canonicalFilePath();
    return (canonical.isEmpty() ? existing : canonical) + below;
}

StoreFault faultOf(const std::error_code &error, const QString &path)
{
    StoreFault fault{StoreFault::Kind::Other, path, QString::fromStdString(error.message())};
    if (error == std::errc::no_space_on_device)
        fault.kind = StoreFault::Kind::DiskFull;
    else if (error == std::errc::permission_denied || error == std::errc::read_only_file_system ||
             error == std::errc::operation_not_permitted)
        fault.kind = StoreFault::Kind::ReadOnly;
    return fault;
}

} // namespace

QString defaultDataFolder(bool isPractice)
{
    const QString local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return isPractice ? local + u"/practice"_s : local;
}

std::optional<StoreFault> judgeDataFolder(const QString &path, const QByteArray &fileSystemType)
{
    const QString type = QString::fromLatin1(fileSystemType).toLower();
    const bool isNetworkType =
        std::any_of(networkTypes.begin(), networkTypes.end(), [&](QLatin1StringView name) { return type == name; });
    const QString slashed = QString(path).replace(u'\\', u'/');
    if (isNetworkType || slashed.startsWith("//"_L1))
        return StoreFault{StoreFault::Kind::NetworkFolder, path, isNetworkType ? type : u"UNC"_s};
    const QStringList segments = slashed.split(u'/', Qt::SkipEmptyParts);
    const auto cloud = std::find_if(segments.begin(), segments.end(), isCloudSegment);
    if (cloud != segments.end())
        return StoreFault{StoreFault::Kind::NetworkFolder, path, *cloud};
    return std::nullopt;
}

Result<Done, StoreFault> prepareDataFolder(const QString &path)
{
    const QString place = resolved(path);
    QString existing = place;
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing)
        existing = QFileInfo(existing).path();
    if (const auto fault = judgeDataFolder(place, QStorageInfo(existing).fileSystemType()))
        return failure(*fault);
    if (const QString shared = sharedPlaceOf(existing); !shared.isEmpty())
        return failure(StoreFault{StoreFault::Kind::NetworkFolder, place, shared});

    std::error_code error;
    const std::filesystem::path folder = QFileInfo(place).filesystemFilePath();
    const bool isMade = std::filesystem::create_directories(folder, error);
    if (error)
        return failure(faultOf(error, place));
    if (isMade) {
        error = keepToOwner(place);
        if (error)
            return failure(faultOf(error, place));
    }
    return Done{};
}

} // namespace golive
