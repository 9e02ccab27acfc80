#include "domain/advance.h"

#include "domain/flow.h"

namespace golive {

namespace {

/// To the room whose event it is. One that no room takes does not compile, nor does one that its room's visitor misses.
template <class Room, class... Others, class Happened> void toItsRoom(Flow &flow, const Happened &happened)
{
    if constexpr (AlternativeOf<Happened, Room>)
        take(flow, Room(std::in_place_type<Happened>, happened));
    else
        toItsRoom<Others...>(flow, happened);
}

} // namespace

Outcome advance(const Setup &setup, const Event &event, const Context &context)
{
    if (!isExpectedAt(setup.step, event))
        return {setup, {}};
    Flow flow(setup, context);
    const auto visitor = [&flow](const auto &happened) {
        toItsRoom<MoveEvent, ClientEvent, GetReadyEvent, RegionEvent, ContactEvent, ListeningEvent, ConnectEvent,
                  EndingEvent, WaitEvent, OwnerEvent, ChatsEvent, GuardEvent>(flow, happened);
    };
    std::visit(visitor, event);
    if (flow.setup != setup)
        flow.setup.changedAt = context.now;
    return {std::move(flow.setup), std::move(flow.effects)};
}

} // namespace golive
