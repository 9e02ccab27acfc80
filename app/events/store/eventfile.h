#pragma once

#include "storage/database.h"

namespace golive {

/// events.sqlite: what golive-receiver keeps where no server does. A file of its own, since another program writes it
/// all the time, and since what is in it may be lost without harm to anybody's set-up.
const DatabaseFile &eventFile();

} // namespace golive
