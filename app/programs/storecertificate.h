#pragma once

#include "base/storeaddress.h"

namespace golive::programs {

/// What a server that could not be believed shows of itself: for which name its certificate is, who has signed it,
/// until when it is good. One sentence; empty where nothing was to be seen. Nothing is said to it.
QString shownCertificate(const StoreAddress &);

} // namespace golive::programs
