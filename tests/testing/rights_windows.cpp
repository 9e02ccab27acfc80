#include "testing/rights.h"

#include <QDir>

#include <qt_windows.h>

#include <aclapi.h>

namespace golive::testing {

namespace {

bool isOurUser(PSID who)
{
    HANDLE token = nullptr;
    alignas(TOKEN_USER) BYTE bytes[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    const bool isKnown = GetTokenInformation(token, TokenUser, bytes, sizeof bytes, &size);
    CloseHandle(token);
    return isKnown && EqualSid(who, reinterpret_cast<const TOKEN_USER *>(bytes)->User.Sid);
}

} // namespace

bool isOwnersAlone(const QString &path)
{
    QString name = QDir::toNativeSeparators(path);
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(reinterpret_cast<LPWSTR>(name.data()), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                              nullptr, &list, nullptr, &descriptor) != ERROR_SUCCESS)
        return false;
    bool isAlone = list != nullptr; // no list at all is everybody's
    for (DWORD i = 0; isAlone && i < list->AceCount; ++i) {
        void *entry = nullptr;
        isAlone = GetAce(list, i, &entry);
        if (!isAlone || static_cast<const ACE_HEADER *>(entry)->AceType != ACCESS_ALLOWED_ACE_TYPE)
            continue;
        const PSID who = &static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart;
        isAlone = IsWellKnownSid(who, WinLocalSystemSid) || IsWellKnownSid(who, WinBuiltinAdministratorsSid) ||
                  isOurUser(who);
    }
    LocalFree(descriptor);
    return isAlone;
}

} // namespace golive::testing
