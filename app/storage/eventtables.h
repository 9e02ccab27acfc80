#pragma once

#include "storage/migrations.h"

namespace golive {

/// The tables of events, step by step as events.sqlite came by them (events/store/eventfile.h).
const Migrations &eventMigrations();

/// Those of a server, in one step: the same, and what many who write at once need besides.
QStringList eventTables();

} // namespace golive
