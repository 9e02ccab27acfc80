#include "domain/chats/health.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// Which codes it has is documented nowhere but for Meta's refusals; the words tell.
bool isAboutPayment(const Health::Fault &fault)
{
    static constexpr std::array words{"payment"_L1, "credit line"_L1, "billing"_L1};
    static constexpr std::array codes{"131042"_L1, "141006"_L1};
    const auto says = [](const QString &text) {
        return std::any_of(words.begin(), words.end(),
                           [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    return std::find(codes.begin(), codes.end(), fault.code) != codes.end() || says(fault.text) || says(fault.solution);
}

} // namespace

HealthTrouble troubleOf(const std::optional<Health> &health)
{
    if (!health)
        return HealthTrouble::None;
    if (std::any_of(health->faults.begin(), health->faults.end(), isAboutPayment))
        return HealthTrouble::Unpaid;
    if (health->number == "RESTRICTED"_L1)
        return HealthTrouble::Restricted;
    if (health->sending == "BLOCKED"_L1)
        return HealthTrouble::Blocked;
    if (health->sending == "LIMITED"_L1)
        return HealthTrouble::Limited;
    return health->number == "FLAGGED"_L1 ? HealthTrouble::Flagged : HealthTrouble::None;
}

bool isSendingStopped(HealthTrouble trouble)
{
    return trouble == HealthTrouble::Unpaid || trouble == HealthTrouble::Blocked;
}

Actor actorOf(HealthTrouble trouble)
{
    switch (trouble) {
    case HealthTrouble::None: return Actor::Nobody;
    case HealthTrouble::Unpaid: return Actor::Gupshup; // the line is Gupshup's
    case HealthTrouble::Blocked: return Actor::Person;
    case HealthTrouble::Restricted:
    case HealthTrouble::Limited:
    case HealthTrouble::Flagged: return Actor::Owner;
    }
    return Actor::Nobody;
}

} // namespace golive
