#pragma once

#include "domain/activity.h"
#include "domain/appstate.h"
#include "domain/connect/unclearfinish.h"
#include "domain/problem.h"
#include "domain/sync/syncwindow.h"

#include <QList>

#include <optional>

namespace golive {

/// What is on the screen only. It is never saved: after a restart nothing is under way and no list has been read.
struct Screen
{
    std::optional<Activity> busy{};
    std::optional<Problem> problem{};
    std::optional<Activity> failed{};  ///< What the problem interrupted, and Retry repeats.
    std::optional<SyncKind> syncing{}; ///< A once-only call is on its way. It holds no page: it goes on by itself.
    bool isSyncByHand = false; ///< A person asked for the chats: history follows contacts although nothing is armed.
    std::optional<Instant> subscriptionsAskedAt{};
    std::optional<Instant> watchedAt{}; ///< It was asked how the live number stands.
    bool isSaveOwed = false;            ///< The set-up could not be kept the last time; Retry keeps it.
    bool isSignedIn = false;            ///< A partner token is held in this run.
    bool isAppTokenHeld = false;        ///< The app's own token is held in this run.
    QList<AppSummary> apps;
    bool areAppsListed = false;
    bool areSubscriptionsRead = false;
    bool isMachineChecked = false;
    bool isTryingAgain = false;             ///< After a finish of the wrong kind Facebook's part was begun anew.
    std::optional<UnclearFinish> unclear{}; ///< How Facebook's window ended, until the state has decided.
    bool isLinkRegenerated = false;         ///< The link being fetched, or last fetched, was asked for anew.

    bool operator==(const Screen &) const = default;
};

/// What goes along to another app: what is under way, who is signed in, and what was read of all apps.
Screen withoutApp(Screen);

} // namespace golive
