#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/storeaddress.h"
#include "events/receiver/requiredheader.h"
#include "policy/policy.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace golive::receiver {

struct CommandLine
{
    QString dataFolder;
    StoreAddress store;         ///< A server's: events are kept there instead of in the folder.
    quint16 port = 0;           ///< 0: any free one.
    std::optional<Secret> path; ///< The shared address, instead of the kept one.
    bool takesShared = true;
    AppId addressOf; ///< Not empty: print its address.
    std::optional<RequiredHeader> header;
    qint64 reserveBytes = qint64{256} * 1024 * 1024; ///< Of the disk: left to others.
    bool isReadByGroup = false;
    std::chrono::days keepDays{30}; ///< What is older is kept as sums; 0: all is kept one by one.
    QString readyFile;
    QUrl clockUrl; ///< Empty: this computer's time.
    bool endsWithParent = false;
    QString importFile; ///< Empty: listen. "-": standard input.
    AppId app;          ///< For imported events that name none.
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// What arguments and environment ask for under this computer's policy, or a sentence naming the wrong one.
Result<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &,
                                             const Policy &policy = {});
QString helpText();

} // namespace golive::receiver
