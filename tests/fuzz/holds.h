#pragma once

#include <cstdio>
#include <cstdlib>

/// Not assert(): it must hold in any kind of build, and say where.
#define HOLDS(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "Does not hold: %s (line %d)\n", #condition, __LINE__);                               \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
