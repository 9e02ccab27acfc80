#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace golive {

/// Starts the program when this user logs in, if the person asked for it. Linux: an XDG autostart entry; Windows: the
/// Run key; macOS: a launch agent. What is written belongs to this user alone.
class StartAtLogin
{
public:
    /// `program`: absolute path; `arguments`: as on a command line.
    StartAtLogin(QString program, QStringList arguments);

    /// Also no where the desktop's own settings have switched the entry off.
    bool isOn() const;
    /// The error is for people to pass on: which file, and why not.
    Result<Done, QString> turn(bool isWanted) const;
    /// Where it stands; a registry path on Windows.
    static QString place();

private:
    QString m_program;
    QStringList m_arguments;
};

} // namespace golive
