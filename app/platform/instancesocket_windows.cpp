#include "platform/instancesocket.h"

#include <QByteArray>
#include <QLocalSocket>

#include <qt_windows.h>

namespace golive {

namespace {

/// The user's identifier (SID) as which a process runs; empty where Windows does not say so to us.
QByteArray userOf(HANDLE process)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) BYTE bytes[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    QByteArray user;
    if (GetTokenInformation(token, TokenUser, bytes, sizeof bytes, &size)) {
        const PSID sid = reinterpret_cast<const TOKEN_USER *>(bytes)->User.Sid;
        user = QByteArray(static_cast<const char *>(sid), static_cast<qsizetype>(GetLengthSid(sid)));
    }
    CloseHandle(token);
    return user;
}

bool isOfOurUser(ULONG processId)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processId);
    if (!process)
        return false;
    const QByteArray user = userOf(process);
    CloseHandle(process);
    return !user.isEmpty() && user == userOf(GetCurrentProcess());
}

} // namespace

// A named pipe lives in no folder: whose it is, is asked of whoever is at its other end.
Result<QString, QString> instanceAddress(const QString &name)
{
    return name;
}

bool isOurUser(const QLocalSocket &socket)
{
    // reinterpret_cast, since Qt tells a pipe's handle as a number. One of both ends is ourselves.
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    ULONG client = 0;
    ULONG server = 0;
    return GetNamedPipeClientProcessId(pipe, &client) && GetNamedPipeServerProcessId(pipe, &server) &&
           isOfOurUser(client) && isOfOurUser(server);
}

} // namespace golive
