#pragma once

#include "domain/setup.h"

#include <QJsonObject>

namespace golive::testing {

/// A set-up as the wizard would have left it with a number on its way, armed, its events in good order. Fields:
///   app, name    of the partner
///   partner      whose it is; partner@golive.example when missing
///   stage        new, link, facebook, selection, setting-up, live or failed; what was last seen (live when missing)
///   finishedAt   epoch ms of Meta's finish; missing or 0: none was seen
///   linkMadeAt   epoch ms; an hour before finishedAt when missing
///   detail       the stage as the partner names it
///   isPolled     true: a guard has looked after it for some time; what the partner answers is known
///   isArmed      false: the automatic start was turned off
///   ifUnknown    leave or once-more
///   isDone       true: nothing is left to do, and somebody has read so
///   contacts, history  settled already: accepted, refused or unknown
Setup keptSetup(const QJsonObject &, Instant now);

} // namespace golive::testing
