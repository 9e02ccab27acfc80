#pragma once

#include <QStringList>

namespace golive::rehearsal {

/// What can be rehearsed: the practice partner's scenarios, and two more doors.
QStringList scenarioNames();
bool isScenario(const QString &name);
/// The scenario that the practice partner must be started with.
QString sandboxScenarioOf(const QString &name);
/// What Facebook's own pages show, or say by a message, is what it is about: without the web view nothing is left of
/// it.
bool needsWebView(const QString &name);
/// One line for people.
QString scenarioSummary(const QString &name);

} // namespace golive::rehearsal
