#pragma once

#include "domain/problem.h"

#include <QString>

namespace golive::ui {

/// A problem in plain sentences, for somebody who runs a shop.
struct ProblemText
{
    QString title;
    QString explanation; ///< What happened; may be empty.
    QString toDo;        ///< What to do about it.
};

ProblemText problemText(const Problem &);

/// In one breath, to stand beside the control it concerns.
QString problemSentence(const Problem &);

/// "Please wait until 14:05:30.", with the day where that is an hour or more after `now`; empty where no wait is known.
QString waitText(const Problem &, Instant now);

/// The other side's own words with the number and reference that support asks for, quoted; empty where there are none.
QString problemDetail(const Problem &);

} // namespace golive::ui
