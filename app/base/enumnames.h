#pragma once

#include "base/enumvalues.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>

namespace golive {

/// A value of an enum and its name on disk. Names are for ever: an enum may be reordered, its names never change.
template <class Enum> struct NamedValue
{
    Enum value;
    QLatin1StringView name;
};

/// True where every value of the enum, the last of which is `last`, stands in the table, in order: for static_assert.
template <class Enum, std::size_t count>
constexpr bool isComplete(const std::array<NamedValue<Enum>, count> &table, Enum last)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (static_cast<std::size_t>(table[i].value) != i)
            return false;
    }
    return count == enumCount<Enum> && count == static_cast<std::size_t>(last) + 1;
}

/// An enum with a table `namesOf(Enum)` beside it.
template <class Enum>
concept NamedEnum = requires(Enum value)
{
    namesOf(value);
};

template <class Enum> QString nameOf(Enum value)
{
    return namesOf(value)[static_cast<std::size_t>(value)].name;
}

/// The value at a place of the table; `otherwise` where there is none.
template <class Enum> Enum valueAt(int place, Enum otherwise)
{
    const auto &table = namesOf(otherwise);
    const bool isThere = place >= 0 && static_cast<std::size_t>(place) < table.size();
    return isThere ? table[static_cast<std::size_t>(place)].value : otherwise;
}

template <class Enum> Enum valueOf(const QString &name, Enum otherwise)
{
    const auto &table = namesOf(otherwise);
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &one) { return one.name == name; });
    return found == table.end() ? otherwise : found->value;
}

/// The table `namesOf(Enum)`: a name for each value, in order. To be used in namespace golive.
#define GOLIVE_NAMES(Enum, last, ...)                                                                                  \
    constexpr auto namesOf(Enum)                                                                                       \
    {                                                                                                                  \
        using enum Enum;                                                                                               \
        using Named = NamedValue<Enum>;                                                                                \
        return std::to_array<Named>({__VA_ARGS__});                                                                    \
    }                                                                                                                  \
    static_assert(isComplete(namesOf(Enum{}), Enum::last), "a name for each value, in order")

} // namespace golive
