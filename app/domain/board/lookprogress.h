#pragma once

namespace golive {

/// How far it is with the clients that somebody wants looked at now.
struct LookProgress
{
    int wanted = 0;
    int answered = 0;
    int failed = 0;  ///< Gupshup could not be asked, or did not tell.
    int skipped = 0; ///< Nobody here can ask: no token, or no app.

    int done() const { return answered + failed + skipped; }
    bool isOver() const { return done() >= wanted; }
    bool operator==(const LookProgress &) const = default;
};

} // namespace golive
