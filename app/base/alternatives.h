#pragma once

#include <type_traits>
#include <variant>

namespace golive {

/// Of a list that a macro made, which cannot but begin with a comma: "void, A, B" is std::variant<A, B>.
template <class, class... Alternatives> using VariantOf = std::variant<Alternatives...>;

template <class T, class Variant> inline constexpr bool isAlternative = false;
template <class T, class... Alternatives>
inline constexpr bool isAlternative<T, std::variant<Alternatives...>> = (std::is_same_v<T, Alternatives> || ...);

/// T is, to the letter, one of the variant's types. Unlike the variant's own constructor this asks for no conversion to
/// each of them.
template <class T, class Variant>
concept AlternativeOf = isAlternative<T, Variant>;

} // namespace golive
