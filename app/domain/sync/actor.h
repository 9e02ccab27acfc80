#pragma once

namespace golive {

/// Who has to do the next thing.
enum class Actor {
    Nobody, ///< Done.
    Golive, ///< It goes on by itself.
    Person, ///< Whoever sits here.
    Owner,  ///< The owner, on Facebook or the phone.
    Gupshup,
    Provider, ///< Whoever sent the link.
    Meta,
};

} // namespace golive
