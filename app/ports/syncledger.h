#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/syncwindow.h"
#include "ports/fault.h"

namespace golive {

/// The once-only ledger: a row for each (kind, app, onboarding). A claim is committed to disk before it returns, so that
/// a crash can lose the answer to a call but never the knowledge that it may have been made. The primary key decides
/// between two windows or two users of one database.
class SyncLedger
{
public:
    enum class Claim { Granted, AlreadyClaimed };

    virtual ~SyncLedger() = default;
    virtual Result<Claim, StoreFault> claim(const AppId &, int onboarding, SyncKind, Instant now) = 0;
    /// Settles a claim, once; a second settling of a settled row is refused and changes nothing.
    virtual Result<Done, StoreFault> settle(const AppId &, int onboarding, SyncKind, const SyncRecord &) = 0;
    virtual Result<SyncRecord, StoreFault> read(const AppId &, int onboarding, SyncKind) const = 0;
};

} // namespace golive
