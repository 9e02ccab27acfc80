#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace golive {

// How many values an enum has, as the compiler knows it: whoever adds one is counted at once, so that no loop over an
// enum and no table of one can miss it. For enums that begin with 0 and leave none out, as all of ours do.

namespace enums {

/// A value without a name is printed as a cast: "(golive::Door)4".
template <auto value> constexpr bool isNamed()
{
    constexpr std::string_view function = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "value = ";
    return function.at(function.find(before) + before.size()) != '(';
}

template <class Enum, std::size_t from = 0> constexpr std::size_t count()
{
    if constexpr (isNamed<static_cast<Enum>(from)>())
        return count<Enum, from + 1>();
    else
        return from;
}

} // namespace enums

template <class Enum> inline constexpr std::size_t enumCount = enums::count<Enum>();

/// All values, in order.
template <class Enum> constexpr std::array<Enum, enumCount<Enum>> enumValues()
{
    std::array<Enum, enumCount<Enum>> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<Enum>(i);
    return values;
}

} // namespace golive
