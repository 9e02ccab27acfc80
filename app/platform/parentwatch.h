#pragma once

namespace golive {

/// The program ends when its standard input closes, which it does when the parent ends, however it ends.
void quitWhenInputCloses();
/// What EndSignals tells ends the event loop, so that the program leaves in order.
void quitOnTermination();

} // namespace golive
