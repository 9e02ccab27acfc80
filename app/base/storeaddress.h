#pragma once

#include "base/result.h"

#include <QString>

namespace golive {

/// Where set-ups are kept: a folder of this computer, or a database of a PostgreSQL server, which a team shares.
struct StoreAddress
{
    enum class Fault {
        NotAnAddress,   ///< Neither a folder nor postgresql://[USER@]HOST[:PORT]/DATABASE.
        PasswordInside, ///< It would stand in lists of processes, in histories and in logs.
        NotKnown,       ///< Something behind the "?" that is not sslrootcert=FILE.
    };

    QString folder;          ///< Of a folder; empty where it is a server's.
    QString host;            ///< Empty: the server of this computer, by its socket.
    int port = 0;            ///< 0: the usual one.
    QString database;        ///< Of a server.
    QString user;            ///< Empty: as this person is called on this computer.
    QString rootCertificate; ///< A file with who may vouch for the server; empty: who this computer trusts.

    static Result<StoreAddress, Fault> parse(const QString &text);
    static StoreAddress ofFolder(const QString &path) { return {path, {}, 0, {}, {}, {}}; }

    bool isServer() const { return !database.isEmpty(); }
    /// What is said to it does not leave this computer.
    bool isOnThisComputer() const;
    /// As it is typed and shown.
    QString text() const;
    bool operator==(const StoreAddress &) const = default;
};

} // namespace golive
