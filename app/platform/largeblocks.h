#pragma once

namespace golive {

/// What a large body took goes back to the system with it. By itself glibc learns from the first one to keep such
/// blocks in its heap, where those that grow side by side leave holes: up to 150 MiB beside what is in use
/// (tst_receivermemory). Other systems' heaps are left as they are. First thing in main().
void giveLargeBlocksBack();

} // namespace golive
