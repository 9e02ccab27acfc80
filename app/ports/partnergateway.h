#pragma once

#include "domain/effect.h"
#include "domain/event.h"

#include <functional>
#include <optional>

namespace golive {

/// The partner, as the session needs it: a call goes in, an event comes back (CallFailed where it went wrong).
class PartnerGateway
{
public:
    using Answer = std::function<void(const Event &)>;

    virtual ~PartnerGateway() = default;
    virtual void perform(const PartnerCall &, Answer) = 0;
    /// The answer of whatever runs for this activity, and this app where it is about one, is not wanted any more.
    virtual void abandon(Activity, const AppId &) = 0;
    virtual bool isSignedIn() const = 0;
    virtual QString signedInAs() const = 0; ///< The e-mail address of that sign-in.
    virtual bool isAppTokenHeld(const AppId &) const = 0;
};

/// The once-only calls. The claim is made by whoever calls; this only sends, exactly once, and tells what is known.
class SyncSender
{
public:
    virtual ~SyncSender() = default;
    /// All that could hold the call up is done first: the app's token fetched, a place under the partner's limit
    /// awaited. Then `ready` comes, and a claim made in it is followed by the call at once: a crash in a queue must not
    /// leave a claim behind that was never sent. With a record (NotSent) where the call cannot be made.
    virtual void prepare(const AppId &, SyncKind,
                         std::function<void(const std::optional<SyncRecord> &hindrance)> ready) = 0;
    virtual void send(const AppId &, SyncKind, std::function<void(const SyncRecord &)> settled) = 0;
};

} // namespace golive
