#pragma once

#include "domain/journal/journalentry.h"

#include <QDir>
#include <QSysInfo>

namespace golive {

/// Who writes into the store of this computer: `person` where the program knows him by a name, else by the log-in.
inline JournalHand writingHand(const QString &guardName, const QString &person)
{
    // The first is the Unix name of it, the other Windows'; a bare environment has neither.
    QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (login.isEmpty())
        login = QDir::home().dirName();
    return {person.isEmpty() ? login : person, guardName, QSysInfo::machineHostName()};
}

} // namespace golive
