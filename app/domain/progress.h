#pragma once

#include "domain/setup.h"

#include <QList>

namespace golive {

/// The rail: stages as people know them, and the steps in them.
enum class Stage { Beginning, GetReady, Details, Connect, Finish };
Stage stageOf(Step);

enum class StepMark { Done, DoneForYou, Current, Reachable, Locked };

struct StepProgress
{
    Step step = Step::Start;
    StepMark mark = StepMark::Locked;
    bool operator==(const StepProgress &) const = default;
};

QList<StepProgress> progressOf(const Setup &);

/// Nothing to do for this set-up: by its access, or because the app was live before.
bool passesItself(const Setup &, Step);
/// The next step in order that does not pass itself.
Step stepAfter(const Setup &, Step);
/// The first step of the page before; Start where there is none.
Step stepOfPageBefore(const Setup &, Step);

/// The country for numbers typed without one: the number's own, where it is known.
QString defaultRegionOf(const Setup &);
bool appHasOtherNumber(const Setup &);

} // namespace golive
