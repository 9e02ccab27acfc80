#pragma once

#include "base/clock.h"
#include "ui/wording/tongue.h"

#include <QDateTime>
#include <QString>

namespace golive::ui {

/// The same moment on the client's clock, by the number's country: "11:03 in São Paulo", with the weekday where it is
/// another one. Empty where the clocks agree, and where the country has several zones and the number does not tell
/// which: a wrong deadline would be worse than none. `number` is any spelling with the country code.
QString clientTimeText(Instant, const QString &number);
/// For whoever reads it there: on the client's own clock where the number tells it, else on this computer's.
QDateTime onClientsClock(Instant, const QString &number);
/// "22 November 2026, 14:03 (your time)", in his language; where the number does not tell his clock, this computer's
/// with its distance from UTC: "(UTC+01:00)".
QString momentForClient(Instant, const QString &number, const Tongue &);

} // namespace golive::ui
