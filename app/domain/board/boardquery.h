#pragma once

#include "base/enumvalues.h"
#include "domain/board/boardrow.h"

#include <array>

namespace golive {

/// What the board can be narrowed to by one press. Archived and Done are places of their own: without them the board
/// shows who is neither.
enum class BoardChip {
    NeedsUs,
    OwnersTurn,
    WindowRuns, ///< Its 24 hours run.
    Missed,
    Live,
    Disconnected,
    Mine, ///< Somebody by the name of whoever sits here handles it.
    WithoutGuard,
    Archived,
    Done,
};
inline constexpr std::size_t boardChipCount = enumCount<BoardChip>;

/// A set of chips, as a bit mask.
class BoardChips
{
public:
    constexpr BoardChips() = default;
    constexpr BoardChips(std::initializer_list<BoardChip> chips)
    {
        for (const BoardChip chip : chips)
            set(chip, true);
    }
    constexpr bool has(BoardChip chip) const { return (m_bits & bit(chip)) != 0; }
    constexpr bool hasAll(BoardChips others) const { return (m_bits & others.m_bits) == others.m_bits; }
    constexpr void set(BoardChip chip, bool isSet) { m_bits = isSet ? m_bits | bit(chip) : m_bits & ~bit(chip); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool operator==(const BoardChips &) const = default;

private:
    static constexpr unsigned bit(BoardChip chip) { return 1U << static_cast<unsigned>(chip); }
    unsigned m_bits = 0;
};
/// Those that are true of it, for whoever is called `me`. The place's own chip is the only one of a client that is
/// archived or done.
BoardChips chipsOf(const BoardRow &, const QString &me);
bool isHandledBy(const QString &me, const QString &staff);

enum class BoardColumn {
    Client,
    Stage,
    Turn,
    Deadline,
    Number,
    Chats,
    Link,
    Guard,
    Staff,
    Reference,
    Since, ///< It stands at its stage.
    Contacts,
    Changed,
    App,
};
inline constexpr std::size_t boardColumnCount = enumCount<BoardColumn>;

/// By which column, and which way; without one, red ones first, then by deadline.
struct BoardOrder
{
    std::optional<BoardColumn> column{};
    bool isDescending = false;
    bool operator==(const BoardOrder &) const = default;
};

/// What is asked of the board.
struct BoardQuery
{
    QString search;
    BoardChips chips; ///< All of them must be true.
    BoardOrder order;
    bool operator==(const BoardQuery &) const = default;
};

} // namespace golive
