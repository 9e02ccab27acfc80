#include "domain/sync/syncwindow.h"

#include <array>
#include <utility>

namespace golive {

namespace {

using Reason = SyncRecord::Reason;

constexpr std::array<std::pair<Reason, QLatin1StringView>, 4> codes{{
    {Reason::AlreadyRequested, QLatin1StringView("2593107")},
    {Reason::WindowClosed, QLatin1StringView("2593108")},
    {Reason::NotShared, QLatin1StringView("2593109")},
    {Reason::ShownByEvents, QLatin1StringView("events")},
}};

} // namespace

SyncRecord::Reason SyncRecord::reason() const
{
    if (code.isEmpty())
        return Reason::None;
    for (const auto &[reason, known] : codes) {
        if (code == known)
            return reason;
    }
    const bool isGupshups = code == u"401" || code == u"403" || code == u"429";
    return isGupshups ? Reason::TurnedAway : Reason::Other;
}

QString SyncRecord::codeOf(Reason wanted)
{
    for (const auto &[reason, known] : codes) {
        if (reason == wanted)
            return known;
    }
    return {};
}

} // namespace golive
