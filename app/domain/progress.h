#pragma once

#include "domain/setup.h"

#include <QList>

namespace golive {

/// The rail: the steps, in their stages.
enum class StepMark {
    Done,
    AsSaid,    ///< Done elsewhere, as a person says: nothing has shown it.
    Elsewhere, ///< Somebody else goes on with it, where Golive cannot see.
    DoneForYou,
    Current, ///< The set-up stands here.
    Reachable,
    Locked,
};

struct StepProgress
{
    Step step = Step::Start;
    StepMark mark = StepMark::Locked;
    bool isShown = false; ///< Its screens are on the screen. Who looks back at a step that is done unticks nothing.
    bool operator==(const StepProgress &) const = default;
};

QList<StepProgress> progressOf(const Setup &);

/// Who holds no token is told by nobody that the number was selected: it is a person's word.
bool isSelectionOnlySaid(const Setup &);

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
