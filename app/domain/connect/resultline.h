#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace golive {

enum class OwnerResultFault {
    Missing,    ///< No result stands in the text.
    TooLarge,   ///< No chat message is that long.
    Newer,      ///< Made by a newer Golive.
    Incomplete, ///< Its end is missing.
    Damaged,    ///< A character was changed, lost or added on the way.
};

/// What is pasted may be a whole chat around a result, and no more than that.
inline constexpr qsizetype largestPaste = qsizetype(64) * 1024;

/// A few bytes as one line that comes through a chat program as it was: "golive1:", their length, themselves and a seal
/// over both, in letters and digits only. Empty where they are more than 255.
QString resultLine(const QByteArray &content);

/// The lines that stand in a text, as their contents, and the last thing that kept one from being read.
struct ResultLines
{
    QList<QByteArray> contents;
    std::optional<OwnerResultFault> fault{};
};
ResultLines findResultLines(const QString &pasted);

} // namespace golive
