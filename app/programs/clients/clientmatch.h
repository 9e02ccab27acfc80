#pragma once

#include "domain/view/setupline.h"

#include <QList>

namespace golive::programs {

/// The set-ups that a person can have meant: by id, reference, number in any spelling, app, or a part of one of them.
/// What fits to the letter goes before what fits in part. One: that is it.
QList<SetupLine> matchingClients(const QList<SetupLine> &, const QString &text);
/// "TeaHouseDemo (+55 11 98765-4321, C-17)": so that several can be told apart.
QString clientLabel(const SetupLine &);

} // namespace golive::programs
