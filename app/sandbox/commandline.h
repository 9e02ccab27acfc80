#pragma once

#include "base/result.h"
#include "sandbox/world/practiceworld.h"

#include <QStringList>

namespace golive::sandbox {

struct CommandLine
{
    PracticeWorld::Options world;
    QString readyFile;
    QString stateFile; ///< Empty: nothing is kept.
    bool endsWithParent = false;
    bool wantsHelp = false;
};

/// What the arguments ask for, or a sentence naming the wrong one.
Result<CommandLine, QString> readCommandLine(const QStringList &arguments);
QString helpText();

} // namespace golive::sandbox
