#pragma once

#include <QStringList>

namespace golive::rehearsal {

/// What can be rehearsed: the practice partner's scenarios, and two more doors.
QStringList scenarioNames();
bool isScenario(const QString &name);
/// The scenario that the practice partner must be started with.
QString sandboxScenarioOf(const QString &name);
/// One line for people.
QString scenarioSummary(const QString &name);

} // namespace golive::rehearsal
