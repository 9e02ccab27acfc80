#pragma once

#include "programs/options.h"

namespace golive::programs {

/// Does what needs no window, and is the exit code to leave main() with: golivectl, and golive by its older names for
/// the same, both under this policy. It makes an application object of its own, without Gui: a server has no display.
int runWithoutWindow(int argc, char *argv[], const Options &given, const Policy &policy);

} // namespace golive::programs
