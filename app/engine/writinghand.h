#pragma once

#include "domain/journal/journalentry.h"

#include <QSysInfo>

namespace golive {

/// Who writes into the store of this computer: `person` where the program knows him by a name, else by the log-in.
inline JournalHand writingHand(const QString &guardName, const QString &person)
{
    // The first is the Unix name of it, the other Windows'.
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {person.isEmpty() ? login : person, guardName, QSysInfo::machineHostName()};
}

} // namespace golive
