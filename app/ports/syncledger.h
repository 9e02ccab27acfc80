#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/sync/syncwindow.h"
#include "ports/fault.h"

namespace golive {

/// The once-only ledger: a row for each (kind, app, onboarding). A claim is committed to disk before it returns, so
/// that a crash can lose the answer to a call but never the knowledge that it may have been made. The primary key
/// decides between two windows or two users of one database.
class SyncLedger
{
public:
    enum class Claim { Granted, AlreadyClaimed };
    enum class Settling {
        Settled,
        NotClaimed, ///< Settled before, or never claimed: nothing was changed.
    };

    virtual ~SyncLedger() = default;
    /// Granted only if this very call changed the row from nothing, NotSent or an unspent refusal to Claimed.
    virtual Result<Claim, StoreFault> claim(const AppId &, int onboarding, SyncKind, Instant now) = 0;
    /// The one further send of a call whose outcome is unknown. Granted only if this very call changed the row from
    /// Unknown to Claimed, and never again once it was sent.
    virtual Result<Claim, StoreFault> claimOnceMore(const AppId &, int onboarding, SyncKind, Instant now) = 0;
    /// Events, or an answer that came after it was given up, have shown what became of a call: Unknown becomes Accepted
    /// or Refused. NotClaimed where it is not Unknown.
    virtual Result<Settling, StoreFault> reconcile(const AppId &, int onboarding, SyncKind, const SyncRecord &) = 0;
    /// Settles a claim, once, with Accepted, Refused, NotSent or Unknown. A further send that was not sent leaves the
    /// first one's outcome as unknown as it was, and may be claimed again.
    virtual Result<Settling, StoreFault> settle(const AppId &, int onboarding, SyncKind, const SyncRecord &) = 0;
    virtual Result<SyncRecord, StoreFault> read(const AppId &, int onboarding, SyncKind) const = 0;
};

} // namespace golive
