#pragma once

#include "domain/setup.h"

#include <QStringList>

namespace golive {

/// A set-up that two programs have changed since both knew it alike.
struct SetupMerge
{
    Setup merged;
    QStringList contested; ///< What a person decides and both have changed, by its key; it is as `theirs` has it.
};

/// What both have changed is put together, field by field; `theirs` stands on the disk. What belongs to an app goes
/// with the app, what to an onboarding with the later one. Of what Gupshup, Facebook or an event said of the same the
/// later word counts, which is `mine` where no time tells; of what a person decides the one that was there first.
SetupMerge mergedSetup(const Setup &before, const Setup &mine, const Setup &theirs);

} // namespace golive
