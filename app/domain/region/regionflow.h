#pragma once

#include "base/ids.h"
#include "domain/activity.h"
#include "domain/problem.h"
#include "domain/room.h"

#include <QString>

// Region: what happens there, and what is asked of the partner for it.

namespace golive {
class Flow;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct RegionChosen { GOLIVE_EXPECTED(atRegion, "chosen on Region only"); QString region; };
struct RegionSaved { GOLIVE_EXPECTED(anywhere, ""); };

} // namespace golive::event

namespace golive::effect {

struct SaveRegion
{
    static constexpr Activity activity = Activity::SavingRegion;
    static SaveRegion of(const Setup &);
    static bool settles(Flow &, const Problem &);
    AppId app;
    QString region;
};

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_REGION_EVENTS(EVENT) EVENT(RegionChosen) EVENT(RegionSaved)
#define GOLIVE_REGION_CALLS(CALL) CALL(SaveRegion)
// clang-format on

namespace golive {

using RegionEvent = VariantOf<void GOLIVE_REGION_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const RegionEvent &);

} // namespace golive
