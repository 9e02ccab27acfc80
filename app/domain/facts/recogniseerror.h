#pragma once

#include "base/clock.h"
#include "domain/facts/knownerrors.h"

#include <optional>

namespace golive {

/// What was found in a message that somebody pasted.
struct RecognisedError
{
    const KnownError *error = nullptr; ///< None: it is not in the table.
    QString code;                      ///< What was recognised; empty where only words were, or nothing.
    QString session;                   ///< The session, request or trace id that support asks for; may be empty.
    std::optional<Instant> at;         ///< When it happened, where the message says so.
};

/// No more of a message is looked at.
constexpr qsizetype longestErrorMessage = 64 * 1024;

/// Finds the row for a code, a sub-code, the name of an event or known words, wherever they stand: alone, in a
/// sentence, in JSON, whole or cut. The most exact one counts: a sub-code before a code, a code before words, and what
/// is general last.
RecognisedError recogniseError(const QString &message);
/// By its code, where the table has it and the code says one thing alone, else by its words: what a problem carries.
/// nullptr where neither is known.
const KnownError *knownError(const QString &code, const QString &words);

} // namespace golive
