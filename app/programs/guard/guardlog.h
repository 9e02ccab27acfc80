#pragma once

#include "domain/board/linefacts.h"
#include "domain/sync/attention.h"
#include "ports/setupfile.h"

#include <QString>
#include <QStringList>

namespace golive::programs {

// What a guard without windows says, in plain English, for whoever reads the journal: app name and id, never a number,
// a person, an address or a token.

/// "TeaHouse (5c1e...)"
QString logName(const Setup &);
QString logName(const SetupLine &);
/// What the journal has said of a set-up; of a hundred thousand no more than that is kept.
struct Spoken
{
    Spoken() = default;
    Spoken(const Setup &);
    packed::Time windowClosesAt;
    packed::Small<AppStage> stage = AppStage::Unknown;
    packed::Small<SyncRecord::State> contacts = SyncRecord::State::NotRequested;
    packed::Small<SyncRecord::State> history = SyncRecord::State::NotRequested;
    bool isFinished : 1 = false;
    bool isSettled : 1 = false;
};
/// What has happened to a set-up since it was spoken of, a line each, without its name.
QStringList happenings(const Spoken &before, const Setup &after);
/// Why a set-up file is not taken in.
QString setupFileFaultLine(const QString &path, SetupFileFault);
/// Gupshup cannot be reached, since when and why; or is reached again.
QString outageLine(const std::optional<Outage> &);
/// A notice that a window would show.
QString logLine(const Notice &);

} // namespace golive::programs
