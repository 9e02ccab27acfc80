#include "platform/files/ownersalone.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <qt_windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

struct LocalMemory
{
    void operator()(void *memory) const { LocalFree(memory); }
};
template <class T> using Local = std::unique_ptr<T, LocalMemory>;

/// This user's identifier as text (S-1-5-21-...); empty where Windows does not tell it.
QString ownUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) BYTE bytes[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    LPWSTR text = nullptr;
    const bool isKnown = GetTokenInformation(token, TokenUser, bytes, sizeof bytes, &size) &&
                         ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(bytes)->User.Sid, &text);
    CloseHandle(token);
    const Local<WCHAR> held(text);
    return isKnown ? QString::fromWCharArray(text) : QString();
}

/// D:P is a list that inherits nothing from above; OICI hands it on to what is made below. SY and BA, the system and
/// administrators, reach everything anyhow, as root does elsewhere: backups and removal need no detour.
Local<void> ownersDescriptor()
{
    static const QString user = ownUser();
    const QString text = u"D:P(A;OICI;FA;;;%1)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"_s.arg(user);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (user.isEmpty() || !ConvertStringSecurityDescriptorToSecurityDescriptorW(qUtf16Printable(text), SDDL_REVISION_1,
                                                                                &descriptor, nullptr))
        return {};
    return Local<void>(descriptor);
}

std::error_code lastError()
{
    return {static_cast<int>(GetLastError()), std::system_category()};
}

} // namespace

std::error_code keepToOwner(const QString &path, Readers)
{
    const Local<void> descriptor = ownersDescriptor();
    PACL list = nullptr;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    if (!descriptor || !GetSecurityDescriptorDacl(descriptor.get(), &isThere, &list, &isDefault))
        return lastError();
    QString name = QDir::toNativeSeparators(path);
    const DWORD error = SetNamedSecurityInfoW(reinterpret_cast<LPWSTR>(name.data()), SE_FILE_OBJECT,
                                              DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                                              nullptr, list, nullptr);
    return {static_cast<int>(error), std::system_category()};
}

bool createForOwner(QFile &file, Readers)
{
    const Local<void> descriptor = ownersDescriptor();
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), descriptor.get(), FALSE};
    if (!descriptor)
        return false;
    // Made by Windows with those rights, then opened by Qt: between the two it is the owner's already.
    const QString name = QDir::toNativeSeparators(file.fileName());
    const HANDLE made =
        CreateFileW(qUtf16Printable(name), GENERIC_WRITE, 0, &attributes, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (made == INVALID_HANDLE_VALUE)
        return false;
    CloseHandle(made);
    return file.open(QIODevice::WriteOnly);
}

namespace {

/// What somebody has open is not replaced on Windows; a virus scanner or an indexer has it open for a moment only.
bool takePlace(const QString &draft, const QString &path)
{
    constexpr DWORD pause = 20; // milliseconds
    constexpr int attempts = 50;
    const QString from = QDir::toNativeSeparators(draft);
    const QString to = QDir::toNativeSeparators(path);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (MoveFileExW(qUtf16Printable(from), qUtf16Printable(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return true;
        const DWORD error = GetLastError();
        if (error != ERROR_SHARING_VIOLATION && error != ERROR_ACCESS_DENIED)
            return false;
        Sleep(pause);
    }
    return false;
}

} // namespace

bool writeForOwner(const QString &path, const QByteArray &bytes)
{
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(draft);
    const bool isWritten = createForOwner(file) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (isWritten && takePlace(draft, path))
        return true;
    QFile::remove(draft);
    return false;
}

} // namespace golive
