#include "platform/largeblocks.h"

#include <malloc.h>

namespace golive {

void giveLargeBlocksBack()
{
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // its own value at first; setting it turns the learning off
}

} // namespace golive
