#include "platform/largeblocks.h"

namespace golive {

void giveLargeBlocksBack() {}

} // namespace golive
