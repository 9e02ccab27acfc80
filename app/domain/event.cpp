#include "domain/event.h"

namespace golive {

bool isExpectedAt(Step step, const Event &event)
{
    return std::visit([step](const auto &happened) { return happened.expectedAt.contains(step); }, event);
}

} // namespace golive
