#include "testing/runone.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

int golive::runOne(std::initializer_list<NamedTest> tests, int argc, char **argv)
{
    const auto named = std::ranges::find_if(
        tests, [&](const NamedTest &test) { return argc > 1 && std::strcmp(argv[1], test.name) == 0; });
    if (named != tests.end()) {
        // The program's own name stays in front of what Qt Test reads.
        argv[1] = argv[0];
        return named->run(argc - 1, argv + 1);
    }
    if (tests.size() == 1)
        return tests.begin()->run(argc, argv);
    std::fprintf(stderr, "usage: %s TEST [Qt Test's arguments], where TEST is one of\n", argv[0]);
    for (const NamedTest &test : tests)
        std::fprintf(stderr, "  %s\n", test.name);
    return 2;
}
