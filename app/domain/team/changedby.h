#pragma once

#include <QString>

namespace golive {

/// Who wrote a set-up last, as the store says.
struct ChangedBy
{
    QString who{};          ///< The person, or the program's name where it did it by itself; may be empty.
    QString computer{};     ///< On which computer; may be empty.
    bool isProgram = false; ///< The guard, or an answer that it was given.
    bool operator==(const ChangedBy &) const = default;
};

} // namespace golive
