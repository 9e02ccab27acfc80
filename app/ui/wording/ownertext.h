#pragma once

#include "domain/view/pageview.h"

namespace golive::ui {

// What an owner and his provider send each other, in words.

/// Why what was pasted cannot be read, and what to do.
QString ownerResultFaultText(OwnerResultFault);
/// Why it is not taken in here; empty where it is.
QString ownerResultFitText(OwnerResultFit);
/// No set-up that is kept here is about its app.
QString ownerResultForeignText(const OwnerResult &);
/// What it says, a sentence a line.
QString ownerResultSays(const OwnerResult &);
/// Whether anything but the owner's Golive says what was taken in; empty where that is no question.
QString ownerToldProof(const ExchangeView &);
/// What was taken in, and whether anything but the owner's Golive says so.
QString ownerToldText(const ExchangeView &);

} // namespace golive::ui
