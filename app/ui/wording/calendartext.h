#pragma once

#include "domain/setup.h"

#include <QByteArray>

namespace golive::ui {

// Calendar files (RFC 5545), in UTC: any calendar shows them in its own time.

/// The end of the 24 hours, with alarms 6 h, 1 h and 15 min before. Empty where no 24 hours run.
QByteArray deadlineCalendar(const Setup &, Instant madeAt);
/// Every 10 days: open WhatsApp Business on the phone. Meta disconnects a number after about 14 days without.
QByteArray phoneCalendar(const Setup &, Instant madeAt);
/// When Facebook's part can be tried again, with why it has to wait. Empty where nothing is waited for.
QByteArray waitCalendar(const Setup &, Instant madeAt);

} // namespace golive::ui
