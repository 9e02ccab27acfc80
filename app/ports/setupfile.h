#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace golive {

/// What staff hand to an owner: the signed link and whom it is about. JSON, no token, no secret. It came from anywhere:
/// what it says is a claim, and each text of it is a plain line of bounded length (base/plaintext.h).
struct SetupFile
{
    QString sender;   ///< The person who sent it; older files do not say.
    QString provider; ///< For which company, or by which account.
    QString business; ///< Whom it is meant for; older files name the app alone.
    AppId app;
    QString appName;
    QString number; ///< E.164, may be empty.
    QUrl link;
    Instant linkMadeAt{};
    QJsonObject others{}; ///< What is not known here; kept when it is written again.

    bool operator==(const SetupFile &) const = default;
};

enum class SetupFileFault {
    NotReadable, ///< Not there, or not allowed.
    NotAFile,    ///< A folder, a pipe, a device: nothing that ends by itself.
    TooLarge,
    NotJson, ///< Damaged on its way, or something else.
    NotASetupFile,
    NewerVersion,
    LinkMissing,
    LinkNotSecure,
};

/// A set-up file is a few hundred bytes; anything larger than this is something else.
inline constexpr qint64 largestSetupFile = qint64(64) * 1024;

QByteArray writeSetupFile(const SetupFile &);
/// `allowLoopback`: practice links are http on the loopback address.
Result<SetupFile, SetupFileFault> readSetupFile(const QByteArray &, bool allowLoopback);
/// Never waits: whatever is not a regular file is not read at all, and no more is read than such a file may have.
Result<SetupFile, SetupFileFault> openSetupFile(const QString &path, bool allowLoopback);

} // namespace golive
