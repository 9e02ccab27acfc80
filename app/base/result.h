#pragma once

#include <tl/expected.hpp>

namespace golive {

/// A value or the error that took its place. Deriving, instead of an alias, is what makes a dropped result a compiler
/// warning (and so an error): a [[nodiscard]] alias of tl::expected is ignored by the compiler.
template <class T, class E> struct [[nodiscard]] Result : tl::expected<T, E>
{
    using tl::expected<T, E>::expected;
};

template <class E> tl::unexpected<std::decay_t<E>> failure(E &&error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// The value of a call that only succeeds or fails.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace golive
