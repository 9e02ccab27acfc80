#pragma once

#include "domain/board/boardrow.h"

#include <QStringList>

namespace golive {

/// What is searched of a client, folded once: small letters without accents, and the number's digits in both of its
/// spellings (facts/numberspellings.h).
QString searchKeyOf(const BoardRow &);

/// What somebody types to find a client. Each word must be found; a number is compared by its digits, however it is
/// typed: "+55 11", "0055 11", "(011) 9 8765".
class BoardSearch
{
public:
    explicit BoardSearch(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QString &key) const;

private:
    QStringList m_words;
    QStringList m_numbers; ///< Spellings of all that was typed, where it can be a number: one of them is enough.
};

} // namespace golive
