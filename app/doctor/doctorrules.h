#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace golive {

/// A host that the doctor tries.
struct DoctorHost
{
    QUrl url;             ///< https; http to this computer alone (practice, tests).
    bool isNeeded = true; ///< Without it nothing goes live; else it only warns.
    QStringList covers{}; ///< Patterns of the sign-up's hosts that it stands for.

    QString name() const { return url.host(); }
};

/// Rules of resources/rules/doctorhosts.json.
struct DoctorRules
{
    QList<DoctorHost> hosts;
    qint64 diskLow = 0;  ///< Bytes; below it the disk warns ...
    qint64 diskFull = 0; ///< ... and below this it fails.
    std::chrono::seconds clockFarOff{};

    static DoctorRules shipped();
    /// The error names the first bad entry.
    static Result<DoctorRules, QString> parse(const QByteArray &json);
    /// With the Partner API's address as the first that is needed.
    DoctorRules with(const QUrl &partner) const;
    /// What a firewall has to let through: names, and "*." patterns.
    QStringList hostsToOpen() const;
};

} // namespace golive
