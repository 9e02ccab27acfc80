#pragma once

#include <QSize>
#include <QString>

#include <functional>

namespace golive::ui {

/// The picture's file, by its name.
using ShotPath = std::function<QString(const char *)>;

// Pictures of dialogs for people to look at (golive_shots); an empty size: the dialog's own.

/// Many new clients: nothing yet, a list with faults, under way, and what came of it.
void shootBulk(const QSize &, const ShotPath &);
/// The support bundle: its questions, its parts, and a picture added.
void shootReminder(const QSize &, const ShotPath &);
void shootSupport(const QSize &, const ShotPath &);
/// What a proxy and a team's server ask for, for the first time and again, over a window of that size.
void shootSignIn(const QSize &, const ShotPath &);

} // namespace golive::ui
