#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QUrl>

namespace golive {

/// What staff hand to an owner: the signed link and whom it is about. JSON, no token, no secret.
struct SetupFile
{
    QString provider;
    AppId app;
    QString appName;
    QString number; ///< E.164, may be empty.
    QUrl link;
    Instant linkMadeAt{};

    bool operator==(const SetupFile &) const = default;
};

enum class SetupFileFault { NotJson, NotASetupFile, NewerVersion, LinkMissing, LinkNotSecure };

QByteArray writeSetupFile(const SetupFile &);
/// `allowLoopback`: practice links are http on the loopback address.
Result<SetupFile, SetupFileFault> readSetupFile(const QByteArray &, bool allowLoopback);

} // namespace golive
