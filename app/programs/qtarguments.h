#pragma once

#include <QStringList>

namespace golive::programs {

/// The arguments without those that QApplication takes for itself (-platform, -style, -reverse, -session, ...), with
/// one dash or two, and their values. Source: the documentation of QGuiApplication and QApplication, and of the xcb
/// plugin.
QStringList withoutQtArguments(const QStringList &arguments);

/// Whether -style is among them: the person's choice goes before Golive's own.
bool isStyleGiven(const QStringList &arguments);

} // namespace golive::programs
