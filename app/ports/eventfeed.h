#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/chats/observed.h"
#include "domain/chats/sender.h"
#include "ports/fault.h"

#include <QList>

namespace golive {

/// The events that golive-receiver keeps, on this computer or on a team's server. A place in the feed (a mark) only
/// ever rises; places are used instead of times to tell what came after what, since clocks may be wrong.
class EventFeed
{
public:
    virtual ~EventFeed() = default;
    /// The newest place; 0 where nothing was ever received. Cheap: asked every second.
    virtual Result<qint64, StoreFault> mark() const = 0;
    /// The apps of which something was received after `since`, with the newest place of each.
    virtual Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64 since) const = 0;
    /// What was received about this app after `since`. Locked where it is only being read: to be asked again.
    virtual Result<Observed, StoreFault> observed(const AppId &, qint64 since) const = 0;
    /// ... where what names another number or account than `own` is counted apart (Observed::ofOthers). A feed that
    /// knows of no such events need not tell them apart.
    virtual Result<Observed, StoreFault> observedOf(const AppId &app, const Sender & /*own*/, qint64 since) const
    {
        return observed(app, since);
    }
};

} // namespace golive
