#pragma once

namespace golive {

/// The program ends when its standard input closes, which it does when the parent ends, however it ends.
void quitWhenInputCloses();
/// SIGTERM and SIGINT end the event loop, so that the program leaves in order. Nothing on Windows.
void quitOnTermination();

} // namespace golive
