#pragma once

#include "domain/view/setupsubject.h"

#include <QByteArray>

namespace golive::ui {

// Calendar files (RFC 5545), in UTC: any calendar shows them in its own time.

/// The end of the 24 hours, with alarms 6 h, 1 h and 15 min before. Empty where no 24 hours run.
QByteArray deadlineCalendar(const SetupSubject &, Instant madeAt);
/// Every 10 days: open WhatsApp Business on the phone. Meta disconnects a number after about 14 days without.
QByteArray phoneCalendar(const SetupSubject &, Instant madeAt);
/// When Facebook's part can be tried again, with why it has to wait. Empty where nothing is waited for.
QByteArray waitCalendar(const SetupSubject &, const std::optional<Wait> &, Instant madeAt);

} // namespace golive::ui
