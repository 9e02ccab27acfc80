#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// No more apps are made in a minute: what Gupshup takes of a partner. The client waits for it by itself; people are
/// told.
inline constexpr int bulkAppsAMinute = 10;

/// How far the making of apps and links for many set-ups is.
struct BulkProgress
{
    struct Failure
    {
        SetupId setup;
        QString client; ///< Its app's name.
        Problem problem;
        bool operator==(const Failure &) const = default;
    };

    bool isRunning = false;
    int total = 0;
    int done = 0; ///< Whatever came of them.
    int appsMade = 0;
    int appsFound = 0; ///< Were there already, by that name.
    int linksMade = 0;
    QString current; ///< The app's name of the one that is made now.
    QList<Failure> failures;
    std::optional<Problem> stoppedBy{}; ///< What stands against all of them. What is left stays to be made.

    int left() const { return total - done; }
    bool operator==(const BulkProgress &) const = default;
};

/// It says nothing of one set-up: none of the others would fare better now.
bool isAgainstAll(Problem::Kind);

} // namespace golive
