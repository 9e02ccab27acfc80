#pragma once

#include "base/enumnames.h"
#include "domain/setupnames.h"
#include "domain/view/surroundings.h"

namespace golive {

// The names by which scripts know what lists say of a set-up (golivectl(1)). Never change one.

// clang-format off
GOLIVE_NAMES(Page, Report,
    {Start, QLatin1StringView("start")}, {SignIn, QLatin1StringView("sign-in")}, {Client, QLatin1StringView("client")},
    {GetReady, QLatin1StringView("get-ready")}, {Region, QLatin1StringView("region")},
    {Contact, QLatin1StringView("contact")}, {Events, QLatin1StringView("events")},
    {Connect, QLatin1StringView("connect")}, {SetUp, QLatin1StringView("set-up")},
    {Report, QLatin1StringView("report")});

GOLIVE_NAMES(Actor, Meta,
    {Nobody, QLatin1StringView("nobody")}, {Golive, QLatin1StringView("golive")}, {Person, QLatin1StringView("us")},
    {Owner, QLatin1StringView("owner")}, {Gupshup, QLatin1StringView("gupshup")},
    {Provider, QLatin1StringView("provider")}, {Meta, QLatin1StringView("meta")});

GOLIVE_NAMES(SyncFate, Missed,
    {Open, QLatin1StringView("open")}, {Accepted, QLatin1StringView("accepted")},
    {Unknown, QLatin1StringView("unknown")}, {Refused, QLatin1StringView("refused")},
    {Missed, QLatin1StringView("missed")});
// clang-format on

} // namespace golive
