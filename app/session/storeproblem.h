#pragma once

#include "domain/event.h"
#include "ports/fault.h"

namespace golive {

/// What a person can do about a fault of the store or the ledger.
Problem problemOf(const StoreFault &);
event::SaveFailed saveFailed(const StoreFault &);

} // namespace golive
