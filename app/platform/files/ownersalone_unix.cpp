#include "platform/files/ownersalone.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace golive {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

std::error_code keepToOwner(const QString &path, Readers readers)
{
    using std::filesystem::perms;
    const QFileInfo file(path);
    perms rights = file.isDir() ? perms::owner_all : perms::owner_read | perms::owner_write;
    if (readers == Readers::OwnersGroup)
        rights |= file.isDir() ? perms::group_read | perms::group_exec : perms::group_read;
    std::error_code error;
    std::filesystem::permissions(file.filesystemFilePath(), rights, error);
    return error;
}

bool createForOwner(QFile &file, Readers readers)
{
    const auto group = readers == Readers::OwnersGroup ? QFileDevice::ReadGroup : QFileDevice::Permissions();
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly | group);
}

bool writeForOwner(const QString &path, const QByteArray &bytes)
{
    // Also where a wider one lies there already, whose rights would be kept.
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() &&
           file.commit();
}

} // namespace golive
