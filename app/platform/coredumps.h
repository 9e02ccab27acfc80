#pragma once

namespace golive {

/// What may look into this process besides itself.
enum class Inspection {
    ByDesktop, ///< The desktop's portals and the web engine's sandbox look at it by /proc.
    ByNobody,  ///< No debugger, and no /proc, of the same user either.
};

/// A crash leaves no picture of the memory on the disk, tokens included: first thing in main(). On Windows the
/// system's crash report goes without the heap; on macOS its crash reports hold no memory and are not ours to turn off.
void leaveNoCoreDump(Inspection);

} // namespace golive
