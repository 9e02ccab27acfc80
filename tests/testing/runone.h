#pragma once

#include <initializer_list>

namespace golive {

struct NamedTest
{
    const char *name;
    int (*run)(int argc, char **argv);
};

/// Runs the test that the first argument names, with the arguments that follow it; the only one needs no name.
/// @return what Qt Test returned, the number of failures, or 2 with the names printed where none was chosen.
int runOne(std::initializer_list<NamedTest> tests, int argc, char **argv);

} // namespace golive
