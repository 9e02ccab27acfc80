#pragma once

#include "base/clock.h"
#include "base/scheduler.h"
#include "ports/eventfeed.h"
#include "ports/guardbook.h"
#include "ports/journal.h"
#include "ports/machineprobe.h"
#include "ports/partnergateway.h"
#include "ports/setupstore.h"
#include "ports/syncledger.h"

namespace golive {

/// What a session needs from outside. All of it outlives the session.
struct SessionPorts
{
    PartnerGateway &partner;
    SyncSender &syncSender;
    SyncLedger &ledger;
    SetupStore &store;
    GuardBook &guards;
    EventFeed &feed;
    MachineProbe &machine;
    Clock &clock;
    Scheduler &scheduler;
    /// Who removed what was on the screen is read there; null where there is none.
    const Journal *journal = nullptr;
};

} // namespace golive
