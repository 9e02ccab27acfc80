#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/connect/ownerresult.h"
#include "domain/room.h"

#include <QString>
#include <QUrl>

// An owner far away: the set-up file that his provider sent, and what his Golive tells the provider's.

namespace golive {
class Flow;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

/// What a set-up file carries; see ports/setupfile.h.
/// Begins a set-up on Start. Elsewhere it is the same one's newer file (isOfFile), and brings its link up to date.
struct SetupFileOpened { GOLIVE_EXPECTED(anywhere, ""); QString provider; AppId app; QString appName; QString number; QUrl link; Instant linkMadeAt{}; QString sender{}; QString business{}; };
/// What the owner's Golive tells was pasted here, read, and taken.
struct OwnerResultTaken { GOLIVE_EXPECTED(anywhere, ""); OwnerResult result; };

} // namespace golive::event

/// All of them, for what has to name each once.
#define GOLIVE_OWNER_EVENTS(EVENT) EVENT(SetupFileOpened) EVENT(OwnerResultTaken)
// clang-format on

namespace golive {

using OwnerEvent = VariantOf<void GOLIVE_OWNER_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const OwnerEvent &);

} // namespace golive
