#pragma once

#include "base/clock.h"
#include "ui/wording/tongue.h"

#include <QDateTime>
#include <QString>

namespace golive::ui {

// Times, as people read them: the only place where UTC becomes local time for these pages.

/// On this computer's clock.
QDateTime localTime(Instant);
/// "14:03"
QString clockTime(Instant);
/// "Monday, 14:03"
QString dayAndTime(Instant);
/// "today at 14:03", "yesterday at 14:03", "tomorrow at 14:03", else "on 22 November 2026 at 14:03"
QString nearDayAndTime(Instant, Instant now);
/// How a date is written, as a pattern of Qt: "d MMMM yyyy", "d 'de' MMMM 'de' yyyy".
QString datePattern();
/// "22 November 2026, 14:03"
QString dateAndTime(Instant);
/// The same on another's clock, in his language.
QString dateAndTime(const QDateTime &, const Tongue &);
/// "3 h 12 min"; seconds only below 15 minutes, as nobody should watch them tick all day.
QString durationText(milliseconds);
/// "12 s ago", "4 min ago"
QString agoText(milliseconds);

} // namespace golive::ui
