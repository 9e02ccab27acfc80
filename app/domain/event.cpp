#include "domain/event.h"

namespace golive {

template <AlternativeOf<EventVariant> Happened>
Event::Event(Happened happened) : EventVariant(std::in_place_type<Happened>, std::move(happened))
{
}

#define GOLIVE_CONSTRUCT_EVENT(NAME) template Event::Event(event::NAME);
GOLIVE_EVENTS(GOLIVE_CONSTRUCT_EVENT)
#undef GOLIVE_CONSTRUCT_EVENT

Event::Event(const Event &) = default;
Event::Event(Event &&) noexcept = default;
Event &Event::operator=(const Event &) = default;
Event &Event::operator=(Event &&) noexcept = default;
Event::~Event() = default;

bool isExpectedAt(Step step, const Event &event)
{
    return std::visit([step](const auto &happened) { return happened.expectedAt.contains(step); }, event);
}

} // namespace golive
