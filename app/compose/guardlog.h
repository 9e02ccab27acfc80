#pragma once

#include "domain/attention.h"
#include "ports/setupfile.h"

#include <QString>
#include <QStringList>

namespace golive::compose {

// What a guard without windows says, in plain English, for whoever reads the journal: app name and id, never a number,
// a person, an address or a token.

/// "TeaHouse (5c1e...)"
QString logName(const Setup &);
/// What happened between two states of one set-up, a line each, without its name.
QStringList happenings(const Setup &before, const Setup &after);
/// Why a set-up file is not taken in.
QString setupFileFaultLine(const QString &path, SetupFileFault);
/// Gupshup cannot be reached, since when and why; or is reached again.
QString outageLine(const std::optional<Outage> &);
/// A notice that a window would show.
QString logLine(const Notice &);

} // namespace golive::compose
