#include "platform/windowsettings.h"

#include <qt_windows.h>

namespace golive {

bool removeWindowSettings()
{
    const LSTATUS status = RegDeleteTreeW(HKEY_CURRENT_USER, L"Software\\Golive");
    return status == ERROR_SUCCESS || status == ERROR_FILE_NOT_FOUND;
}

} // namespace golive
