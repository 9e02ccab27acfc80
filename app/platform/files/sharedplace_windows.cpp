#include "platform/files/sharedplace.h"

#include <QDir>

#include <qt_windows.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

bool isOnNetworkDrive(const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    WCHAR volume[MAX_PATH + 1] = {};
    return GetVolumePathNameW(qUtf16Printable(name), volume, MAX_PATH) && GetDriveTypeW(volume) == DRIVE_REMOTE;
}

/// Where OneDrive keeps its folders, it says itself; they may be called anything.
bool isInOneDrive(const QString &folder)
{
    const QString place = QDir::fromNativeSeparators(folder) + u'/';
    for (const char *variable : {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"}) {
        const QString root = QDir::cleanPath(qEnvironmentVariable(variable));
        if (!root.isEmpty() && place.startsWith(root + u'/', Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The folders that a cloud client has told Windows of (OneDrive, iCloud Drive, Dropbox). From Windows 10 1709 on; its
/// library is not everywhere.
bool isBelowSyncRoot(const QString &folder)
{
    using Question = HRESULT(WINAPI *)(LPCWSTR path, int kind, void *answer, DWORD size, DWORD *given);
    constexpr int basicInformation = 0; // CF_SYNC_ROOT_INFO_BASIC: a file's number, 8 bytes
    static const HMODULE library = LoadLibraryExW(L"cldapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (!library)
        return false;
    static const auto question =
        reinterpret_cast<Question>(reinterpret_cast<void *>(GetProcAddress(library, "CfGetSyncRootInfoByPath")));
    const QString name = QDir::toNativeSeparators(folder);
    LARGE_INTEGER number{};
    return question && SUCCEEDED(question(qUtf16Printable(name), basicInformation, &number, sizeof number, nullptr));
}

} // namespace

QString sharedPlaceOf(const QString &folder)
{
    if (isOnNetworkDrive(folder))
        return u"network drive"_s;
    if (isInOneDrive(folder))
        return u"OneDrive"_s;
    return isBelowSyncRoot(folder) ? u"cloud folder"_s : QString();
}

} // namespace golive
