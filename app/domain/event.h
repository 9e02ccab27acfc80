#pragma once

#include "domain/chats/chatsflow.h"
#include "domain/client/clientflow.h"
#include "domain/connect/connectflow.h"
#include "domain/connect/endingflow.h"
#include "domain/connect/ownerflow.h"
#include "domain/connect/waitflow.h"
#include "domain/contact/contactflow.h"
#include "domain/getready/getreadyflow.h"
#include "domain/listening/listeningflow.h"
#include "domain/moveflow.h"
#include "domain/region/regionflow.h"
#include "domain/sync/guardflow.h"

namespace golive {

// Whatever can happen to a set-up. Each room says what happens in it (its *flow.h) and what comes of it (*flow.cpp).

// clang-format off
#define GOLIVE_EVENTS(EVENT) \
    GOLIVE_MOVE_EVENTS(EVENT) GOLIVE_CLIENT_EVENTS(EVENT) GOLIVE_GETREADY_EVENTS(EVENT) GOLIVE_REGION_EVENTS(EVENT) \
    GOLIVE_CONTACT_EVENTS(EVENT) GOLIVE_LISTENING_EVENTS(EVENT) GOLIVE_CONNECT_EVENTS(EVENT) \
    GOLIVE_ENDING_EVENTS(EVENT) GOLIVE_WAIT_EVENTS(EVENT) GOLIVE_OWNER_EVENTS(EVENT) GOLIVE_CHATS_EVENTS(EVENT) \
    GOLIVE_GUARD_EVENTS(EVENT)
// clang-format on

using EventVariant = VariantOf<void GOLIVE_EVENTS(GOLIVE_COMMA_EVENT)>;

/// One of them. What goes through all alternatives is compiled once, in event.cpp: each file that names an event took
/// seconds longer without that.
struct Event : EventVariant
{
    template <AlternativeOf<EventVariant> Happened> Event(Happened happened);
    Event(const Event &);
    Event(Event &&) noexcept;
    Event &operator=(const Event &);
    Event &operator=(Event &&) noexcept;
    ~Event();
    /// Not all of them can be compared, which the variant says too late for Qt's meta types.
    friend bool operator==(const Event &, const Event &) = delete;
    friend bool operator<(const Event &, const Event &) = delete;
};

/// Whether the event means something at this step.
bool isExpectedAt(Step, const Event &);

} // namespace golive
