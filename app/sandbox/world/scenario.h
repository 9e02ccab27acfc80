#pragma once

#include "sandbox/world/signupworld.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive::sandbox {

/// What is different from the plain good journey. Scenarios only set the stage: refusals follow from the state.
struct Scenario
{
    enum class Events { OnTime, Late, Doubled, OutOfOrder, Missing };
    enum class Links { Fresh, FirstExpired, UsedUp };

    QString name;
    QString summary; ///< One line for --help.
    SignUpScript script = {};
    Events events = Events::OnTime;
    Links links = Links::Fresh;
    milliseconds setUpStage{2'000}; ///< Simulated, each of three.
    bool setUpFails = false;
    bool sharesChats = true; ///< Where the control API's sign-up does not say.
    bool handsOverTwoNumbers = false;
    bool isSeedAlreadySynced = false;
    bool firstSyncReplyLost = false;   ///< It was accepted all the same.
    bool firstHistoryCallLost = false; ///< With its reply; Meta never got it.
    bool refusesAccountEvents = false; ///< On version 3; on version 2 they are to be had.
};

const QList<Scenario> &allScenarios();
std::optional<Scenario> scenarioNamed(const QString &);

} // namespace golive::sandbox
