#pragma once

#include "base/ids.h"
#include "domain/activity.h"
#include "domain/getready/checklist.h"
#include "domain/problem.h"
#include "domain/room.h"

#include <QList>
#include <QString>

// Get ready: what happens there, and what is asked for it.

namespace golive {
class Flow;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct CheckAnswered { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); CheckItem item = CheckItem::AppVersion; CheckChoice choice = CheckChoice::Yes; };
struct CheckOverruled { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); CheckItem item = CheckItem::AppVersion; bool isOverruled = true; QString reason; };
struct CountryOverruled { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); bool isOverruled = true; QString reason; };
struct MachineChecked { GOLIVE_EXPECTED(anywhere, ""); QList<MachineFinding> findings; };
struct EnableFormAnswered { GOLIVE_EXPECTED(atGetReady, "asked on Get ready only"); bool isFilled = true; };
struct CoexistenceEnabled { GOLIVE_EXPECTED(anywhere, ""); };

} // namespace golive::event

namespace golive::effect {

struct EnableCoexistence
{
    static constexpr Activity activity = Activity::Enabling;
    static EnableCoexistence of(const Setup &);
    static bool settles(Flow &, const Problem &);
    AppId app;
};
struct CheckMachine { static CheckMachine of(const Setup &); QString region; };

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_GETREADY_EVENTS(EVENT) \
    EVENT(CheckAnswered) EVENT(CheckOverruled) EVENT(CountryOverruled) EVENT(MachineChecked) \
    EVENT(EnableFormAnswered) EVENT(CoexistenceEnabled)
#define GOLIVE_GETREADY_CALLS(CALL) CALL(EnableCoexistence)
// clang-format on

namespace golive {

using GetReadyEvent = VariantOf<void GOLIVE_GETREADY_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const GetReadyEvent &);

} // namespace golive
