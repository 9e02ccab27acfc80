#pragma once

#include <QByteArrayList>
#include <QString>

namespace golive {

/// Small letters without accents.
QString foldedForSearch(const QString &);
/// Of a number as people write it, in any script, the digits alone.
QString digitsOfNumber(const QString &);

/// What somebody types to find a client. Each word must be found; a number is compared by its digits, however it is
/// typed: "+55 11", "0055 11", "(011) 9 8765".
class BoardSearch
{
public:
    explicit BoardSearch(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// `key`: all that is searched of a client, folded, in UTF-8; of its number also the digits, in both of its
    /// spellings (facts/numberspellings.h).
    bool matches(QByteArrayView key) const;

private:
    QByteArrayList m_words;
    QByteArrayList m_numbers; ///< Spellings of all that was typed, where it can be a number: one of them is enough.
};

} // namespace golive
