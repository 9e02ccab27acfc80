#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace golive::testing {

/// How many numbers are tried; an enum with a value at or beyond the last of them does not compile with everyValue().
inline constexpr std::size_t triedValues = 128;

/// The compiler spells a value of an enum by its name, "golive::Step::Done", and a number that has none as a cast,
/// "(golive::Step)99": what comes last begins with a letter or with a digit.
template <auto value> constexpr bool isNamed()
{
#ifdef _MSC_VER
    std::string_view spelt = __FUNCSIG__;
    spelt.remove_suffix(spelt.size() - spelt.rfind(">(void)"));
#else
    std::string_view spelt = __PRETTY_FUNCTION__;
    spelt.remove_suffix(1);
#endif
    const char first = spelt[spelt.find_last_of(":)") + 1];
    return first < '0' || first > '9';
}

template <class Enum, std::size_t... number>
constexpr std::array<bool, sizeof...(number)> namedOf(std::index_sequence<number...>)
{
    return {isNamed<static_cast<Enum>(number)>()...};
}

/// Every value of an enum, in order, as the compiler knows them: a loop over these cannot miss one that is added, as a
/// loop to the last value of today and a list by hand do.
template <class Enum> constexpr auto everyValue()
{
    constexpr auto isThere = namedOf<Enum>(std::make_index_sequence<triedValues>());
    constexpr std::size_t count = [&] {
        std::size_t found = 0;
        for (const bool one : isThere)
            found += one ? 1 : 0;
        return found;
    }();
    static_assert(count > 0, "no value of this enum has a name: the compiler spells them in another way");
    static_assert(!isThere.back(), "the enum is larger than what is tried");
    std::array<Enum, count> values{};
    std::size_t place = 0;
    for (std::size_t i = 0; i < isThere.size(); ++i) {
        if (isThere[i])
            values[place++] = static_cast<Enum>(i);
    }
    return values;
}

} // namespace golive::testing
