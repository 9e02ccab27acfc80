#pragma once

#include <QList>
#include <QString>

namespace golive {

/// A text as it is searched for what must not leave: full-width and other letters and digits as plain ones, capitals as
/// small ones, without accents and characters that cannot be seen. Each of its characters
/// knows where it stood.
struct FoldedText
{
    enum class Reading {
        Raw,     ///< Percent signs and backslashes are themselves: an address is seen to its end.
        Decoded, ///< %41 and \u0041 are an A.
        Json,    ///< A backslash and an n are a line's end, too. Elsewhere they are a folder and its name.
    };

    QString text;  ///< Small letters.
    QString cased; ///< The same, with its capitals.
    QList<qsizetype> from;
    QList<qsizetype> to; ///< The place behind.
};

FoldedText foldedText(const QString &original, FoldedText::Reading reading = FoldedText::Reading::Decoded);

/// Its letters and digits alone, with their places in the folded text.
struct SqueezedText
{
    QString text;
    QList<qsizetype> at;
};

SqueezedText squeezed(const FoldedText &folded);
/// Of a value, to be looked for in another.
QString squeezed(const QString &value);

} // namespace golive
