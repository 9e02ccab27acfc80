#pragma once

#include "base/result.h"

#include <QStringList>
#include <QUrl>

namespace golive::programs {

/// What the command line asks for.
struct Options
{
    bool isPractice = false;
    bool isRehearsal = false;
    bool isGuard = false;       ///< Without windows.
    bool isQuitting = false;    ///< Asks the Golive that runs on the data folder to quit, and waits for it.
    bool isInTray = false;      ///< Starts hidden, as at log-in.
    bool isExplanation = false; ///< Explains errorMessage and leaves, without windows.
    QString errorMessage;       ///< A code or a text, as somebody pasted it.
    bool isDoctor = false;      ///< Looks at the way to Gupshup and Facebook, says what it found and leaves.
    QString doctorRules;        ///< Other hosts to look at than the shipped ones; for tests.
    bool isJson = false;        ///< What is printed is for a program.
    QString guardName;          ///< How this program appears to others on the same data; empty: by the computer's name.
    QString language;           ///< A code of ui/wording/languages.h; empty: as chosen before, else the system's.
    QString theme;              ///< "light", "dark" or empty: the system's.
    bool isStyleGiven = false;  ///< By Qt's own -style.
    QString file;               ///< A set-up file to open.
    QString eventsFolder;       ///< Where a receiver of another user keeps events; empty: in dataFolder.
    QString dataFolder;         ///< Empty: the usual place.
    QUrl partnerUrl{QStringLiteral("https://partner.gupshup.io")};
    QString reportFolder;
    QString scenario = QStringLiteral("happy");
};

/// Either what to do, or what to print and the exit code to leave with (help, version, a usage error).
struct Leave
{
    QString text;
    int exitCode = 0;
};

/// Qt's own arguments (-reverse, -style, -platform, ...) are left to QApplication.
Result<Options, Leave> parseOptions(const QStringList &arguments);

} // namespace golive::programs
